package org.isnad.extract;

import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.WordClass;

/**
 * Tells verbs that report from the nouns that are spelled like them within a phrase.
 *
 * @param from the first token of the phrase
 */
record VerbInPhrase(Scene scene, int from) {

    /** A cue verb inside the phrase's reach opens something else, unless the word is a noun just as well. */
    boolean isAt(int at) {
        if (scene.isSpeakerHead(at) && scene.word(at).proclitic() == 0) {
            return false;
        }
        // "Revealed the artist Izzat", "said a student": right after a verb that reports stands who does.
        boolean person = scene.is(at, at > from ? WordClass.GIVEN_NAME : WordClass.PERSON);
        if (person && scene.isTrustedCue(from - 1, true)) {
            return false;
        }
        for (CueForm cue : scene.word(at).word().cues()) {
            boolean trusted = cue.verb().trust() != CueVerb.Trust.C && !(at == from && isNounHere(cue));
            if (trusted && Spelling.fits(cue, scene.text.raw(at))) {
                return true;
            }
        }
        return false;
    }

    /** "But critics": a participle where only a noun can stand; "Dana": no verb in the dual comes before its subject. */
    private boolean isNounHere(CueForm cue) {
        boolean nounPlace = scene.is(from - 1, WordClass.COMPLEMENTIZER) || scene.is(from - 1, WordClass.ADVERSATIVE);
        boolean dual = cue.agreement().number() == Agreement.Number.DUAL && cue.tense() == CueForm.Tense.PERFECT;
        return cue.isFinite() ? dual && scene.isTrustedCue(from - 1, true) : nounPlace;
    }
}
