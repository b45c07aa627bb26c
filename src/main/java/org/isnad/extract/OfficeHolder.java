package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/**
 * Who holds the office that a phrase begins with, named after it: "the emir of the state Sheikh X", or past the seat of the
 * office, "the director of the bureau in the province Dr X", where the preposition would end the phrase but for the name.
 *
 * @param from the first token of the phrase
 * @param limit the token at which something else is known to begin
 * @param bounded whether the phrase may fill everything up to the limit
 */
record OfficeHolder(Scene scene, int from, int limit, boolean bounded) {

    private static final int FARTHEST = 8;
    private static final int LONGEST_NAME = 5;

    /** In, between, at: they tell where an office is, not of whom or to whom its holder speaks. */
    private static final Particle[] SEATS = {Particle.IN, Particle.BETWEEN, Particle.AT};

    /** The first token of the holder's name after the seat that begins at a token; the token itself when none follows. */
    int afterSeat(int at) {
        if (!opensSeat(at)) {
            return at;
        }
        int last = Math.min(limit, at + FARTHEST);
        for (int i = at; i < last && belongsToSeat(i, at); i++) {
            if (i > at && isComplete(i) && beginsName(i)) {
                return i;
            }
        }
        return at;
    }

    /** The end of a name that a comma closes; only its last word can be definite. The first token when there is none. */
    int closedName(int first) {
        int to = first;
        boolean told = scene.name(first).filter(n -> n.clitic() > 0).isPresent();
        if (told || scene.phraseEnd(PhraseClass.ACCORDING, first) >= 0) {
            return first;
        }
        while (to < limit && scene.isWord(to) && !scene.word(to).isKnown() && !scene.isPrepositionalPhrase(to)) {
            if (scene.isDefinite(to) && (to == first || !scene.isComma(to + 1))) {
                return first;
            }
            to++;
        }
        boolean closed = to > first && scene.isComma(to) && to - first < LONGEST_NAME;
        return closed && !scene.startsWith(first, Affix.AND) ? to : first;
    }

    /** Whether a word that the lexicon does not hold can name the holder after an office of a body that is named. */
    boolean mayBeFirstName(int at) {
        return at < limit
                && scene.isWord(at)
                && scene.name(at).isEmpty()
                && !scene.masdars.isAt(at)
                && !scene.isJoinedTo(Affix.BY, at)
                && scene.is(from, WordClass.TITLE)
                && !scene.word(at).isKnown()
                && !scene.isDefinite(at)
                && !scene.startsWith(at, Affix.AND);
    }

    /** "The emir of the state Sheikh X al-Y": what honours the holder, or goes on with the name. */
    boolean isHonoured(int at) {
        boolean attribute = scene.is(at, WordClass.ADJECTIVE) && scene.is(at - 1, WordClass.HONORIFIC);
        boolean surname = !scene.word(at).isKnown() && mayBeFirstName(at - 1) && at - 1 > from;
        return scene.is(from, WordClass.TITLE)
                && scene.isDefinite(at)
                && (scene.is(at, WordClass.HONORIFIC) || attribute || surname);
    }

    /** "The ministry of Nubia head", "the minister of Nubia Sheikh X": what goes on past a name that is known. */
    boolean mayFollowName(int at, boolean person) {
        boolean title = scene.is(at, WordClass.TITLE) && scene.word(at).proclitic() == 0;
        return new PersonName(scene, from).isHonoured(at) || !person && title;
    }

    private boolean opensSeat(int at) {
        if (!scene.isWord(at)
                || scene.word(at).conjunction()
                || isTold(at)
                || scene.isPrepositionalPhrase(at) && !isPlace(at)) {
            return false;
        }
        String folded = scene.text.folded(at);
        boolean joined = scene.affixes.is(scene.word(at).proclitic(), Affix.BY)
                || folded.length() > 4
                        && (scene.affixes.starts(folded, Affix.TO_THE) || scene.affixes.startsWithByThe(folded));
        return joined || scene.particles.isAnyOf(folded, SEATS) && !isTold(at + 1);
    }

    private boolean isPlace(int at) {
        return scene.affixes.startsWithByThe(scene.text.folded(at));
    }

    private boolean isTold(int at) {
        return scene.is(at, WordClass.TITLE)
                || scene.is(at, WordClass.MEDIUM)
                || scene.is(at, WordClass.PRESS)
                || scene.is(at, WordClass.ANONYMOUS)
                || scene.is(at, WordClass.COUNTERPART)
                || scene.is(at, WordClass.VENUE)
                || scene.is(at, WordClass.TIME)
                || scene.is(at, WordClass.MASDAR)
                || scene.name(at)
                        .filter(n -> scene.isNameOf(n, Agent.Type.PERSON))
                        .isPresent();
    }

    private boolean belongsToSeat(int i, int at) {
        boolean second =
                i > at + 1 && (scene.is(i, WordClass.PREPOSITION) || scene.is(i, WordClass.TITLE) && !isHonorific(i));
        return scene.isWord(i)
                && !second
                && !scene.is(i, WordClass.VENUE)
                && !scene.is(i, WordClass.TIME)
                && !scene.is(i, WordClass.PRESS)
                && !scene.is(i, WordClass.PRONOMINAL)
                && !scene.is(i, WordClass.RELATIVE)
                && !scene.is(i, WordClass.COMPLEMENTIZER)
                && !scene.isTrustedCue(i, true);
    }

    /** Whether the words before a token are a whole phrase, so that what follows is another. */
    private boolean isComplete(int i) {
        String before = scene.text.folded(i - 1);
        return scene.isDefinite(i - 1)
                || scene.affixes.starts(before, Affix.TO_THE)
                || scene.affixes.startsWithByThe(before)
                || before.length() > 3
                        && (scene.affixes.ends(before, Affix.HER) || scene.affixes.ends(before, Affix.THEM));
    }

    private boolean beginsName(int i) {
        if (scene.word(i).proclitic() != 0 || scene.word(i).conjunction()) {
            return false;
        }
        boolean known = scene.name(i)
                .filter(n -> n.clitic() == 0 && scene.isNameOf(n, Agent.Type.PERSON))
                .isPresent();
        return known || isHonorific(i) || bounded && fillsWithName(i);
    }

    private boolean isHonorific(int i) {
        return scene.is(i, WordClass.HONORIFIC)
                && scene.isDefinite(i)
                && scene.word(i).proclitic() == 0;
    }

    /** Whether nothing but words that can be a name stand up to the limit or a comma, the first of them indefinite. */
    private boolean fillsWithName(int first) {
        int to = first;
        while (to < limit && isNameWord(to)) {
            to++;
        }
        boolean ends = to == limit || scene.isComma(to);
        return ends && to - first > 1 && to - first <= LONGEST_NAME && !scene.isDefinite(first);
    }

    private boolean isNameWord(int i) {
        return scene.isWord(i)
                && (!scene.word(i).isKnown() || scene.is(i, WordClass.KINSHIP))
                && !scene.isIndefiniteAccusative(i)
                && !scene.isPrepositionalPhrase(i);
    }
}
