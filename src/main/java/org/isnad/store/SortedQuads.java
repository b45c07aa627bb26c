package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.QuadOrder;
import org.isnad.graph.Vocabulary;

/** A dataset in the one order in which it is written, graph by graph; call it in a transaction. */
public final class SortedQuads {

    private final DatasetGraph data;

    public SortedQuads(DatasetGraph data) {
        this.data = data;
    }

    /** The names of all graphs. */
    public List<Node> graphs() {
        List<Node> graphs = new ArrayList<>();
        data.listGraphNodes().forEachRemaining(graphs::add);
        graphs.sort(QuadOrder.NODES);
        return graphs;
    }

    /** The names of the articles' graphs. */
    public List<Node> articles() {
        return graphs().stream().filter(graph -> !graph.equals(Vocabulary.KNOWLEDGE_GRAPH)).toList();
    }

    /** The quads of one graph. */
    public List<Quad> of(Node graph) {
        List<Quad> quads = Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
        quads.sort(QuadOrder.QUADS);
        return quads;
    }

    /** Passes on every quad; no more than one graph is in memory at a time. */
    public void forEach(Consumer<Quad> consumer) {
        graphs().forEach(graph -> of(graph).forEach(consumer));
    }
}
