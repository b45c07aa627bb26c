package org.isnad.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.graph.IriMinter;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Span;

/** Holds the words of one article's graph against its text, wherever the graph has the text. */
final class WordCheck {

    private static final String INGEST_AGAIN = "ingest the article again";

    private final Graph graph;
    private final Node article;
    private final List<Fault> faults;
    private final Optional<String> text;

    WordCheck(Graph graph, Node article, List<Fault> faults) {
        this.graph = graph;
        this.article = article;
        this.faults = faults;
        this.text = value(article, Vocabulary.ARTICLE_BODY).map(Node::getLiteralLexicalForm);
    }

    void run() {
        text.ifPresent(this::checkFingerprint);
        subjects(Vocabulary.STATEMENT).forEach(this::checkStatement);
        subjects(Vocabulary.NAMING_USE).forEach(use -> checkWords(use, Vocabulary.WORDS_USED, Vocabulary.IN_SPAN));
    }

    private void checkFingerprint(String body) {
        String expected = IriMinter.sha256(body);
        if (!graph.contains(article, Vocabulary.SHA256, NodeFactory.createLiteralString(expected))) {
            fault(article, "its SHA-256 is not that of its text, " + expected);
        }
    }

    private void checkStatement(Node statement) {
        checkWords(statement, Vocabulary.TEXT, Vocabulary.CONTENT_SPAN);
        checkWords(statement, Vocabulary.CUE, Vocabulary.CUE_SPAN);
        checkWords(statement, Vocabulary.SOURCE_PHRASE, Vocabulary.SOURCE_SPAN);
        ArticleCheck.values(graph, statement, Vocabulary.SPEAKER_MENTION).forEach(span -> words(statement, span));
    }

    /** The words that a property gives must be those at the spans that another gives, in text order. */
    private void checkWords(Node subject, Node words, Node spans) {
        Optional<String> written = value(subject, words).map(Node::getLiteralLexicalForm);
        List<Node> places = ArticleCheck.values(graph, subject, spans);
        if (written.isPresent() != !places.isEmpty()) {
            fault(subject, "has only one of " + words.getLocalName() + " and " + spans.getLocalName());
            return;
        }
        List<Optional<String>> found = places.stream()
                .sorted((a, b) -> start(a) - start(b))
                .map(span -> words(subject, span))
                .toList();
        if (written.isEmpty() || text.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        String expected = found.stream().map(Optional::orElseThrow).collect(Collectors.joining(" \u2026 "));
        if (!expected.equals(written.orElseThrow())) {
            fault(
                    subject,
                    words.getLocalName() + " is '" + written.orElseThrow() + "', but at " + spans.getLocalName()
                            + " the text has '" + expected + "'");
        }
    }

    /** The words at a span; empty when it is none of this article's, which is a fault, or the text is not there. */
    private Optional<String> words(Node subject, Node span) {
        Optional<Span> place = span(span);
        if (place.isEmpty()) {
            fault(subject, "the span " + span + " is none of its article's");
            return Optional.empty();
        }
        int length = text.map(body -> body.codePointCount(0, body.length())).orElse(Integer.MAX_VALUE);
        if (place.orElseThrow().end() > length) {
            fault(subject, "the span " + span + " reaches past the end of the text");
            return Optional.empty();
        }
        return text.map(place.orElseThrow()::in);
    }

    private Optional<Span> span(Node span) {
        String before = article.getURI() + "#char=";
        if (!span.isURI() || !span.getURI().startsWith(before)) {
            return Optional.empty();
        }
        String[] ends = span.getURI().substring(before.length()).split(",");
        try {
            return Optional.of(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private int start(Node span) {
        return span(span).map(Span::start).orElse(0);
    }

    private Optional<Node> value(Node subject, Node predicate) {
        return ArticleCheck.values(graph, subject, predicate).stream().findFirst();
    }

    private List<Node> subjects(Node type) {
        return graph.find(Node.ANY, Vocabulary.TYPE, type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private void fault(Node subject, String what) {
        faults.add(new Fault(subject.toString(), what, INGEST_AGAIN));
    }
}
