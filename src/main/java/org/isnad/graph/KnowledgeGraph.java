package org.isnad.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** The graph of all that is shipped: the terms, the acts, who is who, topics, names in use, kinds of event, places. */
public final class KnowledgeGraph {

    private static final List<String> FILES = List.of(
            "isnad.ttl",
            "acts.ttl",
            "states.ttl",
            "agents.ttl",
            "outlets.ttl",
            "topics.ttl",
            "naming.ttl",
            "events.ttl",
            "places.ttl");

    private final TreeSet<Quad> quads = new TreeSet<>(QuadOrder.QUADS);

    private KnowledgeGraph() {}

    /**
     * The quads of {@link Vocabulary#KNOWLEDGE_GRAPH}, sorted. Blank nodes have no name that stays, so what is said of
     * them is left out.
     *
     * @param extraTurtle files that a user adds; what they give a type they describe anew, to anything else they add
     * @throws UncheckedIOException when a file cannot be read
     */
    public static List<Quad> quads(List<Path> extraTurtle) {
        KnowledgeGraph shipped = new KnowledgeGraph();
        FILES.forEach(shipped::addShipped);
        KnowledgeGraph own = new KnowledgeGraph();
        extraTurtle.forEach(own::addFile);
        Set<Node> described = own.quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.TYPE))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        shipped.quads.removeIf(quad -> described.contains(quad.getSubject()));
        shipped.quads.addAll(own.quads);
        return List.copyOf(shipped.quads);
    }

    private void addShipped(String file) {
        try (InputStream in = KnowledgeGraph.class.getResourceAsStream("/ontology/" + file)) {
            if (in == null) {
                throw new IllegalStateException("ontology/" + file + " is not in the jar; build it again");
            }
            add(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            add(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void add(InputStream turtle) {
        RDFParser.create().source(turtle).lang(Lang.TURTLE).base(Vocabulary.ID).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                if (!triple.getSubject().isBlank() && !triple.getObject().isBlank()) {
                    quads.add(Quad.create(Vocabulary.KNOWLEDGE_GRAPH, triple));
                }
            }
        });
    }
}
