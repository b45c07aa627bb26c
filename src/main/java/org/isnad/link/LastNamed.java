package org.isnad.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.knowledge.KnownAgent;

/** Who is named where in an article, by the stem of the first word, so that the last before a token is one look-up. */
final class LastNamed {

    private final Map<String, TreeMap<Integer, KnownAgent>> byStem = new HashMap<>();

    void add(String stem, int token, KnownAgent agent) {
        byStem.computeIfAbsent(stem, unseen -> new TreeMap<>()).put(token, agent);
    }

    Optional<KnownAgent> before(int token, String stem) {
        return Optional.ofNullable(byStem.get(stem))
                .map(places -> places.lowerEntry(token))
                .map(Map.Entry::getValue);
    }
}
