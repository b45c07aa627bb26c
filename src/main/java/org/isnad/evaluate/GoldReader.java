package org.isnad.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.isnad.model.Form;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.model.Span;

/**
 * Reads annotated statements: JSON Lines of {@code doc}, {@code n}, {@code cue}, {@code source}, {@code content},
 * {@code type}, {@code who}, {@code speaker_mentions}, {@code antecedent}, {@code parent} (the {@code n} of the outer
 * statement), {@code act}, {@code said}, {@code said_context}, {@code via} and {@code to}, spans as
 * {@code [start, end]} in code points. A line with {@code doc} and {@code "none": true} says that an article has no
 * statement.
 */
final class GoldReader {

    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    /** A statement whose parent is still the number that its line gives. */
    private record Line(OptionalInt number, OptionalInt parent, JsonLine json) {}

    private GoldReader() {}

    /**
     * The annotated articles, in the order of their first lines.
     *
     * @throws IsnadException when the file cannot be read or a line is wrong
     */
    static List<GoldDocument> read(Path file) {
        GoldReader reader = new GoldReader();
        List<GoldDocument> documents = new ArrayList<>();
        JsonLine.each(file, reader::add);
        reader.lines.forEach((document, lines) -> documents.add(document(document, lines)));
        if (documents.isEmpty()) {
            throw Problem.usage(file.toString(), "holds no annotated statement", "give a line for each")
                    .exception();
        }
        return documents;
    }

    private void add(JsonLine line) {
        List<Line> statements = lines.computeIfAbsent(line.required("doc"), document -> new ArrayList<>());
        if (!line.isTrue("none")) {
            statement(line, OptionalInt.empty());
            statements.add(new Line(line.number("n"), line.number("parent"), line));
        }
    }

    private static GoldDocument document(String document, List<Line> lines) {
        List<OptionalInt> numbers = lines.stream().map(Line::number).toList();
        return new GoldDocument(
                document,
                lines.stream()
                        .map(line -> statement(line.json(), place(document, numbers, line.parent())))
                        .toList());
    }

    private static OptionalInt place(String document, List<OptionalInt> numbers, OptionalInt parent) {
        if (parent.isEmpty()) {
            return parent;
        }
        int place = numbers.indexOf(parent);
        if (place < 0) {
            throw Problem.usage(
                            document,
                            "names a parent that is not annotated: " + parent.getAsInt(),
                            "give the n of a statement of the same doc")
                    .exception();
        }
        return OptionalInt.of(place);
    }

    private static GoldStatement statement(JsonLine line, OptionalInt parent) {
        return new GoldStatement(
                line.span("cue"),
                line.span("source"),
                line.span("antecedent"),
                content(line),
                Form.valueOf(line.required("type").toUpperCase(Locale.ROOT)),
                line.text("act"),
                line.text("who"),
                line.spans("speaker_mentions"),
                parent,
                line.text("said").map(LocalDate::parse),
                line.text("said_context").map(LocalDate::parse),
                line.text("via"),
                line.text("to"));
    }

    private static List<Span> content(JsonLine line) {
        List<Span> content = line.spans("content");
        if (content.isEmpty()) {
            throw new IllegalArgumentException("there is no \"content\"");
        }
        return content;
    }
}
