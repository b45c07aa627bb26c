package org.isnad.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;
import org.isnad.text.WordSieve;

/** Phrases of a class, found by their first word. A word that ends in {@code *} stands for all that begin so. */
public final class Phrases {

    private static final char ANY_ENDING = '*';

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
    private final List<String[]> openFirstWord = new ArrayList<>();

    private final WordSieve firstWords;

    /** @param phrases as people write them */
    Phrases(Collection<String> phrases) {
        phrases.forEach(this::add);
        firstWords = new WordSieve(byFirstWord.keySet());
    }

    private void add(String phrase) {
        String[] words = phrase.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            words[i] = Folding.fold(words[i]);
        }
        if (words[0].charAt(words[0].length() - 1) == ANY_ENDING) {
            openFirstWord.add(words);
        } else {
            byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
        }
    }

    /**
     * The longest phrase that begins at a token.
     *
     * @param skip folded letters of the first token to leave out, for a joined conjunction
     * @return the token after it, or -1
     */
    public int endOfMatch(TokenizedText text, int token, int skip) {
        if (!text.isWord(token)) {
            return -1;
        }
        String word = text.folded(token);
        if (word.length() < skip) {
            return -1;
        }
        int best = -1;
        if (!firstWords.tooLong(word) && firstWords.mayHoldRest(word, skip)) {
            for (String[] phrase : byFirstWord.getOrDefault(word.substring(skip), List.of())) {
                best = Math.max(best, matchRest(text, token, phrase));
            }
        }
        for (String[] phrase : openFirstWord) {
            if (matches(phrase[0], word, skip)) {
                best = Math.max(best, matchRest(text, token, phrase));
            }
        }
        return best;
    }

    private static int matchRest(TokenizedText text, int token, String[] phrase) {
        for (int i = 1; i < phrase.length; i++) {
            if (token + i >= text.size() || !matches(phrase[i], text.folded(token + i), 0)) {
                return -1;
            }
        }
        return token + phrase.length;
    }

    private static boolean matches(String pattern, String word, int from) {
        int last = pattern.length() - 1;
        return pattern.charAt(last) == ANY_ENDING
                ? word.regionMatches(from, pattern, 0, last)
                : word.length() - from == pattern.length() && word.startsWith(pattern, from);
    }
}
