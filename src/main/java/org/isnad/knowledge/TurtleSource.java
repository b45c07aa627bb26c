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
                    .parse(new Collector(name, resources));
        } catch (RiotException e) {
            throw new KnowledgeException(name + " is not Turtle: " + e.getMessage() + "; mend that line", e);
        }
    }

    /**
     * Everything that is shipped and that a user adds, by IRI. What the user's files give a type they describe anew,
     * and nothing that is shipped of it stays; to anything else they add.
     */
    static Map<String, Resource> read(Iterable<TurtleSource> shipped, Iterable<TurtleSource> own) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        shipped.forEach(source -> source.readInto(resources));
        Map<String, Resource> added = new LinkedHashMap<>();
        own.forEach(source -> source.readInto(added));
        added.forEach((iri, resource) ->
                resources.merge(iri, resource, (old, latest) -> latest.isDescribed() ? latest : old.with(latest)));
        return resources;
    }

    private static final class Collector extends StreamRDFBase {

        private final String file;
        private final Map<String, Resource> resources;

        Collector(String file, Map<String, Resource> resources) {
            this.file = file;
            this.resources = resources;
        }

        @Override
        public void triple(Triple triple) {
            if (triple.getSubject().isURI()) {
                resources
                        .computeIfAbsent(triple.getSubject().getURI(), iri -> new Resource(iri, file))
                        .add(triple.getPredicate().getURI(), triple.getObject());
            }
        }
    }
}
