package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.Pipeline;
import org.isnad.TestTexts;
import org.isnad.graph.IriMinter;
import org.isnad.graph.KnowledgeGraph;
import org.isnad.graph.Vocabulary;
import org.isnad.ingest.ArticleReaders;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.isnad.store.ArticleUpdate;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each question answers of the articles in {@code seeds/}, with the required examples of its header: the files of
 * {@code golden/queries}, to be read beside the annotations; {@code -Dgolden.update=true} writes them anew.
 */
class SeedAnswersTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "queries");

    /** Their answers are the knowledge, its version and the articles themselves. */
    private static final Set<String> COPIES = Set.of("labels", "article-hashes", "article-text");

    @TempDir
    private static Path folder;

    private static Store store;
    private static QueryRunner runner;

    @BeforeAll
    static void readTheSeeds() {
        Pipeline pipeline = new Pipeline(Knowledge.shipped(), new IriMinter(), true);
        List<ArticleUpdate> articles = ArticleReaders.read(List.of("seeds"), new ByteArrayInputStream(new byte[0]))
                .map(Article.class::cast)
                .map(article -> new ArticleUpdate(article.document(), pipeline.quads(article)))
                .toList();
        store = Store.openOrCreate(folder.resolve("store"));
        store.putKnowledge(KnowledgeGraph.quads(List.of()));
        store.ingest(articles);
        runner = new DatasetQueryRunner(store.dataset(), Duration.ofSeconds(60));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<CannedQuery> queries() {
        return Catalogue.shipped().all().stream().filter(query -> !COPIES.contains(query.name()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void itAnswersWhatWasReadAndFoundRight(CannedQuery query) throws IOException {
        Path file = GOLDEN.resolve(query.name() + ".tsv");
        String answer = answer(query);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, answer);
        }
        assertEquals(Files.readString(file), answer, "run with -Dgolden.update=true and read the difference");
    }

    @ParameterizedTest
    @MethodSource("org.isnad.query.HostileValuesTest#values")
    void signsInWhatIsSearchedForPartWordsAndMeanNothingElse(String value) {
        String words = value.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        assertEquals(search(words), search(value));
        assertEquals(List.of(), words.isEmpty() ? search(value) : List.of());
    }

    @Test
    void otherFormsOfAWordAreFoundByTheIndex() {
        List<String> found = search(TestTexts.line("query/word-forms.txt"));
        assertEquals(2, found.size(), found.toString());
    }

    private static List<String> search(String words) {
        return runner.run(Catalogue.shipped().query("search"), Map.of("words", List.of(words)))
                .map(row -> row.text("statement"));
    }

    private static String answer(CannedQuery query) {
        Map<String, List<String>> values = query.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::examples));
        // All that the articles hold, whatever a page does.
        query.parameter("limit").ifPresent(limit -> values.put(limit.name(), List.of("1000")));
        List<String> columns = query.columns().stream()
                .map(Column::name)
                .filter(column -> !column.endsWith("Label"))
                .toList();
        Stream<String> rows = runner.run(query, values).map(row -> line(row, columns)).stream();
        return Stream.concat(Stream.of(String.join("\t", columns)), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Rows.Row row, List<String> columns) {
        return columns.stream()
                .map(column -> row.term(column).map(SeedAnswersTest::cell).orElse(""))
                .collect(Collectors.joining("\t"));
    }

    private static String cell(Node term) {
        if (term.isLiteral()) {
            return term.getLiteralLexicalForm().replaceAll("\\s+", " ");
        }
        return term.getURI().replace(Vocabulary.ID, "").replace(Vocabulary.ISN, "isn:");
    }
}
