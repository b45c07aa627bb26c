package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;

/**
 * Tells a definite noun that qualifies the one before it from another that begins a phrase of its own.
 *
 * @param from the first token of the phrase
 * @param personFollows whether somebody can be the verb's object
 */
record PhraseAttributes(Scene scene, int from, boolean personFollows) {

    /** Whether the definite noun at a token of the phrase is an attribute of the definite one before it. */
    boolean isAt(int at) {
        WordReading word = scene.word(at);
        boolean otherGender = at - 1 == from
                && scene.is(from, WordClass.TITLE)
                && scene.endsWith(at, Affix.FEMININE) != scene.endsWith(from, Affix.FEMININE);
        if (word.is(WordClass.ADJECTIVE) || word.is(WordClass.HONORIFIC) && !otherGender) {
            return true;
        }
        if (word.is(WordClass.TITLE) && !personFollows) {
            return true;
        }
        if (scene.isSpeakerHead(at) || word.is(WordClass.HUMAN_PLURAL)) {
            return scene.is(at - 1, WordClass.HONORIFIC) && word.is(WordClass.TITLE);
        }
        return !otherGender
                && !scene.masdars.isDefiniteAt(at)
                && agreesInForm(scene.text.folded(at), scene.text.folded(at - 1));
    }

    /** "A group defending the rights of": a participle with its preposition that qualifies the indefinite noun before it. */
    boolean isOffice(int at) {
        return at > from && !scene.isDefinite(at - 1) && scene.phraseEnd(PhraseClass.OFFICE, at) >= 0;
    }

    /** Relative adjectives show themselves by their ending; a sound plural follows a plural, a feminine what is no office. */
    private boolean agreesInForm(String word, String before) {
        if (scene.affixes.ends(word, Affix.OBLIQUE_PLURAL)) {
            return scene.affixes.ends(before, Affix.OBLIQUE_PLURAL);
        }
        if (scene.affixes.ends(word, Affix.FEMININE)) {
            return scene.affixes.ends(word, Affix.RELATIVE_FEMININE) || !scene.affixes.ends(before, Affix.RELATIVE);
        }
        boolean several = scene.affixes.ends(before, Affix.OBLIQUE_PLURAL)
                && scene.affixes.standsAt(scene.affixes.letters(Affix.ARTICLE).length(), before, Affix.PARTICIPLE);
        return scene.affixes.ends(word, Affix.RELATIVE) && !several || scene.affixes.ends(word, Affix.RELATIVE_PLURAL);
    }

    /** "The head of this committee", "members of this cell": a demonstrative that stands for the owner of the noun before. */
    boolean isOwner(int demonstrative) {
        int noun = demonstrative - 1;
        boolean people = scene.is(noun, WordClass.TITLE)
                || scene.is(noun, WordClass.HUMAN_PLURAL) && !scene.is(noun, WordClass.ANONYMOUS);
        return people
                && !scene.isDefinite(noun)
                && !Endings.isPossessed(scene, noun)
                && scene.isDefinite(demonstrative + 1)
                && !scene.is(demonstrative + 1, WordClass.TIME)
                && !scene.is(demonstrative + 1, WordClass.PERIOD);
    }
}
