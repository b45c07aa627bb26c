package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.export.AnswerSheetJson;
import org.isnad.export.ComparisonCsv;
import org.isnad.export.ComparisonFormat;
import org.isnad.export.Isolation;
import org.isnad.model.Problem;
import org.isnad.query.AnswerSheet;
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

    @Option(
            names = "--sheet",
            paramLabel = "FILE",
            description = "Also write the answer sheet: every question with its answer, for isnad replay.")
    private Optional<Path> sheet = Optional.empty();

    String language() {
        return language;
    }

    /** Prints the comparison, or writes it where {@code --output} says. */
    void write(Comparison comparison, AnswerSheet answers, Console console) {
        sheet.ifPresent(file -> write(file, AnswerSheetJson.write(answers)));
        if (path.isEmpty()) {
            console.out().print(format.writer(language, Terminal.isolation()).write(comparison, answers, section));
        } else if (format == ComparisonFormat.CSV && section.isEmpty()) {
            new ComparisonCsv(language)
                    .all(comparison, answers)
                    .forEach((name, table) -> write(path.get().resolve(name + ".csv"), table));
        } else {
            write(path.get(), format.writer(language, Isolation.OFF).write(comparison, answers, section));
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw Problem.store(file.toString(), "cannot be written: " + e.getMessage(), "write somewhere else")
                    .exception();
        }
    }
}
