package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class NQuadsTest {

    private static final Node IRI = iri("x");

    @Test
    void everyCharacterOfALiteralIsWrittenAsJenaWritesIt() {
        List<Quad> quads = new ArrayList<>();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            quads.add(quad(NodeFactory.createLiteralString("a" + c + "b")));
        }
        quads.add(quad(NodeFactory.createLiteralString("\uD83D\uDE00 \uDBFF\uDFFF\uDE00\uD83D")));
        quads.add(quad(NodeFactory.createLiteralString("")));
        assertLikeJena(quads);
    }

    @Test
    void everyCharacterOfAnIriIsWrittenAsJenaWritesIt() {
        List<Quad> quads = new ArrayList<>();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            // Jena leaves twelve control characters as they are, which no IRI may have.
            if (c < 0x14 || c >= ' ') {
                quads.add(new Quad(iri("g" + c), iri("s" + c), iri("p" + c), iri("o" + c + "\uD83D\uDE00")));
            }
        }
        assertLikeJena(quads);
    }

    @Test
    void languagesAndDatatypesAreWrittenAsJenaWritesThem() {
        assertLikeJena(List.of(
                quad(NodeFactory.createLiteralLang("a \"b\" c", "ar")),
                quad(NodeFactory.createLiteralLang("a", "AR-eg")),
                quad(NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)),
                quad(NodeFactory.createLiteralDT("a", XSDDatatype.XSDstring))));
    }

    @Test
    void eachQuadEndsInTheNameOfItsOwnGraph() {
        assertLikeJena(List.of(
                new Quad(iri("one"), IRI, IRI, IRI),
                new Quad(iri("two"), IRI, IRI, IRI),
                new Quad(Quad.defaultGraphIRI, IRI, IRI, IRI),
                new Quad(iri("two"), IRI, IRI, IRI)));
    }

    @Test
    void aBlankNodeIsRefused() {
        List<Quad> quads = List.of(quad(NodeFactory.createBlankNode()));
        assertThrows(UnsupportedOperationException.class, () -> NQuads.of(quads));
    }

    private static void assertLikeJena(List<Quad> quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        writer.start();
        quads.forEach(writer::quad);
        writer.finish();
        assertEquals(out.toString(StandardCharsets.UTF_8), new String(NQuads.of(quads), StandardCharsets.UTF_8));
    }

    private static Quad quad(Node object) {
        return new Quad(IRI, IRI, IRI, object);
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }
}
