package org.isnad.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.graph.ArticleIris;
import org.isnad.graph.IriMinter;
import org.isnad.model.Agent;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.CodePointIndex;

/**
 * JSON Lines: an object for each statement, its members always in one order. Offsets count Unicode code points of the
 * document's text as decoded; whatever has an IRI in the graph has the same here.
 */
final class StatementLines implements ArticleWriter {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final PrintStream out;
    private final IriMinter iris;

    StatementLines(PrintStream out, IriMinter iris) {
        this.out = out;
        this.iris = iris;
    }

    @Override
    public void write(LinkedArticle article) {
        InArticle rendering = new InArticle(
                article,
                iris.in(article.article()),
                new CodePointIndex(article.article().text()));
        for (LinkedStatement statement : article.statements()) {
            out.append(GSON.toJson(rendering.object(statement))).append('\n');
        }
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    private record InArticle(LinkedArticle article, ArticleIris iris, CodePointIndex text) {

        JsonObject object(LinkedStatement linked) {
            Statement statement = linked.statement();
            JsonObject line = new JsonObject();
            line.addProperty("document", article.article().document());
            line.addProperty("statement", iris.statement(statement).getURI());
            line.add("cue", optional(statement.cue(), cue -> span(cue.span())));
            line.add("source", optional(statement.source(), this::span));
            addSpeakers(line, linked);
            line.add("content", array(statement.content(), this::span));
            line.addProperty("quotation", statement.form().name().toLowerCase(Locale.ROOT));
            line.addProperty("act", statement.act());
            line.add("within", within(statement));
            line.add("via", agents(linked.via(), statement.via()));
            line.add("toldTo", agents(linked.toldTo(), statement.toldTo()));
            line.add(
                    "saidOn",
                    optional(
                            statement.saidOn(),
                            said -> new JsonPrimitive(said.date().toString())));
            line.add(
                    "about",
                    array(
                            linked.about(),
                            topic -> new JsonPrimitive(IriMinter.topic(topic).getURI())));
            line.add(
                    "event",
                    optional(
                            linked.concerns(),
                            event -> new JsonPrimitive(iris.event(event).getURI())));
            line.addProperty("confidence", hundredths(statement.confidence()));
            line.addProperty("rule", statement.rule());
            return line;
        }

        private void addSpeakers(JsonObject line, LinkedStatement linked) {
            JsonArray speakers = agents(linked.speakers(), linked.statement().speakers());
            line.add("speaker", speakers.isEmpty() ? JsonNull.INSTANCE : speakers.get(0));
            if (speakers.size() > 1) {
                line.add("speakers", speakers);
            }
        }

        private JsonElement within(Statement statement) {
            if (statement.within().isEmpty()) {
                return JsonNull.INSTANCE;
            }
            LinkedStatement outer = article.statements().get(statement.within().getAsInt());
            return new JsonPrimitive(iris.statement(outer.statement()).getURI());
        }

        /** Agents and the phrases that name them; one phrase, such as "the two sides", may name several. */
        private JsonArray agents(List<Agent> agents, List<Mention> mentions) {
            JsonArray array = new JsonArray();
            for (int i = 0; i < agents.size(); i++) {
                JsonObject agent = new JsonObject();
                agent.addProperty("id", iris.agent(agents.get(i)).getURI());
                agent.addProperty("label", agents.get(i).label());
                agent.add(
                        "mention",
                        span(mentions.get(Math.min(i, mentions.size() - 1)).span()));
                array.add(agent);
            }
            return array;
        }

        private JsonObject span(Span span) {
            JsonObject object = new JsonObject();
            object.addProperty("start", span.start());
            object.addProperty("end", span.end());
            object.addProperty("text", text.words(span));
            return object;
        }
    }

    private static BigDecimal hundredths(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP);
    }

    private static <T> JsonElement optional(Optional<T> value, Function<T, JsonElement> rendering) {
        return value.map(rendering).orElse(JsonNull.INSTANCE);
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> rendering) {
        JsonArray array = new JsonArray();
        values.stream().map(rendering).forEach(array::add);
        return array;
    }
}
