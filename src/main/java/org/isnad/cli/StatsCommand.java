package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.export.Labels;
import org.isnad.export.StatisticsTable;
import org.isnad.store.SortedQuads;
import org.isnad.store.Statistics;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "stats",
        description = "Count a store's articles, statements, agents and events.",
        footer = {"  isnad stats", "  isnad stats --store my-store --format csv"})
final class StatsCommand implements Callable<Integer> {

    /** How counts are written. */
    enum Layout {
        TEXT,
        JSON,
        CSV
    }

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "text, json or csv (default: text).")
    private Layout format = Layout.TEXT;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of labels, where they have it (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Override
    public Integer call() throws IOException {
        try (Store open = Store.open(store.directory())) {
            StatisticsTable table = open.read(data ->
                    new StatisticsTable(Statistics.of(data), new Labels(new SortedQuads(data), language)));
            main.console().out().print(switch (format) {
                case TEXT -> table.text();
                case JSON -> table.json();
                case CSV -> table.csv();
            });
        }
        return Exit.DONE;
    }
}
