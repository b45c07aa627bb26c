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
    private final String file;
    private final Map<String, List<Node>> values = new LinkedHashMap<>();

    /** @param file where it is first spoken of */
    Resource(String iri, String file) {
        this.iri = iri;
        this.file = file;
    }

    String iri() {
        return iri;
    }

    String file() {
        return file;
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

    /** What this and another say of the same IRI. */
    Resource with(Resource more) {
        more.values.forEach((property, nodes) -> nodes.forEach(node -> add(property, node)));
        return this;
    }

    /** Whether it is said what this is, and not only something of it. */
    boolean isDescribed() {
        return values.containsKey(Terms.TYPE);
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

    /** Words by language tag, those of the first property first. */
    Wording wording(String... properties) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String property : properties) {
            nodes(property)
                    .filter(Node::isLiteral)
                    .forEach(node -> words.computeIfAbsent(node.getLiteralLanguage(), tag -> new ArrayList<>())
                            .add(node.getLiteralLexicalForm()));
        }
        return new Wording(words);
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
