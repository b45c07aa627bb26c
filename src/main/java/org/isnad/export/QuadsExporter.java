package org.isnad.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.isnad.graph.Vocabulary;
import org.isnad.store.SortedQuads;

/** The syntaxes that keep the names of graphs. */
record QuadsExporter(Format format, RDFFormat syntax) implements Exporter {

    @Override
    public void export(SortedQuads quads, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, syntax);
        writer.start();
        Vocabulary.prefixMap().forEach(writer::prefix);
        quads.forEach(writer::quad);
        writer.finish();
    }
}
