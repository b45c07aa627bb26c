package org.isnad.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what statements can be compared on. */
@Command(
        name = "topics",
        description = "List topics to compare statements on, most spoken of first.",
        footer = {"  isnad topics", "  isnad topics --party kremlin --language ar"})
final class TopicsCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Mixin
    private Listing listing = new Listing();

    @Option(names = "--event", paramLabel = "EVENT", description = "Of what is said of it.")
    private Optional<String> event = Optional.empty();

    @Option(names = "--party", paramLabel = "PARTY", description = "Of what it speaks of.")
    private Optional<String> party = Optional.empty();

    @Mixin
    private Period period = new Period();

    @Override
    public void run() {
        listing.print(
                main.console(),
                "topics",
                Listing.typed(Map.of("event", event, "party", party, "from", period.from(), "to", period.to())));
    }
}
