package org.isnad.export;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.IriMinter;
import org.isnad.model.LinkedArticle;

/** The formats in which articles are written as they are read, without a store. */
public enum ArticleFormat {
    /** A JSON object for each statement, one a line. */
    JSONL,
    /** For a terminal. */
    TABLE,
    /** A line for each quad. */
    NQUADS,
    /** One named graph for each article. */
    TRIG,
    /** Without the graphs' names. */
    TURTLE;

    /**
     * A writer of this format.
     *
     * @param iris names what has an IRI
     * @param quads makes the graph of the formats that are RDF
     * @param isolation used by the format for terminals only
     */
    public ArticleWriter writer(
            PrintStream out, IriMinter iris, Function<LinkedArticle, List<Quad>> quads, Isolation isolation) {
        return switch (this) {
            case JSONL -> new StatementLines(out, iris);
            case TABLE -> new StatementTable(out, isolation);
            case NQUADS -> new ArticleQuadsWriter(out, quads, RDFFormat.NQUADS_UTF8, true);
            case TRIG -> new ArticleQuadsWriter(out, quads, RDFFormat.TRIG_BLOCKS, true);
            case TURTLE -> new ArticleQuadsWriter(out, quads, RDFFormat.TURTLE_BLOCKS, false);
        };
    }
}
