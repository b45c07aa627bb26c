package org.isnad.graph;

import static org.isnad.graph.Vocabulary.AGENT;
import static org.isnad.graph.Vocabulary.ARMED_GROUP;
import static org.isnad.graph.Vocabulary.GROUP;
import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.MEDIUM;
import static org.isnad.graph.Vocabulary.ORGANISATION;
import static org.isnad.graph.Vocabulary.PERSON;
import static org.isnad.graph.Vocabulary.SIDE;
import static org.isnad.graph.Vocabulary.STATE;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.UNNAMED_SOURCE;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.model.Span;

/** One article's graph while it is being made: quads go in, each kept once and in order. */
final class GraphSketch {

    private final Article article;
    private final ArticleIris iris;
    private final String language;
    private final TreeSet<Quad> quads = new TreeSet<>(QuadOrder.QUADS);

    GraphSketch(Article article, ArticleIris iris) {
        this.article = article;
        this.iris = iris;
        this.language = article.language().orElse("");
    }

    ArticleIris iris() {
        return iris;
    }

    void add(Node subject, Node predicate, Node object) {
        quads.add(new Quad(iris.article(), subject, predicate, object));
    }

    boolean has(Node subject, Node predicate, Node object) {
        return quads.contains(new Quad(iris.article(), subject, predicate, object));
    }

    /** Words in the article's language. */
    Node words(String words) {
        return Literals.words(words, language);
    }

    /** The article's words at a span. */
    String at(Span span) {
        try {
            return span.in(article.text());
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    article.document() + ": the span " + span + " reaches past the end of the text", e);
        }
    }

    /** The IRI of an agent; whoever is not in the knowledge is described beside it. */
    Node agent(Agent agent) {
        Node node = iris.agent(agent);
        if (agent.standing() != Agent.Standing.KNOWN) {
            add(node, TYPE, type(agent));
            add(node, LABEL, words(agent.label()));
            agent.side().ifPresent(side -> add(node, SIDE, IriMinter.agent(side)));
        }
        return node;
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }

    private static Node type(Agent agent) {
        if (agent.standing() == Agent.Standing.UNNAMED) {
            return UNNAMED_SOURCE;
        }
        return switch (agent.type()) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case STATE -> STATE;
            case ARMED_GROUP -> ARMED_GROUP;
            case MEDIUM -> MEDIUM;
            case GROUP -> GROUP;
            case UNKNOWN -> AGENT;
        };
    }
}
