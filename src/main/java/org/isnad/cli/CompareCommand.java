package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.export.ComparisonFormat;
import org.isnad.query.Catalogue;
import org.isnad.query.Comparer;
import org.isnad.query.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Sets the accounts of parties side by side. */
@Command(
        name = "compare",
        description = "Set side by side what parties are reported to have said of one event.",
        footer = {
            "  isnad compare kremlin turkish-presidency --event \"call erdogan putin 2019-05-14\"",
            "  isnad compare kremlin turkish-presidency --event \"call putin 2019-05\" --format markdown",
            "  isnad query events"
        })
final class CompareCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOrEndpoint asked = new StoreOrEndpoint();

    @Parameters(
            arity = "2..*",
            paramLabel = "PARTY",
            description = "An agent with all who speak for it or belong to it: an IRI, a key or a name.")
    private List<String> parties = new ArrayList<>();

    @Option(
            names = "--event",
            required = true,
            paramLabel = "EVENT",
            description = "An IRI, the end of one, or words of its kind, participants and day.")
    private String event = "";

    @Option(names = "--format", defaultValue = "text", description = "One of ${COMPLETION-CANDIDATES}.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "TAG",
            description = "The language of labels and headings, such as en or ar; what is quoted stays as it is.")
    private String language = "en";

    @Override
    public void run() {
        asked.ask(runner -> {
            Comparison comparison = new Comparer(Catalogue.shipped(), runner, language).compare(parties, event);
            main.console()
                    .out()
                    .print(format.writer(language, Terminal.isolation()).write(comparison));
        });
    }
}
