package org.isnad.extract;

import org.isnad.language.CueForm;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Tells whether a word that a verb is spelled like is rather the preposition, the particle or the number. */
final class ParticleHomographs {

    /** Tokens. */
    private static final int LONGEST_OPENER = 4;

    private final Scene scene;

    ParticleHomographs(Scene scene) {
        this.scene = scene;
    }

    /** Some verbs are spelled like prepositions or particles, and are verbs only where a clause begins. */
    boolean isAt(int token, CueForm form) {
        boolean particle = scene.is(token, WordClass.PREPOSITION)
                || scene.is(token, WordClass.NUMBER)
                || scene.is(token, WordClass.PRONOMINAL)
                || scene.is(token, WordClass.SUBORDINATOR);
        if (particle && (!form.spelling().isEmpty() || governsPreposition(token, form))) {
            return false;
        }
        boolean verbPlace = scene.word(token).conjunction()
                || scene.startsSentence(token)
                || scene.is(token - 1, WordClass.SUBORDINATOR)
                || scene.is(token - 1, WordClass.AUXILIARY)
                || scene.is(token - 1, WordClass.RELATIVE) && scene.is(token + 1, WordClass.COMPLEMENTIZER)
                || scene.is(token + 1, WordClass.PRONOMINAL) && scene.is(token + 2, WordClass.COMPLEMENTIZER)
                || followsOpener(token);
        return particle && !verbPlace;
    }

    /** "Through in it", "through of": what a preposition cannot stand before makes a verb of its homograph. */
    private boolean governsPreposition(int token, CueForm form) {
        int next = token + 1;
        if (!form.isFinite() || !scene.is(token, WordClass.PREPOSITION) || !scene.isWord(next)) {
            return false;
        }
        boolean pronoun = scene.is(next, WordClass.PRONOMINAL)
                && !scene.is(next, WordClass.DEMONSTRATIVE)
                && !scene.is(next, WordClass.RELATIVE);
        return pronoun
                || form.verb().frames().stream()
                        .anyMatch(frame -> !frame.preposition().isEmpty()
                                && scene.text.folded(next).equals(frame.preposition()));
    }

    /** "In another context, (they) expressed", "for his part expressed": after an opening a clause begins. */
    private boolean followsOpener(int token) {
        int end = scene.isComma(token - 1) ? token - 1 : token;
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_OPENER); i--) {
            if (scene.phraseEnd(PhraseClass.OPENER, i) == end) {
                return true;
            }
        }
        return false;
    }
}
