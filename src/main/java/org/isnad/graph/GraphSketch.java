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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.text.CodePointIndex;

/** One article's graph while it is being made: quads go in, each kept once and in order. */
final class GraphSketch {

    private final Article article;
    private final ArticleIris iris;
    private final CodePointIndex codePoints;
    private final Optional<String> language;
    private final Map<Agent, Node> agents = new HashMap<>();
    private final List<Quad> quads = new ArrayList<>();

    GraphSketch(Article article, ArticleIris iris) {
        this.article = article;
        this.iris = iris;
        this.codePoints = new CodePointIndex(article.text());
        this.language = article.language().filter(Literals::isLanguageTag);
    }

    ArticleIris iris() {
        return iris;
    }

    void add(Node subject, Node predicate, Node object) {
        quads.add(new Quad(iris.article(), subject, predicate, object));
    }

    /** Words in the article's language; a plain string where that is unknown, or no language tag at all. */
    Node words(String words) {
        return language.isPresent() ? Literals.words(words, language.get()) : Literals.string(words);
    }

    /** The article's words at a span. */
    String at(Span span) {
        try {
            return codePoints.words(span);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    article.document() + ": the span " + span + " reaches past the end of the text", e);
        }
    }

    /** The IRI of an agent; whoever is not in the knowledge is described beside it. */
    Node agent(Agent agent) {
        return agents.computeIfAbsent(agent, this::describe);
    }

    private Node describe(Agent agent) {
        Node node = iris.agent(agent);
        if (agent.standing() != Agent.Standing.KNOWN) {
            add(node, TYPE, type(agent));
            add(node, LABEL, words(agent.label()));
            agent.side().ifPresent(side -> add(node, SIDE, IriMinter.agent(side)));
        }
        return node;
    }

    /** All that was added, in order, none twice: two phrases can mean one agent and describe it alike. */
    List<Quad> quads() {
        quads.sort(QuadOrder.QUADS);
        List<Quad> each = new ArrayList<>(quads.size());
        for (Quad quad : quads) {
            if (each.isEmpty() || !quad.equals(each.get(each.size() - 1))) {
                each.add(quad);
            }
        }
        return Collections.unmodifiableList(each);
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
