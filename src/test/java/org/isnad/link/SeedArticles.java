package org.isnad.link;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.LanguagePack;
import org.isnad.language.WordClass;
import org.isnad.model.Article;
import org.isnad.model.Cue;
import org.isnad.model.Form;
import org.isnad.model.LinkedArticle;
import org.isnad.model.Mention;
import org.isnad.model.SaidOn;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/** The articles of {@code seeds/} with their annotated statements, linked. */
final class SeedArticles {

    private static final LanguagePack PACK = LanguagePack.of("ar");
    private static final Linker LINKER = new Linker(Knowledge.shipped(), PACK);

    /** An annotated statement: what it should be linked to. */
    record Gold(String doc, int number, Optional<String> who, Optional<String> event) {}

    private SeedArticles() {}

    static Map<String, List<JsonObject>> annotated() {
        Map<String, List<JsonObject>> byDocument = new LinkedHashMap<>();
        resource("gold/seeds.gold.jsonl")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
                    byDocument
                            .computeIfAbsent(gold.get("doc").getAsString(), d -> new ArrayList<>())
                            .add(gold);
                });
        return byDocument;
    }

    static LinkedArticle link(String document) {
        Article article = article(document);
        TokenizedText text = Tokenizer.tokenize(article.text());
        List<Statement> statements = statements(annotated().get(document), text);
        return LINKER.link(
                article,
                text,
                Knowledge.shipped().namesIn(text, LanguagePack.of("ar").affixes()),
                statements);
    }

    static LinkedArticle link(Article article) {
        TokenizedText text = Tokenizer.tokenize(article.text());
        return LINKER.link(
                article,
                text,
                Knowledge.shipped().namesIn(text, LanguagePack.of("ar").affixes()),
                List.of());
    }

    static Gold gold(JsonObject gold) {
        return new Gold(
                gold.get("doc").getAsString(), gold.get("n").getAsInt(), string(gold, "who"), string(gold, "event"));
    }

    private static Article article(String document) {
        String row = resource("seeds/manifest.csv")
                .lines()
                .filter(line -> line.startsWith(document))
                .findFirst()
                .orElseThrow();
        String[] cells = row.split(",", -1);
        return new Article(
                document,
                resource("seeds/" + document),
                Optional.empty(),
                cells[1].isEmpty() && cells[2].isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Article.Outlet(given(cells[1]), given(cells[2]))),
                given(cells[3]).map(LocalDate::parse),
                given(cells[4]),
                Optional.empty(),
                given(cells[5]));
    }

    private static Optional<String> given(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** A hidden subject speaks through the phrase that named the same speaker before. */
    private static List<Statement> statements(List<JsonObject> gold, TokenizedText text) {
        List<JsonObject> ordered = gold.stream()
                .sorted((a, b) -> a.get("n").getAsInt() - b.get("n").getAsInt())
                .toList();
        List<Statement> statements = new ArrayList<>();
        Map<String, List<Mention>> named = new HashMap<>();
        for (JsonObject one : ordered) {
            String who = string(one, "who").orElse("");
            Statement statement = statement(one, text, named.getOrDefault(who, List.of()));
            statements.add(statement);
            named.put(who, statement.speakers());
        }
        return statements;
    }

    private static Statement statement(JsonObject gold, TokenizedText text, List<Mention> before) {
        Optional<Span> source = span(gold, "source");
        Optional<Span> antecedent = span(gold, "antecedent");
        String who = string(gold, "who").orElse("");
        List<Mention> speakers = who.isEmpty()
                ? List.of()
                : source.or(() -> antecedent)
                        .map(span -> List.of(mention(span, who, text)))
                        .orElse(before);
        return new Statement(
                gold.get("n").getAsInt(),
                span(gold, "cue").map(span -> new Cue(span, "")),
                source,
                speakers,
                spans(gold.getAsJsonArray("content")),
                Form.INDIRECT,
                gold.get("act").getAsString(),
                gold.get("parent").isJsonNull()
                        ? OptionalInt.empty()
                        : OptionalInt.of(gold.get("parent").getAsInt()),
                List.of(),
                List.of(),
                Optional.<SaidOn>empty(),
                1,
                "by hand");
    }

    private static Mention mention(Span span, String who, TokenizedText text) {
        if (who.startsWith("anonymous:")) {
            return new Mention(span, Mention.Kind.UNNAMED);
        }
        String first = text.folded(text.tokenAt(span.start()));
        boolean document = PACK.lexicon().read(first).is(WordClass.DOCUMENT);
        return new Mention(span, document ? Mention.Kind.DOCUMENT : Mention.Kind.NAMED);
    }

    private static Optional<String> string(JsonObject gold, String key) {
        JsonElement value = gold.get(key);
        return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
    }

    private static Optional<Span> span(JsonObject gold, String key) {
        JsonElement value = gold.get(key);
        return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(span(value.getAsJsonArray()));
    }

    private static Span span(JsonArray ends) {
        return new Span(ends.get(0).getAsInt(), ends.get(1).getAsInt());
    }

    private static List<Span> spans(JsonArray spans) {
        List<Span> all = new ArrayList<>();
        spans.forEach(span -> all.add(span(span.getAsJsonArray())));
        return all;
    }

    static String resource(String name) {
        try (InputStream in = SeedArticles.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
