package org.isnad.export;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;
import org.isnad.model.LinkedArticle;

/** Each article's graph in an RDF syntax. */
final class ArticleQuadsWriter implements ArticleWriter {

    private final PrintStream out;
    private final Function<LinkedArticle, List<Quad>> quads;
    private final StreamRDF stream;
    private final boolean named;

    ArticleQuadsWriter(PrintStream out, Function<LinkedArticle, List<Quad>> quads, RDFFormat syntax, boolean named) {
        this.out = out;
        this.quads = quads;
        this.stream = StreamRDFWriter.getWriterStream(out, syntax);
        this.named = named;
        stream.start();
        Vocabulary.prefixMap().forEach(stream::prefix);
    }

    @Override
    public void write(LinkedArticle article) {
        quads.apply(article).forEach(quad -> {
            if (named) {
                stream.quad(quad);
            } else {
                stream.triple(quad.asTriple());
            }
        });
        out.flush();
    }

    @Override
    public void close() {
        stream.finish();
    }
}
