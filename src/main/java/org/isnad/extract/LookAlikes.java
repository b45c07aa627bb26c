package org.isnad.extract;

import java.util.HashMap;
import java.util.Map;
import org.isnad.language.Affix;
import org.isnad.language.Affixes;
import org.isnad.language.Phrases;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.text.TokenizedText;

/**
 * Tells a name from a particle that is written alike: from the preposition that differs from it in the last letter only,
 * alef maksura or yeh, which folding joins because some writers do, though an article that writes it with its own letter
 * at least as often does not; and from the complementizer that differs in its hamza.
 */
final class LookAlikes {

    // Letters as they are written, which folding joins with others.
    private static final char ALEF_MAKSURA = '\u0649';
    private static final char ALEF_WITH_HAMZA_BELOW = '\u0625';
    private static final char YEH = '\u064A';
    private static final WordReading NAME = new WordReading(Word.UNKNOWN, false, (char) 0, 0);

    private final TokenizedText text;
    private final WordReading[] words;
    private final Phrases particles;
    private final Affixes affixes;
    /** By folded spelling: how often more it ends in alef maksura than in yeh. */
    private final Map<String, Integer> surplus = new HashMap<>();

    /**
     * @param words the reading of each token
     * @param particles that names have
     */
    LookAlikes(TokenizedText text, WordReading[] words, Phrases particles, Affixes affixes) {
        this.text = text;
        this.words = words;
        this.particles = particles;
        this.affixes = affixes;
    }

    /** Reads as a name what is written like one, wherever the article tells the two apart. */
    void settle() {
        for (int i = 0; i < words.length; i++) {
            if (isEither(i)) {
                surplus.merge(text.folded(i), endsIn(i, ALEF_MAKSURA) ? 1 : endsIn(i, YEH) ? -1 : 0, Integer::sum);
            }
        }
        for (int i = 1; i + 1 < words.length; i++) {
            if (isNameParticle(i)) {
                words[i] = NAME;
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (isEither(i) && endsIn(i, YEH) && surplus.get(text.folded(i)) >= 0) {
                words[i] = NAME;
            }
        }
    }

    /** "Van" between two words that nothing else is known of is written like "then that" without its hamza. */
    private boolean isNameParticle(int token) {
        return particles.endOfMatch(text, token, 0) >= 0
                && text.raw(token).indexOf(ALEF_WITH_HAMZA_BELOW) < 0
                && isUnknown(token - 1)
                && isUnknown(token + 1);
    }

    private boolean isUnknown(int token) {
        return text.isWord(token) && !words[token].isKnown() && !affixes.starts(text.folded(token), Affix.ARTICLE);
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
