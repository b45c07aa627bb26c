package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.Affixes;
import org.isnad.language.CueForm;
import org.isnad.language.Frame;

/** Compares a raw word with a form that only one spelling tells from its homographs. */
final class Spelling {

    // Marks as Unicode has them, which folding takes away.
    private static final char MADDA = '\u0622';
    private static final char SHADDA = '\u0651';
    private static final char DAMMA = '\u064F';

    private Spelling() {}

    /** Whether a raw token can be this form. */
    static boolean fits(CueForm form, String raw) {
        // "Was quoted from him": a verb that names its source says as much in the passive.
        boolean passive = isPassive(raw) && !form.verb().has(Frame.Kind.SOURCE);
        if (form.bareAlef() && startsWithHamza(raw) || passive || isFirstPerson(form, raw)) {
            return false;
        }
        if (form.spelling().isEmpty()) {
            return true;
        }
        boolean shadda = form.spelling().indexOf(SHADDA) >= 0;
        return letters(raw, shadda).endsWith(letters(form.spelling(), shadda));
    }

    /** "I hope", where the alef of the person has swallowed that of the verb. */
    private static boolean isFirstPerson(CueForm form, String raw) {
        return form.tense() == CueForm.Tense.PERFECT
                && raw.charAt(0) == MADDA
                && form.verb().lemma().charAt(0) != MADDA;
    }

    /** Whether a form can be the verbal noun of a verb of the third stem, which is spelled like its feminine participle. */
    static boolean isVerbalNoun(CueForm form, String folded, Affixes affixes) {
        int stem = folded.indexOf(affixes.letters(Affix.PARTICIPLE));
        return form.tense() == CueForm.Tense.PARTICIPLE
                && stem >= 0
                && stem <= 1
                && folded.length() > stem + 4
                && affixes.standsAt(stem + 2, folded, Affix.DOER)
                && affixes.ends(folded, Affix.FEMININE);
    }

    /** A damma on the first letter makes of "informed" "was informed". */
    private static boolean isPassive(String raw) {
        int first = raw.length() > 2 && raw.charAt(0) == '\u0648' && !isVowel(raw.charAt(1)) ? 1 : 0;
        return raw.length() > first + 1 && raw.charAt(first + 1) == DAMMA && raw.charAt(first) != '\u064A';
    }

    private static boolean isVowel(char c) {
        return c >= '\u064B' && c <= '\u0652';
    }

    /** Whether the word, a joined conjunction apart, begins with an alef that carries a hamza. */
    private static boolean startsWithHamza(String raw) {
        int first = raw.length() > 1 && (raw.charAt(0) == '\u0648' || raw.charAt(0) == '\u0641') ? 1 : 0;
        return raw.charAt(first) == '\u0623';
    }

    private static String letters(String word, boolean keepShadda) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean mark = c >= '\u064B' && c <= '\u065F' || c == '\u0640' || c == '\u0670';
            if (!mark || keepShadda && c == SHADDA) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
