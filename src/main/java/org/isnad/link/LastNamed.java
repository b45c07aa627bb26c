package org.isnad.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;

/** Who is named where in an article, by the stem of the first word, so that the last before a token is one look-up. */
final class LastNamed {

    private final Map<String, TreeMap<Integer, KnownAgent>> byStem = new HashMap<>();

    private LastNamed() {}

    /** All who are named and can be told from others, persons too: the noun that asks for them is part of the name. */
    static LastNamed byName(ArticleView view) {
        LastNamed named = new LastNamed();
        for (NameFound name : view.names().all()) {
            if (name.unambiguous()) {
                named.add(view.stem(name.from()), name.from(), name.candidates().get(0));
            }
        }
        return named;
    }

    /** The known people, by the first words of their titles and names. */
    static LastNamed byTitle(ArticleView view, People people) {
        LastNamed named = new LastNamed();
        for (People.Appearance place : people.appearances()) {
            named.add(view.stem(place.from()), place.from(), place.person());
        }
        return named;
    }

    private void add(String stem, int token, KnownAgent agent) {
        byStem.computeIfAbsent(stem, unseen -> new TreeMap<>()).put(token, agent);
    }

    /** The last that is named before a token by words of which the first has a stem. */
    Optional<KnownAgent> before(int token, String stem) {
        return Optional.ofNullable(byStem.get(stem))
                .map(places -> places.lowerEntry(token))
                .map(Map.Entry::getValue);
    }
}
