package org.isnad.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;
import org.isnad.store.SortedQuads;

/** What to call a node in front of a person: its label in their language, or in another, or the end of its IRI. */
public final class Labels {

    private final SortedQuads quads;
    private final String language;
    private final Map<Node, String> found = new HashMap<>();

    /** @param language a language tag; English stands in where it has no label */
    public Labels(SortedQuads quads, String language) {
        this.quads = quads;
        this.language = language;
    }

    public String of(Node node) {
        return found.computeIfAbsent(node, this::find);
    }

    private String find(Node node) {
        List<Node> labels = Stream.of(Vocabulary.PREF_LABEL, Vocabulary.LABEL)
                .flatMap(property -> quads.objects(node, property).stream())
                .toList();
        return in(language, labels)
                .or(() -> in("en", labels))
                .or(() -> labels.stream().findFirst())
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> node.getURI().replaceFirst(".*[/#](?=.)", ""));
    }

    /** Several, parted by commas. */
    public String of(List<Node> nodes) {
        return nodes.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private static Optional<Node> in(String language, List<Node> labels) {
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equals(language))
                .findFirst();
    }
}
