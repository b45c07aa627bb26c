package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.Word;
import org.isnad.language.WordClass;

/** What the first and last letters of a noun tell. */
final class Endings {

    /** Letters, the article among them; shorter words with the ending of a plural are names and other nouns. */
    private static final int SHORTEST_PLURAL = 6;

    /** Letters. */
    private static final int SHORTEST_POSSESSED = 5;

    private static final int SHORTEST_ACCUSATIVE = 4;

    private Endings() {}

    /** Whether a noun has a pronoun for its owner. */
    static boolean isPossessed(Scene scene, int at) {
        String folded = scene.text.folded(at);
        return folded.length() >= SHORTEST_POSSESSED && scene.affixes.endsInPronoun(folded);
    }

    /** Whether a word has the mark of the indefinite accusative, or ends like one whose mark is not written. */
    static boolean isAccusative(Scene scene, int at) {
        return scene.isIndefiniteAccusative(at) || isInAlef(scene, at);
    }

    /** Whether a word without article ends in an alef, as an indefinite accusative does. */
    static boolean isInAlef(Scene scene, int at) {
        String folded = scene.isWord(at) ? scene.text.folded(at) : "";
        return folded.length() >= SHORTEST_ACCUSATIVE
                && scene.affixes.ends(folded, Affix.ACCUSATIVE)
                && !scene.isDefinite(at);
    }

    /** A participle in the accusative that tells how somebody speaks: "addressing the crowd". */
    static boolean isCircumstance(Scene scene, int at) {
        boolean unknown =
                scene.isWord(at) && !scene.word(at).isKnown() && scene.name(at).isEmpty();
        return unknown
                && scene.text.folded(at).length() > SHORTEST_ACCUSATIVE
                && scene.startsWith(at, Affix.PARTICIPLE)
                && scene.endsWith(at, Affix.ACCUSATIVE);
    }

    /** "The figures": a noun for a text that the lexicon holds without the article. */
    static boolean isTheDocument(Scene scene, int at) {
        String folded = scene.text.folded(at);
        int article = scene.affixes.letters(Affix.ARTICLE).length();
        return scene.affixes.starts(folded, Affix.ARTICLE)
                && scene.pack.lexicon().read(folded.substring(article)).is(WordClass.DOCUMENT);
    }

    /** "The players", as an object or after a preposition has them. */
    static boolean isObliquePlural(Scene scene, int at) {
        return scene.isDefinite(at)
                && scene.endsWith(at, Affix.OBLIQUE_PLURAL)
                && scene.text.folded(at).length() > SHORTEST_PLURAL;
    }

    /** "Addressing": the same of a verb that reports, whose participle nothing else is spelled like. */
    static boolean isParticipleOfSpeech(Scene scene, int at) {
        Word word = scene.word(at).word();
        boolean participle = word.classes() == 0
                && !word.cues().isEmpty()
                && word.cues().stream().noneMatch(CueForm::isFinite);
        return participle && scene.name(at).isEmpty() && scene.startsWith(at, Affix.PARTICIPLE) && isInAlef(scene, at);
    }

    /** "Issued a statement in which it said": a text without article or pronoun, whose own clause can follow it. */
    static boolean isText(Scene scene, int at) {
        return scene.is(at, WordClass.VENUE) && isAccusative(scene, at);
    }
}
