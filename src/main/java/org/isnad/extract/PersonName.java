package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.WordClass;

/**
 * Tells where the name of somebody who is not known ends, because a noun follows that no name goes on with.
 *
 * @param from the first token of the phrase
 */
record PersonName(Scene scene, int from) {

    /** Whether nothing but given names and words that the lexicon does not hold stand before a token of the phrase. */
    boolean fillUpTo(int at) {
        for (int i = from; i < at; i++) {
            boolean given = scene.is(i, WordClass.GIVEN_NAME) && !scene.isSpeakerHead(i);
            boolean unknown = scene.isWord(i)
                    && !isPlural(scene.text.folded(i))
                    && !scene.isJoinedTo(Affix.BY, i)
                    && !scene.isDefinite(i)
                    && !scene.word(i).isKnown()
                    && scene.name(i).isEmpty();
            if (!given && !unknown) {
                return false;
            }
        }
        return at > from;
    }

    /** "The minister of the interior Sajid Javid": whether a first and a last name end before a token, after a whole office. */
    boolean followsOfficeUpTo(int at) {
        return at - 3 > from
                && scene.is(from, WordClass.TITLE)
                && scene.isDefinite(at - 3)
                && isUnknown(at - 2)
                && isUnknown(at - 1);
    }

    private boolean isUnknown(int at) {
        return scene.isWord(at) && !scene.isDefinite(at) && !scene.word(at).isKnown();
    }

    private boolean isPlural(String folded) {
        return scene.affixes.ends(folded, Affix.PLURAL)
                || scene.affixes.ends(folded, Affix.OBLIQUE_PLURAL)
                || scene.affixes.ends(folded, Affix.CONSTRUCT_PLURAL);
    }

    /** "X Y the company", "X Y the players": what several people do or are. */
    boolean isBodyAfter(int at) {
        boolean several = scene.is(at, WordClass.HUMAN_PLURAL)
                || scene.is(at, WordClass.ORGANISATION)
                || scene.is(at, WordClass.MEDIUM);
        boolean person = at - 1 > from || scene.surnames.isAt(from);
        return several && person && scene.word(at).proclitic() == 0;
    }

    /**
     * "(The foreign minister of Nubia) Sheikh X bin Y": whether a form of address with a given name after it, or a part of
     * that name, stands at a token.
     */
    boolean isHonoured(int at) {
        int first = at;
        while (first > from && isPartOfName(first)) {
            first--;
        }
        return first > from
                && scene.is(from, WordClass.TITLE)
                && scene.is(first, WordClass.HONORIFIC)
                && scene.isDefinite(first)
                && scene.is(first + 1, WordClass.GIVEN_NAME);
    }

    /** "(The minister) Sheikh X bin Y remarks": whether a noun that is no name follows one that a form of address opens. */
    boolean endsBefore(int at) {
        return isHonoured(at - 1)
                && !scene.is(at - 1, WordClass.HONORIFIC)
                && !isHonoured(at)
                && scene.word(at).isKnown()
                && !scene.isDefinite(at);
    }

    private boolean isPartOfName(int at) {
        boolean surname =
                scene.is(at - 1, WordClass.GIVEN_NAME) && !scene.masdars.isAt(at) && !scene.masdars.isDefiniteAt(at);
        boolean after = (surname || scene.is(at - 1, WordClass.KINSHIP))
                && !scene.word(at).isKnown();
        return scene.is(at, WordClass.GIVEN_NAME) || scene.is(at, WordClass.KINSHIP) || after;
    }
}
