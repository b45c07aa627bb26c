package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What the Turtle says of one IRI. */
final class Resource {

    private final String iri;
    private final Map<String, List<Node>> values = new LinkedHashMap<>();

    Resource(String iri) {
        this.iri = iri;
    }

    String iri() {
        return iri;
    }

    /** The last part of the IRI. */
    String key() {
        return localName(iri);
    }

    void add(String property, Node value) {
        List<Node> known = values.computeIfAbsent(property, p -> new ArrayList<>(2));
        if (!known.contains(value)) {
            known.add(value);
        }
    }

    boolean is(String type) {
        return iris(Terms.TYPE).anyMatch(type::equals);
    }

    Stream<String> iris(String property) {
        return nodes(property).filter(Node::isURI).map(Node::getURI);
    }

    Stream<String> keys(String property) {
        return iris(property).map(Resource::localName);
    }

    Optional<String> keyOf(String property) {
        return keys(property).findFirst();
    }

    List<String> words(String property) {
        return nodes(property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    Optional<Node> literal(String property) {
        return nodes(property).filter(Node::isLiteral).findFirst();
    }

    /** Words by language tag, the first of each language. */
    Map<String, String> byLanguage(String property) {
        Map<String, String> words = new LinkedHashMap<>();
        nodes(property)
                .filter(Node::isLiteral)
                .forEach(node -> words.putIfAbsent(node.getLiteralLanguage(), node.getLiteralLexicalForm()));
        return words;
    }

    private Stream<Node> nodes(String property) {
        return values.getOrDefault(property, List.of()).stream();
    }

    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
