package org.isnad.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.isnad.graph.Vocabulary;
import org.isnad.store.SortedQuads;

/**
 * The syntaxes that do not keep the names of graphs. What several articles say alike, as of an event, comes once for
 * each, which means the same: nothing but one article is held in memory.
 */
record TriplesExporter(Format format, RDFFormat syntax) implements Exporter {

    @Override
    public void export(SortedQuads quads, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, syntax);
        writer.start();
        Vocabulary.prefixMap().forEach(writer::prefix);
        quads.forEach(quad -> writer.triple(quad.asTriple()));
        writer.finish();
    }
}
