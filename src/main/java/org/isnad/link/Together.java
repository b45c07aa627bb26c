package org.isnad.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Office;
import org.isnad.knowledge.Phrase;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;

/** Tells whether two people whom a sentence names beside the word for an event are those who had it together. */
final class Together {

    private static final String AND = "\u0648";
    private static final String WITH_THE = "\u0628\u0627\u0644";
    private static final String TO_THE = "\u0644\u0644";

    /** How many places of two names are looked at; whoever is named oftener in one sentence makes none. */
    private static final int MOST_PLACES = 20;

    /** How far before two names a word may stand that joins them. */
    private static final int REACH = 40;

    /** How far after the words for an event "with" may stand. */
    private static final int WITH_REACH = 4;

    /** How far after "with" a name may begin, behind titles of respect. */
    private static final int NAME_REACH = 8;

    private final ArticleView view;
    private final People people;

    Together(ArticleView view, People people) {
        this.view = view;
        this.people = people;
    }

    /** Whether they are of two states or bodies, and words such as "with" or "and" stand between them. */
    boolean were(List<KnownAgent> two, Tokens sentence) {
        if (ofOneBody(two)) {
            return false;
        }
        List<People.Appearance> places = people.appearances(sentence.from(), sentence.to())
                .filter(place -> two.contains(place.person()))
                .limit(MOST_PLACES)
                .toList();
        return IntStream.range(1, places.size())
                .anyMatch(i -> !places.get(i - 1).person().equals(places.get(i).person())
                        && isJoined(places.get(i - 1), places.get(i), sentence));
    }

    /** Whether the words for an event go on with whom it was, "with" or "between", and name none of these there. */
    boolean metAnother(List<KnownAgent> took, Phrase<?> event, Tokens sentence) {
        int end = Math.min(sentence.to(), event.to() + WITH_REACH);
        return IntStream.range(event.to(), end)
                .filter(token -> view.is(token, LinkingWord.WITH))
                .limit(1)
                .anyMatch(token -> people.appearances(token, Math.min(sentence.to(), token + NAME_REACH))
                        .noneMatch(place -> took.contains(place.person())));
    }

    /** A president who speaks of his own minister met nobody. */
    static boolean ofOneBody(List<KnownAgent> two) {
        Set<String> shared = new HashSet<>(bodies(two.get(0)));
        shared.retainAll(bodies(two.get(1)));
        return !shared.isEmpty();
    }

    private static Set<String> bodies(KnownAgent person) {
        return person.offices().stream().map(Office::of).collect(Collectors.toSet());
    }

    private boolean isJoined(People.Appearance one, People.Appearance other, Tokens sentence) {
        return IntStream.rangeClosed(one.to(), other.from()).anyMatch(this::joins)
                || IntStream.range(Math.max(sentence.from(), one.from() - REACH), other.to())
                        .filter(token -> token < one.from() || token >= one.to())
                        .anyMatch(
                                token -> view.is(token, LinkingWord.TOGETHER) || view.is(token, WordClass.COUNTERPART));
    }

    private boolean joins(int token) {
        String word = view.text().folded(token);
        return word.startsWith(AND) || word.startsWith(WITH_THE) || word.startsWith(TO_THE);
    }
}
