package org.isnad.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private final Graph terms =
            RDFDataMgr.loadGraph(ONTOLOGY.resolve("isnad.ttl").toString());

    @Test
    void everyTermOfTheSoftwareIsDefinedOrImported() {
        Set<String> imported = Set.copyOf(Vocabulary.prefixMap().values());
        for (Node term : constants()) {
            String iri = term.getURI();
            boolean known = iri.startsWith(Vocabulary.ISN)
                    ? terms.contains(term, Node.ANY, Node.ANY)
                    : imported.stream().anyMatch(iri::startsWith) || term.equals(Vocabulary.KNOWLEDGE_GRAPH);
            assertTrue(known, iri + " is neither defined in isnad.ttl nor in an imported namespace");
        }
    }

    @Test
    void everyTermOfTheKnowledgeAndOfTheQueriesIsDefined() throws IOException {
        Set<String> used = new TreeSet<>(usedInFiles());
        used.removeAll(defined());
        assertEquals(Set.of(), used, "used, but not defined in isnad.ttl");
    }

    @Test
    void everyDefinedTermIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(defined());
        unused.removeAll(usedInFiles());
        constants().forEach(term -> unused.remove(term.getURI()));
        terms.stream().forEach(triple -> {
            if (!triple.getSubject().equals(triple.getObject())
                    && triple.getObject().isURI()) {
                unused.remove(triple.getObject().getURI());
            }
        });
        assertEquals(Set.of(), unused, "defined, but used nowhere");
    }

    @Test
    void everyTermHasALabelAndACommentInArabicAndInEnglish() {
        for (String term : defined()) {
            for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
                Set<String> languages = terms.stream(NodeFactory.createURI(term), property, Node.ANY)
                        .map(triple -> triple.getObject().getLiteralLanguage())
                        .collect(Collectors.toSet());
                assertEquals(Set.of("ar", "en"), languages, term + " " + property.getLocalName());
            }
        }
    }

    @Test
    void theShippedTurtleHasNoBlankNodes() throws IOException {
        for (Path file : turtle()) {
            Graph graph = RDFDataMgr.loadGraph(file.toString());
            List<Triple> blank = graph.stream()
                    .filter(t -> t.getSubject().isBlank() || t.getObject().isBlank())
                    .toList();
            assertEquals(List.of(), blank, file + " has blank nodes, which no dump can name the same way twice");
        }
    }

    @Test
    void everyActHasAStanceAndLabels() {
        Graph acts = RDFDataMgr.loadGraph(ONTOLOGY.resolve("acts.ttl").toString());
        List<Node> ids = acts.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .map(Triple::getSubject)
                .filter(act -> act.getURI().startsWith(Vocabulary.ID + "act/"))
                .toList();
        assertEquals(31, ids.size());
        for (Node act : ids) {
            assertEquals(2, acts.stream(act, Vocabulary.PREF_LABEL, Node.ANY).count(), act.getURI());
            assertEquals(1, acts.stream(act, isn("stance"), Node.ANY).count(), act.getURI());
        }
    }

    private Set<String> defined() {
        return terms.stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(Vocabulary.ISN) && iri.length() > Vocabulary.ISN.length())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> usedInFiles() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : turtle()) {
            if (!file.endsWith("isnad.ttl")) {
                RDFDataMgr.loadGraph(file.toString()).stream()
                        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                        .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.ISN))
                        .forEach(node -> used.add(node.getURI()));
            }
        }
        Pattern prefixed = Pattern.compile("\\bisn:([A-Za-z0-9]+)");
        for (Path query : files(Path.of("queries"), ".rq")) {
            prefixed.matcher(Files.readString(query)).results().forEach(m -> used.add(Vocabulary.ISN + m.group(1)));
        }
        return used;
    }

    private static List<Path> turtle() throws IOException {
        return files(ONTOLOGY, ".ttl").stream()
                .filter(file -> !file.endsWith("shapes.ttl"))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Node isn(String name) {
        return NodeFactory.createURI(Vocabulary.ISN + name);
    }

    private static List<Node> constants() {
        return Stream.of(Vocabulary.class.getFields())
                .filter(field -> field.getType() == Node.class)
                .map(VocabularyTest::value)
                .toList();
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
