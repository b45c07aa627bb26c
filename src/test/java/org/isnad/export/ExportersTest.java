package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.HandMade;
import org.isnad.graph.KnowledgeGraph;
import org.isnad.graph.Vocabulary;
import org.isnad.model.IsnadException;
import org.isnad.model.LinkedArticle;
import org.isnad.store.SortedQuads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportersTest {

    private static final String CONTROL = "a\u0001b";

    static List<Exporter> all() {
        return Exporters.all();
    }

    static List<Exporter> rdf() {
        return all().stream()
                .filter(e -> !e.format().mediaType().equals("text/csv"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameQuadsGiveTheSameBytesInWhateverOrderTheyLie(Exporter exporter) throws IOException {
        List<Quad> quads = everything();
        byte[] first = export(exporter, dataset(quads));
        Collections.shuffle(quads, new Random(7));
        assertArrayEquals(first, export(exporter, dataset(quads)));
    }

    @ParameterizedTest
    @MethodSource("rdf")
    void whatIsWrittenReadsBackAsItWas(Exporter exporter) throws IOException {
        DatasetGraph data = dataset(everything());
        Lang lang = RDFLanguages.contentTypeToLang(exporter.format().mediaType());
        DatasetGraph back = RDFParser.create()
                .source(new ByteArrayInputStream(export(exporter, data)))
                .lang(lang)
                .toDatasetGraph();
        if (RDFLanguages.isQuads(lang)) {
            assertEquals(quads(data), quads(back));
        } else {
            assertEquals(triples(data), triples(back));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFormatIsFoundByItsNameItsExtensionAndItsMediaType(Exporter exporter) {
        assertEquals(exporter, Exporters.named(exporter.format().name()).orElseThrow());
        String extension = exporter.format().extension();
        assertEquals(
                extension, Exporters.named(extension).orElseThrow().format().extension());
    }

    @Test
    void theContextHasATermForEveryPropertyThatIsWritten() throws IOException {
        JsonLdContext context = JsonLdContext.shipped();
        Set<String> without = new HashSet<>();
        for (Quad quad : everything()) {
            String name = quad.getPredicate().equals(Vocabulary.TYPE)
                            && quad.getSubject().getURI().contains("/statement/")
                    ? context.typeName(quad.getObject())
                    : context.term(quad.getPredicate()).name();
            if (name.contains(":") && !quad.getGraph().equals(Vocabulary.KNOWLEDGE_GRAPH)) {
                without.add(name);
            }
        }
        without.remove(Vocabulary.TYPE.getURI());
        assertEquals(Set.of(), without);
    }

    @Test
    void theTableHasARowForEachStatement() throws IOException {
        LinkedArticle call = HandMade.call();
        List<CSVRecord> rows = table("csv");
        assertEquals(1 + 2 * call.statements().size(), rows.size());
        List<String> header = rows.get(0).toList();
        for (int column = 0; column < header.size(); column++) {
            assertEquals(header.size(), rows.get(column % rows.size()).size());
        }
        CSVRecord row = rows.stream()
                .filter(r -> r.get(header.indexOf("number")).equals("3"))
                .findFirst()
                .orElseThrow();
        assertEquals("ask", row.get(header.indexOf("act")));
        assertEquals("recep tayyip erdogan", row.get(header.indexOf("source_label")));
        assertEquals("1.0", row.get(header.indexOf("confidence")));
    }

    @Test
    void theTableForExcelBeginsWithAByteOrderMark() throws IOException {
        byte[] plain = export(Exporters.named("csv").orElseThrow(), dataset(everything()));
        byte[] marked = export(Exporters.named("csv-excel").orElseThrow(), dataset(everything()));
        assertEquals("\uFEFF" + new String(plain, StandardCharsets.UTF_8), new String(marked, StandardCharsets.UTF_8));
    }

    @Test
    void rdfXmlKeepsCarriageReturnsAndRefusesWhatXmlCannotHold() throws IOException {
        Node graph = NodeFactory.createURI("https://example.org/g");
        Exporter xml = Exporters.named("rdfxml").orElseThrow();
        DatasetGraph returns = dataset(List.of(quad(graph, "a\r\nb<&>")));
        assertTrue(new String(export(xml, returns), StandardCharsets.UTF_8).contains("a&#13;\nb&lt;&amp;&gt;"));
        DatasetGraph control = dataset(List.of(quad(graph, CONTROL)));
        assertThrows(IsnadException.class, () -> export(xml, control));
    }

    @Test
    void severalStoresAreWrittenAsOne() throws IOException {
        DatasetGraph one = dataset(HandMade.quads(HandMade.call()));
        DatasetGraph other = dataset(HandMade.quads(HandMade.call(1)));
        DatasetGraph both = dataset(HandMade.quads(HandMade.call()));
        HandMade.quads(HandMade.call(1)).forEach(both::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter exporter = Exporters.named("nquads").orElseThrow();
        exporter.export(new SortedQuads(List.of(one, other, one), true), out);
        assertArrayEquals(export(exporter, both), out.toByteArray());
    }

    private static Quad quad(Node graph, String words) {
        return new Quad(graph, graph, Vocabulary.LABEL, NodeFactory.createLiteralLang(words, "en"));
    }

    private static List<CSVRecord> table(String name) throws IOException {
        String csv =
                new String(export(Exporters.named(name).orElseThrow(), dataset(everything())), StandardCharsets.UTF_8);
        try (var parser = CSVFormat.RFC4180.parse(new java.io.StringReader(csv))) {
            return parser.getRecords();
        }
    }

    private static List<Quad> everything() {
        List<Quad> quads = new ArrayList<>(HandMade.quads(HandMade.call()));
        quads.addAll(HandMade.quads(HandMade.call(1)));
        quads.addAll(HandMade.knowledge());
        quads.addAll(KnowledgeGraph.quads(List.of()));
        quads.removeIf(quad -> quad.getPredicate().equals(Vocabulary.PREF_LABEL)
                && !quad.getObject().getLiteralLexicalForm().equals("recep tayyip erdogan")
                && quad.getSubject().getURI().endsWith("/recep-tayyip-erdogan"));
        return quads;
    }

    private static DatasetGraph dataset(List<Quad> quads) {
        DatasetGraph data = DatasetGraphFactory.create();
        quads.forEach(data::add);
        return data;
    }

    private static byte[] export(Exporter exporter, DatasetGraph data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(new SortedQuads(data), out);
        return out.toByteArray();
    }

    private static Set<Quad> quads(DatasetGraph data) {
        return Iter.toSet(data.find());
    }

    private static Set<Triple> triples(DatasetGraph data) {
        return Iter.asStream(data.find()).map(Quad::asTriple).collect(Collectors.toSet());
    }
}
