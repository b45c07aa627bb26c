package org.isnad.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Makes one named graph be what is given, by writing what differs and nothing else. */
final class GraphReplacement {

    private final DatasetGraph dataset;
    private final Node graph;

    GraphReplacement(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** Call it in a write transaction; the counts say what became of this one graph. */
    Ingested by(Collection<Quad> quads) {
        Set<Quad> stale = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stale::add);
        boolean wasThere = !stale.isEmpty();
        Collection<Quad> fresh =
                quads.stream().filter(quad -> !stale.remove(quad)).toList();
        if (wasThere && fresh.isEmpty() && stale.isEmpty()) {
            return new Ingested(0, 0, 1);
        }
        stale.forEach(dataset::delete);
        fresh.forEach(dataset::add);
        return wasThere ? new Ingested(0, 1, 0) : new Ingested(1, 0, 0);
    }
}
