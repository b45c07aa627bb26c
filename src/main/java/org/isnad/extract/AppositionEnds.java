package org.isnad.extract;

import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Tells where an apposition after a comma ends. */
record AppositionEnds(Scene scene, VerbInPhrase verbs) {

    /** What an apposition may stand before, where no comma closes it. */
    boolean endsAt(int at) {
        return scene.is(at, WordClass.PREPOSITION)
                || scene.is(at, WordClass.TIME)
                || scene.is(at, WordClass.AUXILIARY)
                || scene.word(at).proclitic() != 0;
    }

    /** Whether a comma at the end of the reach closes what a comma opened, nothing of another clause between. */
    boolean isClosed(int start, int limit) {
        if (limit - start < 2 || !scene.isComma(limit - 1) || scene.phraseEnd(PhraseClass.ACCORDING, start) >= 0) {
            return false;
        }
        for (int at = start; at < limit - 1; at++) {
            boolean other = !scene.isWord(at) && !scene.quotations.isMark(at)
                    || scene.is(at, WordClass.TIME)
                    || scene.is(at, WordClass.VENUE)
                    || scene.is(at, WordClass.PRESS)
                    || scene.is(at, WordClass.RELATIVE)
                    || scene.is(at, WordClass.PRONOMINAL)
                    || scene.is(at, WordClass.COMPLEMENTIZER)
                    || verbs.isAt(at);
            if (other) {
                return false;
            }
        }
        boolean joined = scene.word(start).conjunction() || scene.affixes.startsWithAndThe(scene.text.folded(start));
        return !joined && scene.word(start).proclitic() == 0 && !scene.is(start, WordClass.PREPOSITION);
    }
}
