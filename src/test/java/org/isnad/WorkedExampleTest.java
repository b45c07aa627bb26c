package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.isnad.export.ArticleFormat;
import org.isnad.export.ArticleWriter;
import org.isnad.export.Isolation;
import org.isnad.graph.IriMinter;
import org.isnad.ingest.ArticleReaders;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    private static final Path EXAMPLE = Path.of("ontology", "example.trig");
    private static final Path ARTICLE = Path.of("seeds", "madapost-2019-05-14.txt");

    private static final Pipeline PIPELINE = new Pipeline(Knowledge.shipped(), new IriMinter(), true);

    @Test
    void theWorkedExampleIsWhatTheExtractorPrintsForItsArticle() throws IOException {
        String printed = written(ArticleFormat.TRIG, onlyArticle(ARTICLE.toString()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXAMPLE, printed);
        }
        assertEquals(Files.readString(EXAMPLE), printed, "run with -Dgolden.update=true and read the difference");
    }

    @Test
    void anArticlesQuadsDependNeitherOnPlaceNorOnTime() {
        List<Quad> here = PIPELINE.quads(onlyArticle(ARTICLE.toString()));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
            Pipeline elsewhere = new Pipeline(Knowledge.with(List.of()), new IriMinter(), true);
            assertEquals(here, elsewhere.quads(onlyArticle(ARTICLE.toString())));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void everySpanPrintedIsTheTextAtItsOffsets() {
        for (Article article : articles("seeds")) {
            checkSpans(article, article.text());
        }
    }

    @Test
    void spansCountCodePointsInTextsWithAstralCharacters() throws IOException {
        String text = Files.readString(ARTICLE);
        // A character of two UTF-16 units before every word moves units, not the order of code points.
        String astral = text.replace(" ", " \uD83D\uDE00 ");
        checkSpans(Article.of("astral", astral), astral);
    }

    private static void checkSpans(Article article, String text) {
        List<String> lines = written(ArticleFormat.JSONL, article).lines().toList();
        assertFalse(lines.isEmpty(), article.document());
        int[] codePoints = text.codePoints().toArray();
        for (String line : lines) {
            checkSpans(JsonParser.parseString(line), codePoints);
        }
    }

    /** Looks at every object that has a start, an end and a text, however deep it stands. */
    private static void checkSpans(JsonElement json, int[] text) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(element -> checkSpans(element, text));
        } else if (json.isJsonObject()) {
            JsonObject object = json.getAsJsonObject();
            if (object.has("start")) {
                int start = object.get("start").getAsInt();
                int length = object.get("end").getAsInt() - start;
                assertEquals(object.get("text").getAsString(), new String(text, start, length));
            }
            object.asMap().values().forEach(value -> checkSpans(value, text));
        }
    }

    private static Article onlyArticle(String input) {
        return articles(input).get(0);
    }

    private static List<Article> articles(String input) {
        return ArticleReaders.read(List.of(input), new ByteArrayInputStream(new byte[0]))
                .map(Article.class::cast)
                .collect(Collectors.toList());
    }

    private static String written(ArticleFormat format, Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        try (ArticleWriter writer = format.writer(out, new IriMinter(), PIPELINE::quads, Isolation.OFF)) {
            writer.write(PIPELINE.read(article));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
