package org.isnad.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.model.Span;

/** One object of a file of JSON Lines. A member that is null is as one that is not there. */
final class JsonLine {

    private final JsonObject object;

    private JsonLine(JsonObject object) {
        this.object = object;
    }

    /**
     * Hands over each line that is not blank.
     *
     * @throws IsnadException when the file cannot be read, or where {@code line} finds something wrong with a line, by
     *     whatever exception
     */
    static void each(Path file, Consumer<JsonLine> line) {
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read(file + ":" + (i + 1), lines.get(i), line);
            }
        }
    }

    /**
     * All of a file.
     *
     * @throws IsnadException when it cannot be read or is not UTF-8
     */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IsnadException(
                    Problem.usage(file.toString(), "cannot be read as UTF-8: " + e, "check the path and the file"), e);
        }
    }

    private static void read(String where, String written, Consumer<JsonLine> line) {
        try {
            line.accept(new JsonLine(JsonParser.parseString(written).getAsJsonObject()));
        } catch (IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException
                | DateTimeException
                | JsonParseException e) {
            throw new IsnadException(
                    Problem.usage(where, "is not as it should be: " + e.getMessage(), "correct or remove the line"), e);
        }
    }

    Optional<JsonElement> member(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isJsonNull());
    }

    Optional<String> text(String name) {
        return member(name).map(JsonElement::getAsString);
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("there is no \"" + name + "\""));
    }

    OptionalInt number(String name) {
        return member(name).map(value -> OptionalInt.of(value.getAsInt())).orElse(OptionalInt.empty());
    }

    boolean isTrue(String name) {
        return member(name).map(JsonElement::getAsBoolean).orElse(false);
    }

    Optional<Span> span(String name) {
        return member(name).map(JsonLine::span);
    }

    List<Span> spans(String name) {
        return elements(name).stream().map(JsonLine::span).toList();
    }

    /** Objects of an array, each as a line of its own. */
    List<JsonLine> objects(String name) {
        return elements(name).stream()
                .map(element -> new JsonLine(element.getAsJsonObject()))
                .toList();
    }

    Optional<JsonLine> object(String name) {
        return member(name).map(value -> new JsonLine(value.getAsJsonObject()));
    }

    private List<JsonElement> elements(String name) {
        List<JsonElement> elements = new ArrayList<>();
        member(name).ifPresent(value -> value.getAsJsonArray().forEach(elements::add));
        return elements;
    }

    /** Both ways of writing a span are in use: {@code [3, 7]} and {@code {"start": 3, "end": 7}}. */
    private static Span span(JsonElement value) {
        if (value.isJsonObject()) {
            JsonLine ends = new JsonLine(value.getAsJsonObject());
            return new Span(ends.number("start").orElse(-1), ends.number("end").orElse(-1));
        }
        JsonArray ends = value.getAsJsonArray();
        if (ends.size() != 2) {
            throw new IllegalArgumentException("a span has a start and an end, not " + ends);
        }
        return new Span(ends.get(0).getAsInt(), ends.get(1).getAsInt());
    }
}
