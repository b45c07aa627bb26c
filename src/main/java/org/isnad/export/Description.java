package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Problem;
import org.isnad.store.SortedQuads;

/** What stores say of one thing. */
public final class Description {

    private final Node node;
    private final SortedQuads quads;

    /** @param iri of the thing, or what follows {@link Vocabulary#ID} in it */
    public Description(String iri, SortedQuads quads) {
        this.node = NodeFactory.createURI(iri.contains(":") ? iri : Vocabulary.ID + iri);
        this.quads = quads;
    }

    /** Whether nothing is said of it. */
    public boolean isEmpty() {
        return quads.about(node).isEmpty();
    }

    /**
     * Writes a card for {@code text}, and the thing's own quads for any format of {@link Exporters}.
     *
     * @throws org.isnad.model.IsnadException when there is no such format
     */
    public void write(String format, String language, OutputStream out) throws IOException {
        if (format.equals("text")) {
            out.write(Card.of(node, quads, language).orElse("").getBytes(StandardCharsets.UTF_8));
            return;
        }
        Exporter exporter = Exporters.named(format)
                .orElseThrow(() -> Problem.usage("--format", "there is no format '" + format + "'", "isnad show --help")
                        .exception());
        DatasetGraph own = DatasetGraphFactory.create();
        quads.about(node).forEach(own::add);
        exporter.export(new SortedQuads(own), out);
    }
}
