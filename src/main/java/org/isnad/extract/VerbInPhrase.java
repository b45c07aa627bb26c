package org.isnad.extract;

import org.isnad.language.Affix;
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

    /** Letters of a verb in the imperfect without an object. */
    private static final int LONGEST_VERB = 6;

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
        if (at > from && (isOfSeveral(at) || isAfterHead(at))) {
            return true;
        }
        for (CueForm cue : scene.word(at).word().cues()) {
            boolean trusted = cue.verb().trust() != CueVerb.Trust.C && !(at == from && isNounHere(cue));
            if (trusted && Spelling.fits(cue, scene.text.raw(at))) {
                return true;
            }
        }
        return false;
    }

    /** "The people blocked": the ending of a verb in the plural after the noun that it agrees with. */
    private boolean isOfSeveral(int at) {
        boolean several = scene.is(from, WordClass.HUMAN_PLURAL)
                || scene.endsWith(from, Affix.PLURAL)
                || scene.endsWith(from, Affix.OBLIQUE_PLURAL);
        return several && scene.endsWith(at, Affix.THEY_DID) && isVerb(at);
    }

    /**
     * "A player who joins", "Trump attacks": after an indefinite noun a relative clause has no pronoun at its head, and in
     * headlines who acts stands before the verb. Attributes of that spelling end in yeh, and foreign names are longer.
     */
    private boolean isAfterHead(int at) {
        boolean noun = scene.is(from, WordClass.TITLE)
                || scene.is(from, WordClass.PERSON)
                || scene.is(from, WordClass.ORGANISATION)
                || scene.is(from, WordClass.DOCUMENT);
        boolean imperfect = scene.startsWith(at, Affix.HE_DOES)
                && !scene.endsWith(at, Affix.RELATIVE)
                && scene.text.folded(at).length() <= LONGEST_VERB;
        boolean named = scene.name(from).filter(name -> name.to() == at).isPresent();
        boolean indefinite = at == from + 1 && noun && !scene.isDefinite(from);
        return imperfect && (named || indefinite) && isVerb(at);
    }

    private boolean isVerb(int at) {
        return new VerbShape(scene).at(at).filter(VerbShape.Guess::marked).isPresent();
    }

    /** "But critics": a participle where only a noun can stand; "Dana": no verb in the dual comes before its subject. */
    private boolean isNounHere(CueForm cue) {
        boolean nounPlace = scene.is(from - 1, WordClass.COMPLEMENTIZER) || scene.is(from - 1, WordClass.ADVERSATIVE);
        boolean dual = cue.agreement().number() == Agreement.Number.DUAL && cue.tense() == CueForm.Tense.PERFECT;
        return cue.isFinite() ? dual && scene.isTrustedCue(from - 1, true) : nounPlace;
    }
}
