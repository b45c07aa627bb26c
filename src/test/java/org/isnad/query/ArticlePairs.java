package org.isnad.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.isnad.Pipeline;
import org.isnad.TestTexts;
import org.isnad.graph.IriMinter;
import org.isnad.graph.KnowledgeGraph;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;

/** A store of articles written for a test, each with a name, and all of one day unless another is given. */
final class ArticlePairs {

    private static final Pipeline PIPELINE = new Pipeline(Knowledge.shipped(), new IriMinter(), true);
    private static final List<Quad> KNOWLEDGE = KnowledgeGraph.quads(List.of());
    private static final LocalDate DAY = LocalDate.of(2021, 3, 10);
    private static final List<String> QUOTING =
            TestTexts.rows("keys/quoting.tsv").stream().map(row -> row.get(0)).toList();

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final Map<String, String> names = new HashMap<>();

    ArticlePairs() {
        Txn.executeWrite(dataset, () -> KNOWLEDGE.forEach(dataset::add));
    }

    /** An article that puts some words into somebody's mouth. */
    static String quoted(String words) {
        return QUOTING.get(0) + words + QUOTING.get(1);
    }

    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " and " + other : other + " and " + one;
    }

    /** Reads an article and takes it in; returns its name. */
    String add(String name, String text) {
        return add(name, text, DAY);
    }

    /** The same of an article that came out on some day. */
    String add(String name, String text, LocalDate day) {
        List<Quad> quads = PIPELINE.quads(new Article(
                name,
                text,
                Optional.of("https://example.org/" + name),
                Optional.empty(),
                Optional.of(day),
                Optional.of("ar"),
                Optional.empty(),
                Optional.empty()));
        Txn.executeWrite(dataset, () -> quads.forEach(dataset::add));
        String article = quads.get(0).getGraph().getURI();
        names.put(article.substring(article.lastIndexOf('/') + 1), name);
        return name;
    }

    /** The pairs of articles in which the answers to a question stand, by name. */
    Set<String> pairs(String query, String one, String other) {
        QueryRunner runner = new DatasetQueryRunner(dataset, Duration.ofSeconds(60));
        Set<String> pairs = new TreeSet<>();
        for (Rows.Row row :
                runner.run(SmallStore.catalogue().query(query), Map.of()).rows()) {
            pairs.add(pair(name(row.text(one)), name(row.text(other))));
        }
        return pairs;
    }

    private String name(String iri) {
        return names.get(iri.replaceFirst("^.*/(article|statement)/", "").replaceFirst("/.*$", ""));
    }
}
