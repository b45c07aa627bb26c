package org.isnad.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Span;
import org.isnad.store.SortedQuads;

/** One statement as quads tell of it, with the way it came to the article. */
final class StatementView {

    private final SortedQuads quads;
    private final Node statement;

    StatementView(SortedQuads quads, Node statement) {
        this.quads = quads;
        this.statement = statement;
    }

    Node iri() {
        return statement;
    }

    /** The one value of a property, as words; empty when there is none. */
    String words(Node property) {
        return quads.object(statement, property)
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI())
                .orElse("");
    }

    List<Node> all(Node property) {
        return quads.objects(statement, property);
    }

    Optional<Node> article() {
        return quads.object(statement, Vocabulary.ARTICLE);
    }

    Optional<StatementView> outer() {
        return quads.object(statement, Vocabulary.WITHIN).map(node -> new StatementView(quads, node));
    }

    /** Where the content stands, in text order. */
    List<Span> content() {
        return all(Vocabulary.CONTENT_SPAN).stream()
                .map(StatementView::span)
                .sorted()
                .toList();
    }

    /** Where everything of the statement stands, in text order. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>(content());
        all(Vocabulary.CUE_SPAN).forEach(node -> spans.add(span(node)));
        all(Vocabulary.SOURCE_SPAN).forEach(node -> spans.add(span(node)));
        Collections.sort(spans);
        return spans;
    }

    /**
     * The isnad: who passed the statement on, from the outlet to whoever said it. Each link has one agent, or several
     * who act jointly.
     */
    List<List<Node>> chain() {
        List<List<Node>> chain = new ArrayList<>();
        article().map(article -> quads.objects(article, Vocabulary.PUBLISHER)).ifPresent(chain::add);
        addLinks(chain);
        return chain.stream().filter(link -> !link.isEmpty()).toList();
    }

    private void addLinks(List<List<Node>> chain) {
        outer().ifPresent(outer -> outer.addLinks(chain));
        // Which of several relays is the nearer is not in the graph, so they make up one link.
        chain.add(all(Vocabulary.VIA));
        chain.add(all(Vocabulary.SOURCE));
    }

    static Span span(Node fragment) {
        String[] ends = fragment.getURI().replaceFirst(".*#char=", "").split(",");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
