package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.HandMade;
import org.isnad.graph.Vocabulary;
import org.isnad.model.LinkedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

    private final LinkedArticle call = HandMade.call();
    private final List<Quad> quads = HandMade.quads(call);
    private final Node article = quads.get(0).getGraph();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Store store = Store.openOrCreate(folder)) {
            store.putKnowledge(HandMade.knowledge());
            store.ingest(List.of(
                    new ArticleUpdate("call.txt", quads),
                    new ArticleUpdate("call1.txt", HandMade.quads(HandMade.call(1)))));
        }
    }

    @Test
    void aSoundStoreHasNoFaults() {
        assertEquals(List.of(), faults());
    }

    @Test
    void wordsThatAreNotAtTheirSpanAreFound() {
        Quad text = any(Vocabulary.TEXT);
        replace(text, new Quad(article, text.getSubject(), Vocabulary.TEXT, NodeFactory.createLiteralLang("x", "ar")));
        assertFault(text.getSubject(), "text is 'x', but at contentSpan the text has");
    }

    @Test
    void aCueThatIsNotAtItsSpanIsFound() {
        Quad cue = any(Vocabulary.CUE);
        replace(cue, new Quad(article, cue.getSubject(), Vocabulary.CUE, NodeFactory.createLiteralLang("x", "ar")));
        assertFault(cue.getSubject(), "cue is 'x', but at cueSpan the text has");
    }

    @Test
    void aSpanPastTheEndIsFound() {
        Quad span = any(Vocabulary.CONTENT_SPAN);
        Node far = NodeFactory.createURI(article.getURI() + "#char=5,99999");
        replace(span, new Quad(article, span.getSubject(), Vocabulary.CONTENT_SPAN, far));
        assertFault(span.getSubject(), "reaches past the end of the text");
    }

    @Test
    void aStatementWithoutItsArticleIsFound() {
        Quad link = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.ARTICLE)
                        && quad.getSubject().getURI().contains("/statement/"))
                .findFirst()
                .orElseThrow();
        change(data -> data.delete(link));
        assertFault(link.getSubject(), "a statement stands in one article");
    }

    @Test
    void aWrongFingerprintIsFound() {
        Quad sha = any(Vocabulary.SHA256);
        replace(sha, new Quad(article, article, Vocabulary.SHA256, NodeFactory.createLiteralString("0".repeat(64))));
        assertFault(article, "its SHA-256 is not that of its text");
    }

    @Test
    void anAgentThatNothingDescribesIsFound() {
        Quad source = any(Vocabulary.VIA);
        Node nobody = NodeFactory.createURI(Vocabulary.ID + "agent/nobody");
        replace(source, new Quad(article, source.getSubject(), Vocabulary.VIA, nobody));
        assertFault(source.getSubject(), "agent/nobody, which nothing describes");
    }

    @Test
    void anIndexThatLostEntriesIsFoundAndMended() throws IOException {
        try (Directory text = FSDirectory.open(folder.resolve("text"));
                IndexWriter writer = new IndexWriter(text, new IndexWriterConfig())) {
            writer.deleteAll();
        }
        assertEquals(1, faults().size());
        assertTrue(faults().get(0).what().contains("the text index has 0 entries"), faults().toString());
        try (Store store = Store.open(folder)) {
            store.reindex();
        }
        assertEquals(List.of(), faults());
    }

    @Test
    void aLedgerThatDisagreesIsFound() throws IOException {
        Path ledger = folder.resolve("ledger.jsonl");
        List<String> lines = Files.readAllLines(ledger);
        Files.write(ledger, lines.subList(1, 2));
        Files.writeString(
                ledger,
                "{\"document\":\"lost.txt\",\"article\":\"https://example.org/lost\",\"sha256\":\"0\",\"statements\":3}\n",
                StandardOpenOption.APPEND);
        List<Fault> faults = faults();
        assertEquals(2, faults.size(), faults.toString());
        assertTrue(faults.stream().anyMatch(fault -> fault.what().equals("the ledger does not have it")));
        assertTrue(faults.stream().anyMatch(fault -> fault.iri().equals("https://example.org/lost")));
    }

    @Test
    void aGraphThatLostItsArticleIsFound() {
        change(data ->
                quads.stream().filter(q -> q.getSubject().equals(article)).forEach(data::delete));
        assertFault(article, "its graph does not describe it");
    }

    @Test
    void aStoreWithoutArticleTextsIsCheckedAllTheSame() {
        change(data -> Stream.of(HandMade.quads(HandMade.call()), HandMade.quads(HandMade.call(1)))
                .flatMap(List::stream)
                .filter(quad -> quad.getPredicate().equals(Vocabulary.ARTICLE_BODY))
                .forEach(data::delete));
        assertEquals(List.of(), faults());
    }

    private void assertFault(Node iri, String what) {
        List<Fault> faults = faults();
        assertTrue(
                faults.stream()
                        .anyMatch(f -> f.iri().equals(iri.getURI())
                                && f.what().contains(what)
                                && !f.next().isBlank()),
                faults.toString());
    }

    private Quad any(Node predicate) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(predicate))
                .findFirst()
                .orElseThrow();
    }

    private void replace(Quad old, Quad planted) {
        change(data -> {
            data.delete(old);
            data.add(planted);
        });
    }

    private void change(java.util.function.Consumer<DatasetGraph> planting) {
        try (Store store = Store.open(folder)) {
            Txn.executeWrite(store.dataset(), () -> planting.accept(store.dataset()));
        }
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            assertEquals(2, new Verifier(store).check(faults::add));
        }
        return faults;
    }
}
