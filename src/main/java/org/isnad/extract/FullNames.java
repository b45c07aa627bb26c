package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/** The names of people of an article that are written in full, by their last word. */
final class FullNames {

    /** Tokens of a name before its last. */
    private static final int LONGEST = 6;

    private static final int MOST_PLACES = 24;

    /** Words of a name; {@code skip} letters of the first are a joined preposition or conjunction. */
    record Run(int from, int to, int skip) {}

    private final Scene scene;
    /** The places of each word that the lexicon does not hold. */
    private final Map<String, List<Integer>> unknown = new HashMap<>();

    FullNames(Scene scene) {
        this.scene = scene;
        for (int token = 1; token < scene.size(); token++) {
            if (mayBePart(token) && !scene.isFurniture(token)) {
                unknown.computeIfAbsent(scene.text.folded(token), unseen -> new ArrayList<>())
                        .add(token);
            }
        }
    }

    /**
     * The one full name that ends in the same word as a token, before it; after a headline where the token stands in one.
     *
     * @param skip folded letters joined to the word
     */
    Optional<Run> endingIn(int token, int skip, boolean headline) {
        String word = scene.text.folded(token).substring(skip);
        if (!mayBePart(token) || word.length() < 3) {
            return Optional.empty();
        }
        Run longest = null;
        for (int place : first(unknown.getOrDefault(word, List.of()))) {
            boolean told = place < token || headline && scene.text.paragraph(place) > 0;
            Run run = told ? back(place) : null;
            if (run == null) {
                continue;
            }
            if (longest == null || endsIn(run, longest)) {
                longest = run;
            } else if (!endsIn(longest, run)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The places of one word that are read; a word that stands in more tells nobody apart. */
    static List<Integer> first(List<Integer> places) {
        return places.subList(0, Math.min(places.size(), MOST_PLACES));
    }

    /** Whether a phrase that begins with an office ends in somebody's name. */
    boolean holdsName(NounPhrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean person = scene.name(i)
                    .filter(n -> n.clitic() == 0 && scene.isNameOf(n, Agent.Type.PERSON))
                    .isPresent();
            if (person || isGivenName(i)) {
                return true;
            }
        }
        int last = phrase.to() - 1;
        boolean pair = scene.surnames.mayBeAt(last - 1) && !scene.isDefinite(last - 1) && last - 1 > phrase.from();
        boolean whole = scene.isDefinite(last - 1) || scene.isComma(last - 1);
        return last - phrase.from() > 1 && mayBePart(last) && (pair || whole && !scene.isDefinite(last));
    }

    /** The name that ends at a token: given names and words that nobody knows back to the first of them. */
    private Run back(int last) {
        int from = last;
        int given = -1;
        int first = Math.max(scene.sentenceStart(last), last - LONGEST);
        while (from - 1 >= first && isNamePart(from - 1)) {
            from--;
            given = isGivenName(from) ? from : given;
        }
        boolean titled =
                from > first && (scene.is(from - 1, WordClass.TITLE) || scene.is(from - 1, WordClass.HONORIFIC));
        if (from < last && titled && scene.isDefinite(from - 1)) {
            return new Run(from, last + 1, 0);
        }
        return given >= 0 && given < last
                ? new Run(given, last + 1, scene.word(given).stemStart())
                : null;
    }

    private boolean isNamePart(int token) {
        boolean kin = scene.is(token, WordClass.KINSHIP) && !scene.is(token, WordClass.PREPOSITION);
        return kin || isGivenName(token) || mayBePart(token) && !scene.isDefinite(token);
    }

    /** Prepositions are spelled like some names. */
    private boolean isGivenName(int token) {
        return scene.is(token, WordClass.GIVEN_NAME) && !scene.is(token, WordClass.PREPOSITION);
    }

    private boolean mayBePart(int token) {
        return scene.surnames.mayBeAt(token) && !scene.startsWith(token, Affix.AND);
    }

    private boolean endsIn(Run longer, Run shorter) {
        int length = shorter.to() - shorter.from();
        if (longer.to() - longer.from() < length) {
            return false;
        }
        for (int i = 1; i <= length; i++) {
            String word = scene.text.folded(shorter.to() - i);
            String own = i == length ? word.substring(shorter.skip()) : word;
            String other = scene.text.folded(longer.to() - i);
            if (!other.endsWith(own)) {
                return false;
            }
        }
        return true;
    }
}
