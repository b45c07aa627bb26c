package org.isnad.link;

import org.isnad.knowledge.Phrase;
import org.isnad.text.TokenizedText;

/** Tells whether a phrase takes up what was told before. */
final class Definite {

    private static final String ARTICLE = "\u0627\u0644";
    private static final String FOR_THE = "\u0644\u0644";

    private Definite() {}

    /** Whether its first word has the article, which loses its alef after the preposition lam. */
    static boolean is(TokenizedText text, Phrase<?> phrase) {
        String word = text.folded(phrase.from());
        return word.startsWith(ARTICLE, phrase.clitic())
                || phrase.clitic() > 0 && word.startsWith(FOR_THE, phrase.clitic() - 1);
    }
}
