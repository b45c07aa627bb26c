package org.isnad.export;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.LinkedArticle;

/** Each article's graph as N-Quads. */
record NQuadsWriter(PrintStream out, Function<LinkedArticle, List<Quad>> quads) implements ArticleWriter {

    @Override
    public void write(LinkedArticle article) {
        byte[] lines = NQuads.of(quads.apply(article));
        out.write(lines, 0, lines.length);
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
