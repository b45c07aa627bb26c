package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.WordClass;

/** Tells a preposition of one letter that is joined to a noun from the first letter of somebody's name. */
final class JoinedPreposition {

    /** Tokens between a name and the preposition that its verb takes a clause with. */
    private static final int FARTHEST = 4;

    private final Scene scene;

    JoinedPreposition(Scene scene) {
        this.scene = scene;
    }

    boolean standsAt(String preposition, int at) {
        boolean by = preposition.equals(scene.affixes.letters(Affix.BY));
        return scene.isJoinedTo(preposition, at) && (!by || isCertain(at) || !isName(preposition, at));
    }

    /** The article, a verbal noun, or a noun that the lexicon holds after the letter. */
    private boolean isCertain(int at) {
        return scene.word(at).proclitic() != 0 || scene.isPrepositionalPhrase(at) || scene.masdars.isVerbalNoun(at);
    }

    /** A name of the article, one with an apposition, or one that the preposition follows with a noun of its own. */
    private boolean isName(String preposition, int at) {
        boolean last = scene.isWord(at + 1)
                && !scene.isDefinite(at + 1)
                && !scene.word(at + 1).isKnown();
        boolean apposed = last
                && scene.isComma(at + 2)
                && (scene.is(at + 3, WordClass.TITLE)
                        || scene.is(at + 3, WordClass.PERSON)
                        || scene.is(at + 3, WordClass.ANONYMOUS));
        return scene.is(at, WordClass.GIVEN_NAME)
                || scene.surnames.isAt(at)
                || apposed
                || isFollowed(preposition, at + 1);
    }

    /** Whether the preposition follows at once or after an adverb, or within a few words with a clause. */
    private boolean isFollowed(String preposition, int next) {
        int at = scene.is(next, WordClass.ADVERB) || Endings.isInAlef(scene, next) ? next + 1 : next;
        boolean clause = false;
        for (int i = next; i < Math.min(scene.size(), next + FARTHEST) && !scene.isComma(i); i++) {
            clause |= scene.is(i, WordClass.COMPLEMENTIZER) && scene.startsWith(i, Affix.BY);
        }
        return clause || scene.isJoinedTo(preposition, at) && isCertain(at);
    }
}
