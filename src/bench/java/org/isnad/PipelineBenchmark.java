package org.isnad;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.isnad.extract.Extractor;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.NamesFound;
import org.isnad.language.LanguagePack;
import org.isnad.model.Article;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles a second: of reading out their statements alone, and of the whole way to N-Quads in memory. They come from
 * the file of the system property {@code isnad.bench} (gzipped JSON lines with id, outlet, date, url, title and text),
 * or are generated where there is none.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx300m", "-XX:+UseSerialGC"})
public class PipelineBenchmark {

    private static final int GENERATED = 2000;

    private List<Article> articles = List.of();
    private Knowledge knowledge = Knowledge.shipped();
    private Extractor extractor = new Extractor(LanguagePack.of("ar"));
    private Pipeline pipeline = new Pipeline(knowledge, new IriMinter(), true);

    /** Which article each thread reads next. */
    @State(Scope.Thread)
    public static class Place {
        private int next;
    }

    @Setup
    public void load() throws IOException {
        String file = System.getProperty("isnad.bench", "");
        articles = file.isEmpty() ? GeneratedArticles.of(GENERATED) : read(Path.of(file));
    }

    @Benchmark
    public List<Statement> extraction(Place place) {
        Article article = next(place);
        TokenizedText text = Tokenizer.tokenize(article.text());
        NamesFound names = knowledge.namesIn(text, LanguagePack.of("ar").affixes());
        return extractor.statements(article, text, names);
    }

    @Benchmark
    public int toNQuads(Place place) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        writer.start();
        pipeline.quads(next(place)).forEach(writer::quad);
        writer.finish();
        return out.size();
    }

    private Article next(Place place) {
        place.next = (place.next + 1) % articles.size();
        return articles.get(place.next);
    }

    private static List<Article> read(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(PipelineBenchmark::article).toList();
        }
    }

    private static Article article(String line) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        return new Article(
                string(json, "id").orElse("article"),
                string(json, "text").orElse(""),
                string(json, "url"),
                Optional.of(new Article.Outlet(string(json, "outlet"), Optional.empty())),
                string(json, "date").flatMap(PipelineBenchmark::day),
                Optional.of("ar"),
                string(json, "title"),
                Optional.empty());
    }

    private static Optional<String> string(JsonObject json, String key) {
        return Optional.ofNullable(json.get(key))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    private static Optional<Temporal> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
