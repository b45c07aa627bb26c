package org.isnad.extract;

import java.util.HashMap;
import java.util.Map;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.text.TokenizedText;

/**
 * Tells a name from the preposition that differs from it in the last letter only, alef maksura or yeh. Folding joins the
 * two because some writers do; an article that writes it with its own letter at least as often does not.
 */
final class LookAlikes {

    private static final char ALEF_MAKSURA = '\u0649';
    private static final char YEH = '\u064A';
    private static final WordReading NAME = new WordReading(Word.UNKNOWN, false, (char) 0, 0);

    private final TokenizedText text;
    private final WordReading[] words;
    /** By folded spelling: how often more it ends in alef maksura than in yeh. */
    private final Map<String, Integer> surplus = new HashMap<>();

    /** @param words the reading of each token */
    LookAlikes(TokenizedText text, WordReading[] words) {
        this.text = text;
        this.words = words;
    }

    /** Reads as a name what is written like one, wherever the article tells the two apart. */
    void settle() {
        for (int i = 0; i < words.length; i++) {
            if (isEither(i)) {
                surplus.merge(text.folded(i), endsIn(i, ALEF_MAKSURA) ? 1 : endsIn(i, YEH) ? -1 : 0, Integer::sum);
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (isEither(i) && endsIn(i, YEH) && surplus.get(text.folded(i)) >= 0) {
                words[i] = NAME;
            }
        }
    }

    private boolean isEither(int token) {
        return words[token].is(WordClass.PREPOSITION)
                && words[token].is(WordClass.GIVEN_NAME)
                && words[token].stemStart() == 0;
    }

    private boolean endsIn(int token, char letter) {
        String raw = text.raw(token);
        return raw.charAt(raw.length() - 1) == letter;
    }
}
