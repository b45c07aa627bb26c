package org.isnad.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;

/**
 * One article on its way into a store.
 *
 * @param document where it was read
 * @param quads its whole graph, all in the one named graph
 */
public record ArticleUpdate(String document, List<Quad> quads) {

    public ArticleUpdate {
        quads = List.copyOf(quads);
        if (quads.stream().map(Quad::getGraph).distinct().count() != 1) {
            throw new IllegalArgumentException(document + ": an article must have one graph, all of it named alike");
        }
    }

    /** The article, which names the graph. */
    public Node article() {
        return quads.get(0).getGraph();
    }

    LedgerEntry entry() {
        String sha256 = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.SHA256))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
        int statements = (int) quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.TYPE))
                .filter(quad -> quad.getObject().equals(Vocabulary.STATEMENT))
                .count();
        return new LedgerEntry(document, article().getURI(), sha256, statements);
    }
}
