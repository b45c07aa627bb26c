package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Problem;
import org.isnad.store.SortedQuads;

/** RDF/XML, one description for each subject of a graph. Jena's own writer holds all in memory, in no fixed order. */
final class RdfXmlExporter implements Exporter {

    private static final Format FORMAT =
            new Format("rdfxml", "rdf", "application/rdf+xml", "RDF/XML: without the graphs' names");

    private static final Map<String, String> PREFIX_OF = Vocabulary.prefixMap().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void export(SortedQuads quads, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("rdf:RDF");
            for (Map.Entry<String, String> prefix : Vocabulary.prefixMap().entrySet()) {
                xml.writeNamespace(prefix.getKey(), prefix.getValue());
            }
            for (Node graph : quads.graphs()) {
                writeGraph(quads.of(graph), xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void writeGraph(List<Quad> quads, XMLStreamWriter xml) throws XMLStreamException {
        for (int i = 0; i < quads.size(); i++) {
            Node subject = quads.get(i).getSubject();
            if (i == 0 || !subject.equals(quads.get(i - 1).getSubject())) {
                xml.writeCharacters("\n  ");
                xml.writeStartElement("rdf:Description");
                xml.writeAttribute("rdf:about", subject.getURI());
            }
            writeProperty(quads.get(i), xml);
            if (i == quads.size() - 1 || !subject.equals(quads.get(i + 1).getSubject())) {
                xml.writeCharacters("\n  ");
                xml.writeEndElement();
            }
        }
    }

    private static void writeProperty(Quad quad, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        startElement(quad.getPredicate(), xml);
        Node object = quad.getObject();
        if (object.isURI()) {
            xml.writeAttribute("rdf:resource", object.getURI());
        } else {
            writeLiteral(quad, xml);
        }
        xml.writeEndElement();
    }

    private static void startElement(Node property, XMLStreamWriter xml) throws XMLStreamException {
        String iri = property.getURI();
        int split = iri.length();
        while (split > 0 && (Character.isLetterOrDigit(iri.charAt(split - 1)) || iri.charAt(split - 1) == '_')) {
            split--;
        }
        String namespace = iri.substring(0, split);
        String prefix = PREFIX_OF.getOrDefault(namespace, "ns");
        xml.writeStartElement(prefix + ":" + iri.substring(split));
        if (prefix.equals("ns")) {
            xml.writeNamespace("ns", namespace);
        }
    }

    private static void writeLiteral(Quad quad, XMLStreamWriter xml) throws XMLStreamException {
        Node literal = quad.getObject();
        if (!literal.getLiteralLanguage().isEmpty()) {
            xml.writeAttribute("xml:lang", literal.getLiteralLanguage());
        } else if (!literal.getLiteralDatatypeURI().equals(Vocabulary.XSD + "string")) {
            xml.writeAttribute("rdf:datatype", literal.getLiteralDatatypeURI());
        }
        String form = literal.getLiteralLexicalForm();
        if (!form.codePoints().allMatch(RdfXmlExporter::isXml)) {
            throw Problem.usage(
                            quad.getSubject().getURI(),
                            "holds a control character, which XML cannot",
                            "export in another format, such as --format turtle")
                    .exception();
        }
        writeText(form, xml);
    }

    /** A carriage return has to be written as a reference, or a parser makes a line feed of it. */
    private static void writeText(String text, XMLStreamWriter xml) throws XMLStreamException {
        String[] parts = text.split("\r", -1);
        xml.writeCharacters(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            xml.writeEntityRef("#13");
            xml.writeCharacters(parts[i]);
        }
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c > 0xFFFF;
    }
}
