package org.isnad.link;

import org.isnad.knowledge.Phrase;
import org.isnad.language.Affix;

/** Tells whether a phrase takes up what was told before. */
final class Definite {

    private Definite() {}

    /** Whether its first word has the article, or what "to" leaves of it. */
    static boolean is(ArticleView view, Phrase<?> phrase) {
        String word = view.text().folded(phrase.from());
        return view.affixes().standsAt(phrase.clitic(), word, Affix.ARTICLE)
                || phrase.clitic() > 0 && view.affixes().isToThe(word, phrase.clitic() - 1);
    }
}
