package org.isnad.evaluate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Span;

/**
 * For programs, and for {@code --baseline}: {@code figures} holds for each slice and measure the counts and what they
 * come to, {@code baseline} the same of the earlier run, {@code constructions} how often each was right, {@code reliability}
 * how far confidence can be believed, {@code errors} the errors with spans in code points.
 */
final class EvaluationJson implements EvaluationWriter {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Override
    public String write(Evaluation evaluation, Optional<Figures> baseline) {
        Figures figures = evaluation.figures();
        JsonObject json = new JsonObject();
        json.addProperty("articles", figures.articles());
        json.add("figures", slices(figures));
        baseline.ifPresent(before -> json.add("baseline", slices(before)));
        json.add("constructions", constructions(evaluation.constructions()));
        json.add("reliability", reliability(evaluation.reliability()));
        if (!evaluation.errors().isEmpty()) {
            json.add("errors", errors(evaluation.errors()));
        }
        return GSON.toJson(json) + "\n";
    }

    private static JsonObject slices(Figures figures) {
        JsonObject slices = new JsonObject();
        for (Slice slice : Slice.values()) {
            JsonObject measures = new JsonObject();
            for (Measure measure : Measure.values()) {
                Tally tally = figures.tally(slice, measure);
                measures.add(measure.key(), measure.isAccuracy() ? accuracy(tally) : score(tally));
            }
            slices.add(slice.key(), measures);
        }
        return slices;
    }

    private static JsonObject accuracy(Tally tally) {
        JsonObject json = new JsonObject();
        json.addProperty("right", tally.rightGold());
        json.addProperty("of", tally.gold());
        json.addProperty("accuracy", Decimals.thousandths(tally.recall()));
        return json;
    }

    private static JsonObject score(Tally tally) {
        JsonObject json = new JsonObject();
        json.addProperty("rightGold", tally.rightGold());
        json.addProperty("gold", tally.gold());
        json.addProperty("rightPredicted", tally.rightPredicted());
        json.addProperty("predicted", tally.predicted());
        json.addProperty("precision", Decimals.thousandths(tally.precision()));
        json.addProperty("recall", Decimals.thousandths(tally.recall()));
        json.addProperty("f1", Decimals.thousandths(tally.f1()));
        return json;
    }

    private static JsonArray constructions(List<ConstructionTally> tallies) {
        JsonArray array = new JsonArray();
        for (ConstructionTally tally : tallies) {
            JsonObject json = new JsonObject();
            json.addProperty("rule", tally.rule());
            json.addProperty("found", tally.found());
            json.addProperty("lenientRight", tally.lenient());
            json.addProperty("precision", Decimals.thousandths(tally.precision()));
            json.addProperty("endToEndRight", tally.right());
            array.add(json);
        }
        return array;
    }

    private static JsonObject reliability(Reliability reliability) {
        JsonObject json = new JsonObject();
        json.addProperty("expectedCalibrationError", Decimals.thousandths(reliability.expectedCalibrationError()));
        JsonArray bins = new JsonArray();
        reliability.bins().forEach(bin -> bins.add(bin(bin)));
        json.add("bins", bins);
        return json;
    }

    private static JsonObject bin(Reliability.Bin bin) {
        JsonObject json = new JsonObject();
        json.addProperty("from", BigDecimal.valueOf(bin.fromPercent(), 2));
        json.addProperty("to", BigDecimal.valueOf(bin.toPercent(), 2));
        json.addProperty("found", bin.count());
        json.addProperty("endToEndRight", bin.right());
        json.addProperty("shareRight", Decimals.thousandths(bin.share()));
        json.addProperty("meanConfidence", Decimals.thousandths(bin.meanConfidence()));
        return json;
    }

    private static JsonArray errors(List<StatementError> errors) {
        JsonArray array = new JsonArray();
        errors.forEach(error -> array.add(error(error)));
        return array;
    }

    private static JsonObject error(StatementError error) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", error.kind().name().toLowerCase(Locale.ROOT));
        json.addProperty("document", error.document());
        json.add("wanted", spans(error.wanted()));
        json.add("got", spans(error.got()));
        json.addProperty("overlap", Decimals.thousandths(error.overlap()));
        error.wantedSpeaker().ifPresent(who -> json.addProperty("wantedSpeaker", who));
        error.gotSpeaker().ifPresent(who -> json.addProperty("gotSpeaker", who));
        json.addProperty("sentence", error.sentence());
        return json;
    }

    private static JsonArray spans(List<Span> spans) {
        JsonArray array = new JsonArray();
        for (Span span : spans) {
            JsonObject ends = new JsonObject();
            ends.addProperty("start", span.start());
            ends.addProperty("end", span.end());
            array.add(ends);
        }
        return array;
    }
}
