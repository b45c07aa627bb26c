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

/** Reads the figures back that {@link EvaluationJson} wrote. Measures that it does not hold stay empty. */
public final class Baseline {

    private Baseline() {}

    /**
     * The figures of an earlier run.
     *
     * @throws IsnadException when the file cannot be read or is something else
     */
    public static Figures read(Path file) {
        try {
            JsonObject json = JsonParser.parseString(JsonLine.text(file)).getAsJsonObject();
            JsonObject slices = member(json, "figures").orElseThrow(() -> new JsonParseException("it has no figures"));
            Map<Slice, Map<Measure, Tally>> tallies = new EnumMap<>(Slice.class);
            for (Slice slice : Slice.values()) {
                member(slices, slice.key()).ifPresent(measures -> tallies.put(slice, tallies(measures)));
            }
            return new Figures(json.get("articles").getAsInt(), tallies);
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException e) {
            throw new IsnadException(notOurs(file, e.getMessage()), e);
        }
    }

    /**
     * Sees to it that only what can be compared is.
     *
     * @throws IsnadException when both were not measured on the same annotation
     */
    public static void check(Path file, Figures before, Figures now) {
        int goldBefore = before.tally(Slice.ALL, Measure.OVERLAP_50).gold();
        int gold = now.tally(Slice.ALL, Measure.OVERLAP_50).gold();
        if (before.articles() != now.articles() || goldBefore != gold) {
            throw Problem.usage(
                            file.toString(),
                            "was measured on " + before.articles() + " articles with " + goldBefore
                                    + " statements, this on " + now.articles() + " with " + gold,
                            "compare runs over the same gold")
                    .exception();
        }
    }

    private static Map<Measure, Tally> tallies(JsonObject measures) {
        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            member(measures, measure.key()).ifPresent(counts -> tallies.put(measure, tally(measure, counts)));
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
        return counts.get(name).getAsInt();
    }

    private static Optional<JsonObject> member(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsJsonObject);
    }

    private static Problem notOurs(Path file, String why) {
        return Problem.usage(
                file.toString(), "is no earlier evaluation: " + why, "make one with isnad evaluate --format json");
    }
}
