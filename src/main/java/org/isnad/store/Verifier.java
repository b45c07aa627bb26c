package org.isnad.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;

/** Checks a whole store: every article's graph by itself, then what must agree across the store. */
public final class Verifier {

    private static final String INGEST_AGAIN = "ingest the article again";

    private final Store store;
    private final ArticleCheck articleCheck = new ArticleCheck();

    public Verifier(Store store) {
        this.store = store;
    }

    /**
     * Hands over every fault as it is found, those of one graph sorted; graph by graph, so that a store of any size can
     * be checked.
     *
     * @return how many articles were checked
     */
    public int check(Consumer<Fault> faults) {
        int articles = store.read(data -> checkGraphs(data, faults));
        checkTextIndex(faults);
        return articles;
    }

    private int checkGraphs(DatasetGraph data, Consumer<Fault> faults) {
        SortedQuads sorted = new SortedQuads(data);
        Set<Node> known = new HashSet<>();
        sorted.of(Vocabulary.KNOWLEDGE_GRAPH).forEach(quad -> known.add(quad.getSubject()));
        Map<String, LedgerEntry> acknowledged = store.ledger().entries();
        Set<String> missing = new TreeSet<>(acknowledged.keySet());
        List<Node> articles = sorted.articles();
        for (Node article : articles) {
            List<Quad> quads = sorted.of(article);
            Set<Fault> found = new TreeSet<>(articleCheck.faults(quads, known));
            LedgerEntry entry = new ArticleUpdate(article.getURI(), quads).entry();
            checkLedger(entry, acknowledged, found);
            missing.remove(article.getURI());
            found.forEach(faults);
        }
        missing.forEach(article -> faults.accept(new Fault(
                article,
                "the ledger acknowledges it (" + acknowledged.get(article).document()
                        + "), but the store has no such article",
                INGEST_AGAIN)));
        return articles.size();
    }

    private static void checkLedger(LedgerEntry found, Map<String, LedgerEntry> acknowledged, Set<Fault> faults) {
        LedgerEntry entry = acknowledged.get(found.article());
        if (entry == null) {
            faults.add(new Fault(found.article(), "the ledger does not have it", INGEST_AGAIN));
        } else if (!entry.agreesWith(found)) {
            String what = "the ledger has " + entry.statements() + " statements of text " + entry.sha256()
                    + ", the store " + found.statements() + " of " + found.sha256();
            faults.add(new Fault(found.article(), what, INGEST_AGAIN));
        }
    }

    private void checkTextIndex(Consumer<Fault> faults) {
        Store.TextCount count = store.textCount();
        if (count.documents() != count.literals()) {
            faults.accept(new Fault(
                    store.directory().toUri().toString(),
                    "the text index has " + count.documents() + " entries for " + count.literals() + " literals",
                    "make it anew with: isnad verify --reindex"));
        }
    }
}
