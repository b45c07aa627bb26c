package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.export.Exporter;
import org.isnad.export.Exporters;
import org.isnad.model.Problem;
import org.isnad.store.OpenStores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "export",
        description = "Write what stores hold in a standard format.",
        footer = {
            "  isnad export --format trig > all.trig",
            "  isnad export --format csv-excel --output statements.csv --store my-store",
            "  isnad export --without-knowledge --output both.nq --store one --store two"
        })
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "One of trig, nquads, turtle, ntriples, jsonld, rdfxml, csv, csv-excel"
                    + " (default: what the output's name ends in, or trig).")
    private String format = "";

    @Option(names = "--output", paramLabel = "FILE", description = "Write there, whole or not at all.")
    private Path output = Path.of("");

    @Option(names = "--without-knowledge", description = "Leave out the shipped knowledge: who is who, topics, terms.")
    private boolean withoutKnowledge;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${env:ISNAD_STORE:-isnad-store}",
            description = "A store's folder; may be given again (default: $$ISNAD_STORE, or ./isnad-store).")
    private List<Path> stores = List.of();

    @Override
    public Integer call() throws IOException {
        Exporter exporter = exporter();
        try (OpenStores open = new OpenStores(stores.stream().distinct().toList())) {
            if (output.toString().isEmpty()) {
                exporter.export(open.quads(!withoutKnowledge), main.console().out());
            } else {
                write(exporter, open);
            }
        }
        return Exit.DONE;
    }

    private void write(Exporter exporter, OpenStores open) throws IOException {
        Path part = output.resolveSibling(output.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                exporter.export(open.quads(!withoutKnowledge), out);
            }
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.store(output.toString(), "cannot be written: " + e, "check the path and the room left")
                    .exception();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Exporter exporter() {
        String ending = output.toString().replaceFirst(".*\\.", "");
        String name = !format.isEmpty() ? format : Exporters.named(ending).isPresent() ? ending : "trig";
        return Exporters.named(name)
                .orElseThrow(() -> Problem.usage("--format", "there is no format '" + name + "'", "isnad export --help")
                        .exception());
    }
}
