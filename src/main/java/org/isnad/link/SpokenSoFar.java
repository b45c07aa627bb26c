package org.isnad.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;

/** The phrases of an article that are linked already, so that a later, shorter phrase can mean the same agent. */
final class SpokenSoFar {

    private final ArticleView view;
    private final Map<String, TreeMap<Integer, Agent>> byHead = new HashMap<>();
    private final TreeMap<Integer, Agent> bodies = new TreeMap<>();
    private final TreeMap<Integer, Agent> persons = new TreeMap<>();

    SpokenSoFar(ArticleView view) {
        this.view = view;
    }

    /** @param head the first word of the phrase, folded, without the article and what is joined to it */
    void add(Tokens phrase, String head, Agent agent) {
        byHead.computeIfAbsent(head, unseen -> new TreeMap<>()).put(phrase.from(), agent);
        switch (agent.type()) {
            case ORGANISATION, STATE, ARMED_GROUP, GROUP -> bodies.put(phrase.from(), agent);
            case PERSON -> persons.put(phrase.from(), agent);
            case MEDIUM, UNKNOWN -> {}
        }
    }

    /** The last agent before a token whose phrase begins with the same noun. */
    Optional<Agent> sameHead(int token, String stem) {
        return before(byHead.getOrDefault(stem, new TreeMap<>()), token);
    }

    /** The last agent whose phrase begins with the same noun, unless a body spoke after it. */
    Optional<Agent> sameHeadSinceBody(int token, String stem) {
        Integer same = byHead.getOrDefault(stem, new TreeMap<>()).lowerKey(token);
        Integer body = bodies.lowerKey(token);
        return same != null && (body == null || same >= body) ? sameHead(token, stem) : Optional.empty();
    }

    /** The last body before a token that spoke, and is not a medium. */
    Optional<Agent> lastBody(int token) {
        return before(bodies, token);
    }

    /** The last person before a token that spoke. */
    Optional<Agent> lastPerson(int token) {
        return before(persons, token);
    }

    private static Optional<Agent> before(TreeMap<Integer, Agent> agents, int token) {
        return Optional.ofNullable(agents.lowerEntry(token)).map(Map.Entry::getValue);
    }
}
