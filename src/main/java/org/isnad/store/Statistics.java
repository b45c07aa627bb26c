package org.isnad.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.QuadOrder;
import org.isnad.graph.Vocabulary;

/**
 * How much of what a store holds.
 *
 * @param articles how many
 * @param statements how many
 * @param agents how many speak, pass on, are told, or publish
 * @param events how many, each once however many articles tell of it
 * @param quads how many, the knowledge's among them
 * @param articlesByOutlet articles by the IRI of their publisher; those without one under the empty string
 * @param statementsByOutlet statements by the IRI of their article's publisher
 * @param statementsByAct statements by the IRI of their act
 * @param statementsByForm statements by the IRI of their form
 */
public record Statistics(
        long articles,
        long statements,
        long agents,
        long events,
        long quads,
        Map<String, Long> articlesByOutlet,
        Map<String, Long> statementsByOutlet,
        Map<String, Long> statementsByAct,
        Map<String, Long> statementsByForm) {

    /** Counts what is there, the knowledge among it. */
    public static Statistics of(SortedQuads data) {
        Map<Node, String> outlets = new TreeMap<>(QuadOrder.NODES);
        find(data, Vocabulary.PUBLISHER, Node.ANY)
                .forEach(quad -> outlets.put(quad.getSubject(), quad.getObject().getURI()));
        Map<String, Long> articlesByOutlet = new TreeMap<>();
        find(data, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                .forEach(quad -> count(articlesByOutlet, outlets.getOrDefault(quad.getSubject(), "")));
        Map<String, Long> statementsByOutlet = new TreeMap<>();
        find(data, Vocabulary.TYPE, Vocabulary.STATEMENT)
                .forEach(quad -> count(statementsByOutlet, outlets.getOrDefault(quad.getGraph(), "")));
        return new Statistics(
                total(articlesByOutlet),
                total(statementsByOutlet),
                agents(data),
                find(data, Vocabulary.TYPE, Vocabulary.EVENT)
                        .map(Quad::getSubject)
                        .distinct()
                        .count(),
                data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count(),
                articlesByOutlet,
                statementsByOutlet,
                byValue(data, Vocabulary.ACT),
                byValue(data, Vocabulary.FORM));
    }

    private static long agents(SortedQuads data) {
        return Stream.of(
                        Vocabulary.SOURCE,
                        Vocabulary.VIA,
                        Vocabulary.TOLD_TO,
                        Vocabulary.PUBLISHER,
                        Vocabulary.HAD_PRIMARY_SOURCE)
                .flatMap(property -> find(data, property, Node.ANY))
                .map(Quad::getObject)
                .distinct()
                .count();
    }

    private static Map<String, Long> byValue(SortedQuads data, Node property) {
        Map<String, Long> counts = new TreeMap<>();
        find(data, property, Node.ANY)
                .forEach(quad -> count(counts, quad.getObject().getURI()));
        return counts;
    }

    private static Stream<Quad> find(SortedQuads data, Node property, Node value) {
        return data.find(Node.ANY, Node.ANY, property, value);
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
