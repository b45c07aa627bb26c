package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.graph.Vocabulary;

/** Checks one article's graph: its shape, its words against its text, and its links into the knowledge. */
final class ArticleCheck {

    private static final String INGEST_AGAIN = "ingest the article again";

    private final Shapes shapes = Shapes.parse(RDFParser.create()
            .source(ArticleCheck.class.getResourceAsStream("/ontology/shapes.ttl"))
            .lang(Lang.TURTLE)
            .toGraph());

    /**
     * All faults of a graph.
     *
     * @param quads the whole graph of one article
     * @param known every subject of the knowledge
     */
    List<Fault> faults(List<Quad> quads, Set<Node> known) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        List<Fault> faults = new ArrayList<>();
        checkShapes(graph, faults);
        checkKnown(quads, known, faults);
        Node article = quads.get(0).getGraph();
        if (graph.contains(article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)) {
            new WordCheck(graph, article, faults).run();
        } else {
            faults.add(new Fault(article.getURI(), "its graph does not describe it", INGEST_AGAIN));
        }
        return faults;
    }

    private void checkShapes(Graph graph, List<Fault> faults) {
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
            String value = entry.value() == null ? "" : " (found " + entry.value() + ")";
            faults.add(new Fault(entry.focusNode().toString(), entry.message() + value, INGEST_AGAIN));
        }
    }

    private static void checkKnown(List<Quad> quads, Set<Node> known, List<Fault> faults) {
        for (Quad quad : quads) {
            Node object = quad.getObject();
            if (isOfKnowledge(object) && !known.contains(object)) {
                faults.add(new Fault(
                        quad.getSubject().getURI(),
                        quad.getPredicate().getLocalName() + " is " + object.getURI() + ", which nothing describes",
                        "ingest again with the Turtle file that describes it"));
            }
        }
    }

    private static boolean isOfKnowledge(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(Vocabulary.ID)) {
            return false;
        }
        String path = node.getURI().substring(Vocabulary.ID.length());
        return path.startsWith("agent/")
                || path.startsWith("act/")
                || path.startsWith("topic/")
                || path.startsWith("term/")
                || path.startsWith("event-kind/")
                || path.startsWith("place/");
    }

    /** The one value of a property, where there is one. */
    static List<Node> values(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
