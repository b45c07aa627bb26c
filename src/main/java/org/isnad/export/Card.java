package org.isnad.export;

import static org.isnad.graph.Vocabulary.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.store.SortedQuads;

/** One article, statement, agent, event or concept, laid out for a person to read on a terminal. */
public final class Card {

    /** Of a hub's many statements, so many are listed. */
    private static final int LISTED = 20;

    private final SortedQuads quads;
    private final Labels labels;
    private final CardLines lines = new CardLines();
    private final Map<Node, BiConsumer<Card, Node>> layouts =
            Map.of(STATEMENT, Card::statement, NEWS_ARTICLE, Card::article, EVENT, Card::event);

    private Card(SortedQuads quads, String language) {
        this.quads = quads;
        this.labels = new Labels(quads, language);
    }

    /**
     * The card of a node.
     *
     * @param language of labels, where there are any in it
     * @return lines; empty when nothing is said of the node
     */
    public static Optional<String> of(Node node, SortedQuads quads, String language) {
        List<Quad> about = quads.about(node);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(quads, language);
        card.lines.add("iri", node.getURI());
        about.stream()
                .filter(quad -> quad.getPredicate().equals(TYPE))
                .flatMap(quad -> Stream.ofNullable(card.layouts.get(quad.getObject())))
                .findFirst()
                .orElse(Card::other)
                .accept(card, node);
        return Optional.of(card.lines.toString());
    }

    private void statement(Node node) {
        StatementView statement = new StatementView(quads, node);
        lines.add("said", statement.words(TEXT));
        lines.add("by", labels.of(statement.all(SOURCE)));
        lines.add("as written", statement.words(SOURCE_PHRASE));
        lines.add("isnad", statement.chain().stream().map(labels::of).collect(Collectors.joining(" <- ")));
        lines.add("act", labels.of(statement.all(ACT)) + ", " + labels.of(statement.all(FORM)));
        lines.add("cue", statement.words(CUE));
        lines.add("said on", day(statement));
        lines.add("told to", labels.of(statement.all(TOLD_TO)));
        lines.add("about", labels.of(statement.all(ABOUT)));
        lines.add("blames", labels.of(statement.all(BLAMES)));
        lines.add("demands of", labels.of(statement.all(DEMANDS_OF)));
        lines.add("mentions", labels.of(statement.all(MENTIONS)));
        lines.add("event", statement.words(CONCERNS));
        statement
                .outer()
                .ifPresent(outer ->
                        lines.add("within", outer.words(TEXT), outer.iri().getURI()));
        lines.add(
                "span",
                statement.content().stream()
                        .map(span -> "char " + span.start() + " to " + span.end())
                        .collect(Collectors.joining(", ")));
        new Sentences(quads).around(statement).ifPresent(sentence -> lines.add("sentence", sentence));
        statement.article().ifPresent(article -> {
            lines.add("article", words(article, HEADLINE), article.getURI());
            articleFacts(article);
        });
        lines.add("found by", statement.words(RULE) + confidence(statement));
    }

    private void article(Node node) {
        lines.add("headline", words(node, HEADLINE));
        articleFacts(node);
        lines.add("language", words(node, IN_LANGUAGE));
        lines.add("sha-256", words(node, SHA256));
        statements(quads.of(node).stream()
                .filter(quad -> quad.getObject().equals(STATEMENT))
                .map(Quad::getSubject)
                .toList());
    }

    private void articleFacts(Node article) {
        lines.add("address", words(article, URL));
        lines.add("outlet", labels.of(quads.objects(article, PUBLISHER)));
        lines.add("credits", labels.of(quads.objects(article, HAD_PRIMARY_SOURCE)));
        lines.add("published", words(article, DATE_PUBLISHED));
    }

    private void event(Node node) {
        lines.add("kind", labels.of(quads.objects(node, EVENT_KIND)));
        lines.add("between", labels.of(quads.objects(node, HAS_ACTOR)));
        lines.add("day", words(node, HAS_TIME_STAMP));
        lines.add("rests on", labels.of(quads.objects(node, DATE_BASIS)));
        lines.add("place", labels.of(quads.objects(node, HAS_PLACE)));
        statements(quads.subjects(CONCERNS, node));
    }

    private void other(Node node) {
        quads.about(node).stream()
                .map(quad -> List.of(quad.getPredicate(), quad.getObject()))
                .distinct()
                .forEach(fact -> lines.add(labels.of(fact.get(0)), value(fact.get(1))));
        statements(quads.subjects(SOURCE, node));
    }

    private void statements(List<Node> statements) {
        if (statements.isEmpty()) {
            return;
        }
        lines.add("statements", Integer.toString(statements.size()));
        statements.stream()
                .limit(LISTED)
                .map(node -> new StatementView(quads, node))
                .forEach(statement -> lines.add(
                        "",
                        labels.of(statement.all(SOURCE)) + ": " + statement.words(TEXT),
                        statement.iri().getURI()));
        if (statements.size() > LISTED) {
            lines.add("", "and " + (statements.size() - LISTED) + " more");
        }
    }

    private String day(StatementView statement) {
        String basis = labels.of(statement.all(SAID_ON_BASIS));
        return statement.words(SAID_ON) + (basis.isEmpty() ? "" : " (" + basis + ")");
    }

    private static String confidence(StatementView statement) {
        String confidence = statement.words(CONFIDENCE);
        return confidence.isEmpty() ? "" : ", confidence " + confidence;
    }

    private String words(Node subject, Node property) {
        return quads.object(subject, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    private String value(Node node) {
        if (!node.isLiteral()) {
            return labels.of(node);
        }
        String language = node.getLiteralLanguage();
        return node.getLiteralLexicalForm() + (language.isEmpty() ? "" : " @" + language);
    }
}
