package org.isnad.extract;

import org.isnad.language.CueForm;

/** Compares a raw word with a form that only one spelling tells from its homographs. */
final class Spelling {

    private static final char SHADDA = '\u0651';

    private Spelling() {}

    /** Whether a raw token can be this form. */
    static boolean fits(CueForm form, String raw) {
        if (form.spelling().isEmpty()) {
            return true;
        }
        boolean shadda = form.spelling().indexOf(SHADDA) >= 0;
        return letters(raw, shadda).endsWith(letters(form.spelling(), shadda));
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
