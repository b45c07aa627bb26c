package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.Agreement.Gender;
import org.isnad.language.CueForm;
import org.isnad.language.WordClass;

/**
 * Whether a word can be a verb in the third person. The lexicon holds only verbs that report, so the others are told by
 * their form: a prefix of the imperfect, the ending of the feminine perfect, or nothing at all, which is a weak sign.
 */
final class VerbShape {

    /** As it is written; folding makes a bare alef of it. */
    private static final char ALEF_WITH_HAMZA = '\u0623';

    private static final int LONGEST_EIGHTH_FORM = 6;
    private static final Affix[] OBJECTS = {Affix.BOTH, Affix.THEM, Affix.HER, Affix.HIM};
    private static final Affix[] NOMINAL_ENDINGS = {
        Affix.FEMININE, Affix.FEMININE_PLURAL, Affix.OBLIQUE_PLURAL, Affix.PLURAL, Affix.DUAL
    };

    /**
     * What a form tells.
     *
     * @param gender of its subject
     * @param marked whether hardly anything but a verb looks so
     * @param object whether a pronoun is joined to it
     * @param cue the form of a verb that reports, if it is one
     */
    record Guess(Gender gender, boolean marked, boolean object, Optional<CueForm> cue) {}

    private final Scene scene;

    VerbShape(Scene scene) {
        this.scene = scene;
    }

    /** What the word at a token tells as a verb; empty when it is none. */
    Optional<Guess> at(int token) {
        if (!scene.isWord(token) || scene.name(token).isPresent() || hasArticle(token)) {
            return Optional.empty();
        }
        if (scene.is(token, WordClass.PREPOSITION) || scene.is(token, WordClass.PRONOMINAL)) {
            return Optional.empty();
        }
        for (CueForm form : scene.word(token).word().cues()) {
            if (form.isFinite() && Spelling.fits(form, scene.text.raw(token))) {
                return Optional.of(new Guess(form.agreement().gender(), true, form.object(), Optional.of(form)));
            }
        }
        boolean noun = scene.word(token).isKnown()
                || scene.isPrepositionalPhrase(token)
                || scene.isIndefiniteAccusative(token)
                || scene.is(token, WordClass.GIVEN_NAME);
        return noun ? Optional.empty() : byForm(withoutConjunction(scene.text.folded(token)));
    }

    /** Whether the first letters are the article; with a hamza, or before the infix of the eighth form, they are not. */
    private boolean hasArticle(int token) {
        if (!scene.isDefinite(token)) {
            return false;
        }
        String word = withoutConjunction(scene.text.folded(token));
        boolean eighthForm = scene.affixes.starts(word, Affix.LIKE_ARTICLE) && word.length() <= LONGEST_EIGHTH_FORM;
        int hamza = scene.text.raw(token).indexOf(ALEF_WITH_HAMZA);
        return !eighthForm && (hamza < 0 || hamza > 1);
    }

    private String withoutConjunction(String folded) {
        return folded.length() > 3 && scene.affixes.startsWithConjunction(folded) ? folded.substring(1) : folded;
    }

    private String withoutObject(String word) {
        for (Affix object : OBJECTS) {
            int end = word.length() - scene.affixes.letters(object).length();
            if (end > 2 && scene.affixes.ends(word, object)) {
                return word.substring(0, end);
            }
        }
        return word;
    }

    private Optional<Guess> byForm(String word) {
        String stem = withoutObject(word);
        boolean object = stem.length() < word.length();
        int length = stem.length();
        if (length < 3 || endsLikeNoun(stem)) {
            return Optional.empty();
        }
        if (length > 3 && scene.affixes.starts(stem, Affix.HE_DOES)) {
            return Optional.of(new Guess(Gender.MASCULINE, true, object, Optional.empty()));
        }
        if (length > 3 && scene.affixes.ends(stem, Affix.SHE_DID)) {
            return Optional.of(new Guess(Gender.FEMININE, true, object, Optional.empty()));
        }
        if (length > 4 && scene.affixes.ends(stem, Affix.THEY_DID)) {
            return Optional.of(new Guess(Gender.MASCULINE, true, object, Optional.empty()));
        }
        // The prefix of the feminine imperfect begins masculine perfects and verbal nouns as well, and its ending
        // roots.
        boolean either = scene.affixes.starts(stem, Affix.SHE_DOES) || scene.affixes.ends(stem, Affix.SHE_DID);
        Gender gender = either ? Gender.ANY : Gender.MASCULINE;
        return length < 7 ? Optional.of(new Guess(gender, false, object, Optional.empty())) : Optional.empty();
    }

    private boolean endsLikeNoun(String stem) {
        for (Affix ending : NOMINAL_ENDINGS) {
            if (scene.affixes.ends(stem, ending)) {
                return true;
            }
        }
        return false;
    }

    /** The gender and number of a subject: the verb's gender before that of the phrase, which can be an office's. */
    static Agreement agreement(Guess guess, Agreement phrase) {
        Gender gender = guess.gender() == Gender.ANY ? phrase.gender() : guess.gender();
        return new Agreement(gender, phrase.number());
    }
}
