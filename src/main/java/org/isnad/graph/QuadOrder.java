package org.isnad.graph;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * The one order in which quads and triples are written: graph, subject, predicate, object; IRIs before literals, each
 * by its Unicode characters, literals by lexical form, then language, then datatype.
 */
public final class QuadOrder {

    public static final Comparator<Node> NODES = QuadOrder::compare;

    public static final Comparator<Triple> TRIPLES = (a, b) ->
            compare(a.getSubject(), a.getPredicate(), a.getObject(), b.getSubject(), b.getPredicate(), b.getObject());

    public static final Comparator<Quad> QUADS = (a, b) -> {
        int byGraph = compare(a.getGraph(), b.getGraph());
        return byGraph != 0
                ? byGraph
                : compare(
                        a.getSubject(),
                        a.getPredicate(),
                        a.getObject(),
                        b.getSubject(),
                        b.getPredicate(),
                        b.getObject());
    };

    private QuadOrder() {}

    private static int compare(Node s1, Node p1, Node o1, Node s2, Node p2, Node o2) {
        int bySubject = compare(s1, s2);
        if (bySubject != 0) {
            return bySubject;
        }
        int byPredicate = compare(p1, p2);
        return byPredicate != 0 ? byPredicate : compare(o1, o2);
    }

    private static int compare(Node a, Node b) {
        if (a == b) {
            return 0;
        }
        if (a.isLiteral() != b.isLiteral()) {
            return a.isLiteral() ? 1 : -1;
        }
        if (!a.isLiteral()) {
            return a.toString().compareTo(b.toString());
        }
        int byForm = a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm());
        if (byForm != 0) {
            return byForm;
        }
        int byLanguage = a.getLiteralLanguage().compareTo(b.getLiteralLanguage());
        return byLanguage != 0 ? byLanguage : a.getLiteralDatatypeURI().compareTo(b.getLiteralDatatypeURI());
    }
}
