package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.WordClass;

/** Tells where the phrase of who acts ends because the verb's object begins, be it a thing or somebody. */
final class ObjectOpenings {

    private final Scene scene;
    private final VerbShape verbs;

    ObjectOpenings(Scene scene, VerbShape verbs) {
        this.scene = scene;
        this.verbs = verbs;
    }

    /**
     * Whether what follows a name is no part of it: a noun with an adjective or a pronoun that no name ends in, one
     * without the article after a surname that has it, or a verb after marks.
     */
    boolean openAt(int from, int at) {
        if (at > from && scene.quotations.isMark(at - 1)) {
            return verbs.at(at).isPresent();
        }
        boolean surname = scene.isDefinite(at - 1) && !scene.is(at - 1, WordClass.ADJECTIVE);
        boolean afterSurname = at - 2 > from && surname && isPlainIndefinite(at - 2);
        boolean described = isPlainIndefinite(at + 1) && scene.endsWith(at + 1, Affix.RELATIVE_FEMININE);
        boolean possessed = scene.isWord(at) && scene.surnames.isPossessed(scene.text.folded(at));
        boolean afterName = at - 1 > from && isPlainIndefinite(at - 1);
        return isPlainIndefinite(at) && (described || possessed || afterSurname || isAccusative(at))
                || isAfterForeignName(from, at)
                || afterSurname && (scene.is(at, WordClass.VENUE) || scene.is(at, WordClass.DOCUMENT))
                || (afterSurname || afterName) && scene.is(at, WordClass.NAMED_THING);
    }

    /** Whether a noun follows a given name and a last name without the article, after which no name goes on with one. */
    private boolean isAfterForeignName(int from, int at) {
        boolean named = at - 2 >= from
                && scene.is(at - 2, WordClass.GIVEN_NAME)
                && !scene.is(at - 1, WordClass.GIVEN_NAME)
                && isPlainIndefinite(at - 1);
        boolean noun = scene.isDefinite(at) || scene.endsWith(at, Affix.FEMININE);
        return named && noun && scene.isWord(at) && scene.name(at).isEmpty();
    }

    /** A noun of the lexicon with the ending of the indefinite accusative. */
    private boolean isAccusative(int at) {
        String folded = scene.text.folded(at);
        int last = folded.length() - 1;
        return last > 2
                && scene.affixes.ends(folded, Affix.ACCUSATIVE)
                && scene.pack.lexicon().read(folded.substring(0, last)).isKnown();
    }

    private boolean isPlainIndefinite(int at) {
        return scene.isWord(at)
                && !scene.isDefinite(at)
                && scene.name(at).isEmpty()
                && !scene.word(at).isKnown();
    }
}
