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

    public static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, NODES)
            .thenComparing(Triple::getPredicate, NODES)
            .thenComparing(Triple::getObject, NODES);

    public static final Comparator<Quad> QUADS =
            Comparator.comparing(Quad::getGraph, NODES).thenComparing(Quad::asTriple, TRIPLES);

    private QuadOrder() {}

    private static int compare(Node a, Node b) {
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
