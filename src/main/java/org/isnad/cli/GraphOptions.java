package org.isnad.cli;

import org.isnad.graph.IriMinter;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Problem;
import picocli.CommandLine.Option;

/** How articles' graphs are named and what they hold; mixed into each command that makes graphs. */
public final class GraphOptions {

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description =
                    "Mint the IRIs of articles, statements and events under it (default: https://w3id.org/isnad/id/).")
    private String base = "";

    @Option(names = "--without-text", description = "Leave the articles' own texts out of the graphs.")
    private boolean withoutText;

    /**
     * Names what stands in the graphs.
     *
     * @throws org.isnad.model.IsnadException when the base is none
     */
    public IriMinter iris() {
        try {
            return new IriMinter(base.isEmpty() ? Vocabulary.ID : base);
        } catch (IllegalArgumentException e) {
            throw Problem.usage("--base " + base, "is no absolute IRI that ends in / or #", "give one, or leave it out")
                    .exception();
        }
    }

    public boolean withText() {
        return !withoutText;
    }
}
