package org.isnad.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists whose accounts can be compared. */
@Command(
        name = "parties",
        description = "List parties to compare, most heard first.",
        footer = {
            "  isnad parties",
            "  isnad parties --event phone-call/recep-tayyip-erdogan+vladimir-putin/2019-05-14",
            "  isnad parties --limit 20 --offset 20"
        })
final class PartiesCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Mixin
    private Listing listing = new Listing();

    @Option(names = "--event", paramLabel = "EVENT", description = "Those who speak of it.")
    private Optional<String> event = Optional.empty();

    @Option(names = "--limit", paramLabel = "NUMBER", description = "How many (default: 200).")
    private Optional<String> limit = Optional.empty();

    @Option(names = "--offset", paramLabel = "NUMBER", description = "How many to pass over (default: 0).")
    private Optional<String> offset = Optional.empty();

    @Override
    public void run() {
        listing.print(
                main.console(), "parties", Listing.typed(Map.of("event", event, "limit", limit, "offset", offset)));
    }
}
