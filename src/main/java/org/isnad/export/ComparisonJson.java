package org.isnad.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;
import java.util.Optional;
import org.isnad.model.Problem;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;

/**
 * A comparison for programs: the components of {@link Comparison} by their names, and the program and the store that it
 * comes from; what is unknown is null.
 */
public final class ComparisonJson implements ComparisonWriter {

    private final Gson gson = new GsonBuilder()
            .registerTypeAdapter(Optional.class, (JsonSerializer<Optional<?>>) (value, type, context) ->
                    value.map(present -> context.serialize(present)).orElse(JsonNull.INSTANCE))
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    @Override
    public String write(Comparison comparison, AnswerSheet answers, Optional<String> section) {
        if (section.isPresent()) {
            throw Problem.usage("--section " + section.get(), "JSON holds the whole comparison", "leave it out")
                    .exception();
        }
        JsonObject all = gson.toJsonTree(comparison).getAsJsonObject();
        all.addProperty("software", answers.software());
        all.addProperty("store", answers.store());
        return gson.toJson(all) + "\n";
    }
}
