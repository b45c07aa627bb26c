package org.isnad.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/** The figures of an earlier run, as {@link EvaluationJson} wrote them. Measures that it does not hold stay empty. */
public record Baseline(Path file, Figures figures) {

    /**
     * Reads them back.
     *
     * @throws IsnadException when the file cannot be read or is something else
     */
    public static Baseline read(Path file) {
        String written = JsonLine.text(file);
        try {
            return new Baseline(file, figures(JsonParser.parseString(written).getAsJsonObject()));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
            throw new IsnadException(
                    Problem.usage(
                            file.toString(),
                            "is no earlier evaluation: " + e.getMessage(),
                            "make one with isnad evaluate --format json"),
                    e);
        }
    }

    /**
     * The earlier figures, to set beside others.
     *
     * @throws IsnadException when both were not measured on the same annotation
     */
    public Figures beside(Figures now) {
        int goldBefore = statements(figures);
        int gold = statements(now);
        if (figures.articles() != now.articles() || goldBefore != gold) {
            throw Problem.usage(
                            file.toString(),
                            "was measured on " + figures.articles() + " articles with " + goldBefore
                                    + " statements, this on " + now.articles() + " with " + gold,
                            "compare runs over the same gold")
                    .exception();
        }
        return figures;
    }

    private static int statements(Figures of) {
        return of.tally(Slice.ALL, Measure.OVERLAP_50).gold();
    }

    private static Figures figures(JsonObject json) {
        JsonObject slices = required(json, "figures").getAsJsonObject();
        Map<Slice, Map<Measure, Tally>> tallies = new EnumMap<>(Slice.class);
        for (Slice slice : Slice.values()) {
            optional(slices, slice.key()).ifPresent(measures -> tallies.put(slice, tallies(measures)));
        }
        return new Figures(count(json, "articles"), tallies);
    }

    private static Map<Measure, Tally> tallies(JsonObject measures) {
        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            optional(measures, measure.key()).ifPresent(counts -> tallies.put(measure, tally(measure, counts)));
        }
        return tallies;
    }

    private static Tally tally(Measure measure, JsonObject counts) {
        return measure.isAccuracy()
                ? Tally.share(count(counts, "right"), count(counts, "of"))
                : new Tally(
                        count(counts, "rightGold"),
                        count(counts, "gold"),
                        count(counts, "rightPredicted"),
                        count(counts, "predicted"));
    }

    private static int count(JsonObject counts, String name) {
        return required(counts, name).getAsInt();
    }

    private static Optional<JsonObject> optional(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsJsonObject);
    }

    private static JsonElement required(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .orElseThrow(() -> new JsonParseException("there is no \"" + name + "\""));
    }
}
