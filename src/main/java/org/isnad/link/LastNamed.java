package org.isnad.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;

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
            named.addApposed(view, place);
        }
        return named;
    }

    private void add(String stem, int token, KnownAgent agent) {
        byStem.computeIfAbsent(stem, unseen -> new TreeMap<>()).put(token, agent);
    }

    /** "X, the spokesman": the office after a name and a mark. */
    private void addApposed(ArticleView view, People.Appearance place) {
        int title = place.to() + 1;
        if (view.is(title, WordClass.TITLE) && !view.text().isWord(place.to())) {
            add(view.stem(title), title, place.person());
        }
    }

    /** The last that is named before a phrase by words of which the first are those of the phrase. */
    Optional<KnownAgent> before(ArticleView view, Tokens phrase) {
        return place(view, phrase).map(Map.Entry::getValue);
    }

    /** The token at which that one begins; -1 where there is none. */
    int lastPlace(ArticleView view, Tokens phrase) {
        return place(view, phrase).map(Map.Entry::getKey).orElse(-1);
    }

    private Optional<Map.Entry<Integer, KnownAgent>> place(ArticleView view, Tokens phrase) {
        return byStem
                .getOrDefault(view.stem(phrase.from()), new TreeMap<>())
                .headMap(phrase.from(), false)
                .descendingMap()
                .entrySet()
                .stream()
                .filter(place -> goesOn(view, place.getKey(), phrase))
                .findFirst();
    }

    private static boolean goesOn(ArticleView view, int place, Tokens phrase) {
        return IntStream.range(1, phrase.to() - phrase.from())
                .allMatch(i -> view.text().folded(place + i).equals(view.text().folded(phrase.from() + i)));
    }
}
