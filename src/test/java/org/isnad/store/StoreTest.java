package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.HandMade;
import org.isnad.graph.KnowledgeGraph;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Article;
import org.isnad.model.IsnadException;
import org.isnad.model.LinkedArticle;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String WORDS_OF_THE_FIRST = "\u0628\u062D\u062B\u0627";

    @TempDir
    private Path folder;

    @Test
    void whatWasIngestedIsThereWhenTheStoreIsOpenedAgain() {
        List<Quad> quads = HandMade.quads(HandMade.call());
        ingest(HandMade.call());
        try (Store store = Store.open(dir())) {
            assertEquals(
                    quads,
                    store.read(data -> new SortedQuads(data).of(quads.get(0).getGraph())));
        }
    }

    @Test
    void anArticleThatIsThereUnchangedIsNotWritten() throws IOException {
        ingest(HandMade.call());
        long lines = Files.lines(dir().resolve("ledger.jsonl")).count();
        assertEquals(new Ingested(0, 0, 1), ingest(HandMade.call()));
        assertEquals(lines, Files.lines(dir().resolve("ledger.jsonl")).count());
    }

    @Test
    void aChangedArticleTakesThePlaceOfItsOldGraphAndOfItsOldWords() {
        LinkedArticle old = at(
                "https://example.org/1",
                HandMade.call(),
                HandMade.call().statements().size());
        LinkedArticle changed = at("https://example.org/1", HandMade.call(1), 0);
        ingest(old);
        assertTrue(found(WORDS_OF_THE_FIRST) > 1);
        assertEquals(new Ingested(0, 1, 0), ingest(changed));
        assertEquals(1, found(WORDS_OF_THE_FIRST), "only the headline still says so");
        try (Store store = Store.open(dir())) {
            List<Quad> expected = HandMade.quads(changed);
            assertEquals(
                    expected,
                    store.read(data -> new SortedQuads(data).of(expected.get(0).getGraph())));
            assertEquals(1, store.ledger().entries().size());
        }
    }

    @Test
    void ofTwoArticlesWithOneIriTheLastStays() {
        LinkedArticle first = at("https://example.org/1", HandMade.call(1), 0);
        LinkedArticle last = at("https://example.org/1", HandMade.call(2), 0);
        assertEquals(1, ingest(first, last).total());
        try (Store store = Store.open(dir())) {
            List<Quad> expected = HandMade.quads(last);
            assertEquals(
                    expected,
                    store.read(data -> new SortedQuads(data).of(expected.get(0).getGraph())));
        }
    }

    @Test
    void queriesSeeTheUnionOfAllGraphs() {
        ingest(HandMade.call(), HandMade.call(1));
        assertEquals(12, count("SELECT * { ?s a <" + Vocabulary.STATEMENT.getURI() + "> }"));
    }

    @Test
    void arabicWordsAreFoundInOtherFormsOfThem() {
        ingest(HandMade.call());
        // with the conjunction and the article that the text does not have there
        assertTrue(found("\u0648\u0627\u0644\u0647\u062F\u0646\u0629") > 0);
        assertTrue(found("\u0647\u062F\u0646\u0629") > 0);
    }

    @Test
    void theKnowledgeIsWrittenOnceAndSearchable() {
        List<Quad> knowledge = KnowledgeGraph.quads(List.of());
        try (Store store = Store.openOrCreate(dir())) {
            assertTrue(store.putKnowledge(knowledge));
            assertFalse(store.putKnowledge(knowledge));
            assertTrue(store.putKnowledge(knowledge.subList(1, knowledge.size())));
        }
        assertTrue(count("PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query (<"
                        + Vocabulary.PREF_LABEL.getURI() + "> \"accuse\") }")
                > 0);
    }

    @Test
    void theTextIndexHoldsEveryIndexedLiteralOnce() {
        ingest(HandMade.call(), HandMade.call(1));
        ingest(at("https://example.org/1", HandMade.call(), 6));
        ingest(at("https://example.org/1", HandMade.call(3), 0));
        try (Store store = Store.open(dir())) {
            assertEquals(store.textCount().literals(), store.textCount().documents());
            store.reindex();
            assertEquals(store.textCount().literals(), store.textCount().documents());
        }
    }

    @Test
    void aLostOrBrokenTextIndexIsMadeAnew() throws IOException {
        ingest(HandMade.call());
        long before = found(WORDS_OF_THE_FIRST);
        for (Path file : Files.list(dir().resolve("text")).toList()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.write(file, new byte[] {0, 0, 0});
            }
        }
        assertEquals(before, found(WORDS_OF_THE_FIRST));
        for (Path file : Files.list(dir().resolve("text")).toList()) {
            Files.delete(file);
        }
        Files.delete(dir().resolve("text"));
        assertEquals(before, found(WORDS_OF_THE_FIRST));
    }

    @Test
    void anIndexThatMissedTheLastCommitIsMadeAnew() throws IOException {
        ingest(HandMade.call());
        long before = found(WORDS_OF_THE_FIRST);
        try (org.apache.lucene.store.Directory text = org.apache.lucene.store.FSDirectory.open(dir().resolve("text"));
                org.apache.lucene.index.IndexWriter writer = new org.apache.lucene.index.IndexWriter(
                        text, new org.apache.lucene.index.IndexWriterConfig())) {
            writer.deleteAll();
        }
        Files.writeString(dir().resolve("unfinished"), "");
        assertEquals(before, found(WORDS_OF_THE_FIRST));
        assertFalse(Files.exists(dir().resolve("unfinished")));
    }

    @Test
    void theLedgerTellsWhatWasAcknowledged() {
        ingest(HandMade.call());
        try (Store store = Store.open(dir())) {
            LedgerEntry entry = store.ledger().entries().values().iterator().next();
            assertEquals("call.txt", entry.document());
            assertEquals(6, entry.statements());
            assertEquals(64, entry.sha256().length());
        }
    }

    @Test
    void aLedgerLineThatACrashCutOffIsForgottenAndWrittenAgain() throws IOException {
        ingest(HandMade.call());
        Path ledger = dir().resolve("ledger.jsonl");
        Files.writeString(ledger, "{\"document\":\"cut o", StandardOpenOption.APPEND);
        ingest(HandMade.call(1));
        List<String> lines = Files.readAllLines(ledger);
        assertEquals(2, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.endsWith("}")));
    }

    @Test
    void whatWasCommittedBeforeACrashIsAcknowledgedWhenTheStoreOpens() throws IOException {
        ingest(HandMade.call());
        Path ledger = dir().resolve("ledger.jsonl");
        String lines = Files.readString(ledger);
        Files.move(ledger, dir().resolve("unfinished"));
        Files.writeString(
                dir().resolve("unfinished"), lines.replace("article/", "article/0"), StandardOpenOption.APPEND);
        Store.open(dir()).close();
        assertEquals(
                lines.replaceFirst(",\"ingested.*", ""),
                Files.readString(ledger).replaceFirst(",\"ingested.*", ""));
        assertEquals(1, Files.readAllLines(ledger).size());
    }

    @Test
    void anArticleThatACrashKeptFromTheLedgerIsAcknowledgedNextTime() throws IOException {
        ingest(HandMade.call());
        Files.delete(dir().resolve("ledger.jsonl"));
        assertEquals(new Ingested(0, 0, 1), ingest(HandMade.call()));
        assertEquals(1, Files.readAllLines(dir().resolve("ledger.jsonl")).size());
    }

    @Test
    void aSecondOpeningNamesTheProcessThatHasTheStore() {
        try (Store store = Store.openOrCreate(dir())) {
            Problem problem = problem(() -> Store.open(store.directory()).close());
            assertEquals(Problem.Kind.STORE, problem.kind());
            assertTrue(
                    problem.what().contains("process " + ProcessHandle.current().pid()), problem.what());
        }
        Store.open(dir()).close();
    }

    @Test
    void aFolderThatIsMissingOrNoStoreIsNamed() throws IOException {
        assertTrue(problem(() -> Store.open(dir()).close()).what().contains("no such folder"));
        Files.createDirectories(dir());
        Files.writeString(dir().resolve("letter.txt"), "x");
        assertTrue(problem(() -> Store.open(dir()).close()).what().contains("not an Isnad store"));
        assertTrue(problem(() -> Store.openOrCreate(dir()).close()).what().contains("not an Isnad store"));
        Path file = dir().resolve("letter.txt");
        assertEquals(
                Problem.Kind.STORE,
                problem(() -> Store.openOrCreate(file).close()).kind());
        assertEquals(
                List.of("letter.txt"),
                Files.list(dir()).map(f -> f.getFileName().toString()).toList());
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        ingest(HandMade.call());
        List<ArticleUpdate> updates = new ArrayList<>(List.of(update(HandMade.call(1))));
        try (Store store = Store.open(dir())) {
            Quad unwritable = Quad.create(
                    updates.get(0).article(),
                    Vocabulary.ARTICLE,
                    Vocabulary.TYPE,
                    org.apache.jena.graph.NodeFactory.createExt("unwritable"));
            List<Quad> quads = new ArrayList<>(updates.get(0).quads());
            quads.add(unwritable);
            updates.set(0, new ArticleUpdate("bad", quads));
            assertThrows(RuntimeException.class, () -> store.ingest(updates));
            assertEquals(1, store.ledger().entries().size());
        }
        assertEquals(6, count("SELECT * { ?s a <" + Vocabulary.STATEMENT.getURI() + "> }"));
        try (Store store = Store.open(dir())) {
            assertEquals(store.textCount().literals(), store.textCount().documents());
        }
    }

    private Path dir() {
        return folder.resolve("store");
    }

    private Ingested ingest(LinkedArticle... articles) {
        try (Store store = Store.openOrCreate(dir())) {
            return store.ingest(IntStream.range(0, articles.length)
                    .mapToObj(i -> update(articles[i]))
                    .toList());
        }
    }

    private static ArticleUpdate update(LinkedArticle article) {
        return new ArticleUpdate(article.article().document(), HandMade.quads(article));
    }

    private static LinkedArticle at(String url, LinkedArticle linked, int statements) {
        Article a = linked.article();
        Article article = new Article(
                a.document(),
                a.text(),
                Optional.of(url),
                a.outlet(),
                a.published(),
                a.language(),
                a.headline(),
                a.credit());
        return new LinkedArticle(
                article,
                linked.publisher(),
                linked.credit(),
                linked.statements().subList(0, statements),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private long found(String word) {
        return count("PREFIX text: <http://jena.apache.org/text#> SELECT * { { ?s text:query (<"
                + Vocabulary.TEXT.getURI() + "> \"" + word + "\") } UNION { ?s text:query (<"
                + Vocabulary.HEADLINE.getURI() + "> \"" + word + "\") } }");
    }

    private long count(String query) {
        try (Store store = Store.open(dir())) {
            return store.read(data -> {
                try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(data))) {
                    var rows = execution.execSelect();
                    long count = 0;
                    for (; rows.hasNext(); rows.next()) {
                        count++;
                    }
                    return count;
                }
            });
        }
    }

    private static Problem problem(Runnable opening) {
        return assertThrows(IsnadException.class, opening::run).problem();
    }
}
