package org.isnad.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The registry of formats. */
public final class Exporters {

    private static final List<Exporter> ALL = List.of(
            new QuadsExporter(
                    new Format("trig", "trig", "application/trig", "TriG: Turtle with one named graph an article"),
                    RDFFormat.TRIG_BLOCKS),
            new QuadsExporter(
                    new Format("nquads", "nq", "application/n-quads", "N-Quads: one quad a line"),
                    RDFFormat.NQUADS_UTF8),
            new TriplesExporter(
                    new Format("turtle", "ttl", "text/turtle", "Turtle: without the graphs' names"),
                    RDFFormat.TURTLE_BLOCKS),
            new TriplesExporter(
                    new Format("ntriples", "nt", "application/n-triples", "N-Triples: one triple a line"),
                    RDFFormat.NTRIPLES_UTF8),
            new JsonLdExporter(),
            new RdfXmlExporter(),
            new CsvExporter(false),
            new CsvExporter(true));

    private Exporters() {}

    public static List<Exporter> all() {
        return ALL;
    }

    /** The format of a name, a file name extension or a media type. */
    public static Optional<Exporter> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(exporter -> exporter.format().name().equals(wanted)
                        || exporter.format().extension().equals(wanted)
                        || exporter.format().mediaType().equals(wanted))
                .findFirst();
    }
}
