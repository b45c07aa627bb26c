package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.ComparisonCsv;
import org.isnad.export.ComparisonFormat;
import org.isnad.export.Isolation;
import org.isnad.model.Problem;
import org.isnad.query.Comparison;
import picocli.CommandLine.Option;

/** How a comparison is written, and where. */
final class ComparisonOutput {

    @Option(names = "--format", defaultValue = "text", description = "One of ${COMPLETION-CANDIDATES}.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = "Only this one, such as blame; a name that there is none of lists them.")
    private Optional<String> section = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "Write to this file; csv without --section, to a file a section in this folder.")
    private Optional<Path> path = Optional.empty();

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "TAG",
            description = "The language of labels and headings, such as en or ar; what is quoted stays as it is.")
    private String language = "en";

    String language() {
        return language;
    }

    /** Prints the comparison, or writes it where {@code --output} says. */
    void write(Comparison comparison, Console console) {
        if (path.isEmpty()) {
            console.out().print(format.writer(language, Terminal.isolation()).write(comparison, section));
        } else {
            write(comparison, path.get());
        }
    }

    private void write(Comparison comparison, Path to) {
        try {
            if (format == ComparisonFormat.CSV && section.isEmpty()) {
                Files.createDirectories(to);
                for (Map.Entry<String, String> table :
                        new ComparisonCsv(language).all(comparison).entrySet()) {
                    Files.writeString(to.resolve(table.getKey() + ".csv"), table.getValue());
                }
            } else {
                Files.writeString(to, format.writer(language, Isolation.OFF).write(comparison, section));
            }
        } catch (IOException e) {
            throw Problem.store(to.toString(), "cannot be written: " + e.getMessage(), "write somewhere else")
                    .exception();
        }
    }
}
