package org.isnad.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.QuadOrder;
import org.isnad.graph.Vocabulary;

/**
 * What one or more datasets hold, each quad once, in the one order in which quads are written. Use it in a transaction
 * of each dataset.
 */
public final class SortedQuads {

    private final List<DatasetGraph> datasets;
    private final boolean withKnowledge;

    public SortedQuads(DatasetGraph dataset) {
        this(List.of(dataset), true);
    }

    /**
     * @param datasets whose graphs of one name are taken for one
     * @param withKnowledge whether the knowledge is among the graphs; it can be looked up in any case
     */
    public SortedQuads(List<DatasetGraph> datasets, boolean withKnowledge) {
        this.datasets = List.copyOf(datasets);
        this.withKnowledge = withKnowledge;
    }

    /** The names of all graphs. */
    public List<Node> graphs() {
        return datasets.stream()
                .flatMap(data -> Iter.asStream(data.listGraphNodes()))
                .filter(graph -> withKnowledge || !graph.equals(Vocabulary.KNOWLEDGE_GRAPH))
                .distinct()
                .sorted(QuadOrder.NODES)
                .toList();
    }

    /** The names of the articles' graphs, which are the articles. */
    public List<Node> articles() {
        return graphs().stream()
                .filter(graph -> !graph.equals(Vocabulary.KNOWLEDGE_GRAPH))
                .toList();
    }

    /** The quads of one graph. */
    public List<Quad> of(Node graph) {
        return find(graph, Node.ANY, Node.ANY, Node.ANY).sorted(QuadOrder.QUADS).toList();
    }

    /** Passes on every quad; no more than one graph is in memory at a time. */
    public void forEach(Consumer<Quad> consumer) {
        graphs().forEach(graph -> of(graph).forEach(consumer));
    }

    /** Every quad that is said of a subject, in whatever graph. */
    public List<Quad> about(Node subject) {
        return find(Node.ANY, subject, Node.ANY, Node.ANY)
                .sorted(QuadOrder.QUADS)
                .toList();
    }

    /** All values of a property of a subject, in whatever graph. */
    public List<Node> objects(Node subject, Node predicate) {
        return find(Node.ANY, subject, predicate, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .sorted(QuadOrder.NODES)
                .toList();
    }

    /** The first value of a property of a subject. */
    public Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst();
    }

    /** Everything that has a value for a property, in whatever graph. */
    public List<Node> subjects(Node predicate, Node object) {
        return find(Node.ANY, Node.ANY, predicate, object)
                .map(Quad::getSubject)
                .distinct()
                .sorted(QuadOrder.NODES)
                .toList();
    }

    /** Every quad that fits, each once, in no order; {@link Node#ANY} fits everything. */
    Stream<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        if (datasets.size() == 1) {
            return Iter.asStream(datasets.get(0).findNG(graph, subject, predicate, object));
        }
        return datasets.stream()
                .flatMap(data -> Iter.toList(data.findNG(graph, subject, predicate, object)).stream())
                .distinct();
    }
}
