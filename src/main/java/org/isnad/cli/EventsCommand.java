package org.isnad.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists what parties' accounts can be compared of. */
@Command(
        name = "events",
        description = "List events to compare accounts of, most told first.",
        footer = {"  isnad events", "  isnad events --from 2019-05-01 --to 2019-05-31 --language ar"})
final class EventsCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Mixin
    private Listing listing = new Listing();

    @Mixin
    private Period period = new Period();

    @Override
    public void run() {
        listing.print(main.console(), "events", Listing.typed(Map.of("from", period.from(), "to", period.to())));
    }
}
