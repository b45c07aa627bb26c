package org.isnad.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * One Turtle file, read whole.
 *
 * @param name what errors call it
 */
record TurtleSource(String name, byte[] bytes) {

    static TurtleSource shipped(String name) {
        try (InputStream in = TurtleSource.class.getResourceAsStream("/ontology/" + name)) {
            if (in == null) {
                throw new KnowledgeException("ontology/" + name + " is not in the jar; build it again");
            }
            return new TurtleSource("ontology/" + name, in.readAllBytes());
        } catch (IOException e) {
            throw new KnowledgeException("ontology/" + name + " cannot be read from the jar: " + e.getMessage(), e);
        }
    }

    static TurtleSource file(Path path) {
        try {
            return new TurtleSource(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new KnowledgeException(path + " cannot be read (" + e + "); check the path and its permissions", e);
        }
    }

    /** Adds what the file says to {@code resources}, by IRI; blank nodes say nothing that is used. */
    void readInto(Map<String, Resource> resources) {
        try {
            RDFParser.create()
                    .source(new ByteArrayInputStream(bytes))
                    .lang(Lang.TURTLE)
                    .base(Terms.AGENT_BASE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new Collector(resources));
        } catch (RiotException e) {
            throw new KnowledgeException(name + " is not Turtle: " + e.getMessage() + "; mend that line", e);
        }
    }

    static Map<String, Resource> read(Iterable<TurtleSource> sources) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        sources.forEach(source -> source.readInto(resources));
        return resources;
    }

    private static final class Collector extends StreamRDFBase {

        private final Map<String, Resource> resources;

        Collector(Map<String, Resource> resources) {
            this.resources = resources;
        }

        @Override
        public void triple(Triple triple) {
            if (triple.getSubject().isURI()) {
                resources
                        .computeIfAbsent(triple.getSubject().getURI(), Resource::new)
                        .add(triple.getPredicate().getURI(), triple.getObject());
            }
        }
    }
}
