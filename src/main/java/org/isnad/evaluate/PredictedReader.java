package org.isnad.evaluate;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.isnad.evaluate.PredictedStatement.Participant;
import org.isnad.model.Form;
import org.isnad.model.IsnadException;

/** Reads the lines that {@code isnad extract} writes. */
final class PredictedReader {

    private final ByDocument<List<JsonLine>> lines = new ByDocument<>();

    private PredictedReader() {}

    /**
     * The statements of each document.
     *
     * @throws IsnadException when the file cannot be read or a line is wrong
     */
    static ByDocument<List<PredictedStatement>> read(Path file) {
        PredictedReader reader = new PredictedReader();
        JsonLine.each(file, reader::add);
        return reader.lines.map(PredictedReader::statements);
    }

    private void add(JsonLine line) {
        statement(line, OptionalInt.empty());
        lines.computeIfAbsent(line.required("document"), ArrayList::new).add(line);
    }

    private static List<PredictedStatement> statements(List<JsonLine> lines) {
        List<String> iris =
                lines.stream().map(line -> line.text("statement").orElse("")).toList();
        return lines.stream()
                .map(line -> statement(line, place(iris, line.text("within").orElse(""))))
                .toList();
    }

    private static OptionalInt place(List<String> iris, String outer) {
        int place = iris.indexOf(outer);
        return outer.isEmpty() || place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static PredictedStatement statement(JsonLine line, OptionalInt within) {
        return new PredictedStatement(
                line.span("cue"),
                line.span("source"),
                line.spans("content"),
                speakers(line),
                Form.valueOf(line.required("quotation").toUpperCase(Locale.ROOT)),
                line.member("act").map(JsonElement::getAsString).orElse(""),
                within,
                line.text("saidOn").map(LocalDate::parse),
                participants(line, "via"),
                participants(line, "toldTo"),
                line.text("rule").orElse(""),
                confidence(line));
    }

    private static OptionalDouble confidence(JsonLine line) {
        return line.member("confidence")
                .map(value -> OptionalDouble.of(value.getAsDouble()))
                .orElse(OptionalDouble.empty());
    }

    private static List<Participant> speakers(JsonLine line) {
        List<JsonLine> all = line.objects("speakers");
        return (all.isEmpty() ? line.object("speaker").stream().toList() : all)
                .stream().map(PredictedReader::participant).toList();
    }

    private static List<Participant> participants(JsonLine line, String name) {
        return line.objects(name).stream().map(PredictedReader::participant).toList();
    }

    private static Participant participant(JsonLine line) {
        return new Participant(line.text("id").orElse(""), line.text("label").orElse(""), line.span("mention"));
    }
}
