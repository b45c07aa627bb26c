package org.isnad.extract;

import org.isnad.language.PhraseClass;

/** Tells whether a preposition belongs to the title before it: "in charge of", "known for". */
record GoverningTitle(Scene scene) {

    /** Words of a title before its preposition. */
    private static final int LONGEST = 2;

    /** The first token of the title that governs the preposition at a token, or joined to it; -1 where none does. */
    int before(int preposition) {
        for (int words = 1; words <= LONGEST && words <= preposition; words++) {
            if (scene.phraseEnd(PhraseClass.OFFICE, preposition - words) > preposition) {
                return preposition - words;
            }
        }
        return -1;
    }
}
