package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.export.Labels;
import org.isnad.export.StatisticsTable;
import org.isnad.store.OpenStores;
import org.isnad.store.SortedQuads;
import org.isnad.store.Statistics;
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

    @Option(names = "--format", paramLabel = "NAME", description = "text, json or csv (default: text).")
    private Layout format = Layout.TEXT;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of labels, where they have it (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Override
    public Integer call() throws IOException {
        try (OpenStores open = new OpenStores(List.of(store.directory()))) {
            SortedQuads quads = open.quads(true);
            StatisticsTable table = new StatisticsTable(Statistics.of(quads), new Labels(quads, language));
            main.console()
                    .out()
                    .print(
                            switch (format) {
                                case TEXT -> table.text();
                                case JSON -> table.json();
                                case CSV -> table.csv();
                            });
        }
        return Exit.DONE;
    }
}
