package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.export.Description;
import org.isnad.model.Problem;
import org.isnad.store.OpenStores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "show",
        description = "Show one article, statement, agent or event.",
        footer = {
            "  isnad show agent/vladimir-putin",
            "  isnad show --language ar https://w3id.org/isnad/id/article/0123456789abcdef",
            "  isnad show --format turtle agent/kremlin"
        })
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "text for a terminal, or an RDF format of isnad export (default: ${DEFAULT-VALUE}).")
    private String format = "text";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of labels, where they have it (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Parameters(paramLabel = "IRI", description = "The IRI, or what follows https://w3id.org/isnad/id/ in it.")
    private String iri = "";

    @Override
    public Integer call() throws IOException {
        Path directory = store.directory();
        try (OpenStores open = new OpenStores(List.of(directory))) {
            Description description = new Description(iri, open.quads(true));
            if (description.isEmpty()) {
                throw Problem.input(iri, "is not in " + directory, "check the IRI; isnad query lists what there is")
                        .exception();
            }
            description.write(format, language, main.console().out());
        }
        return Exit.DONE;
    }
}
