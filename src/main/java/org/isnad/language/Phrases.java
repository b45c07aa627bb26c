package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;

/** Phrases of a class, found by their first word. A word that ends in {@code *} stands for all that begin so. */
public final class Phrases {

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
    private final List<String[]> openFirstWord = new ArrayList<>();

    void add(String phrase) {
        String[] words = phrase.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            words[i] = Folding.fold(words[i]);
        }
        if (words[0].endsWith("*")) {
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
        String first =
                text.folded(token).substring(Math.min(skip, text.folded(token).length()));
        int best = -1;
        for (String[] phrase : byFirstWord.getOrDefault(first, List.of())) {
            best = Math.max(best, matchRest(text, token, phrase));
        }
        for (String[] phrase : openFirstWord) {
            if (matches(phrase[0], first)) {
                best = Math.max(best, matchRest(text, token, phrase));
            }
        }
        return best;
    }

    private static int matchRest(TokenizedText text, int token, String[] phrase) {
        for (int i = 1; i < phrase.length; i++) {
            if (token + i >= text.size() || !matches(phrase[i], text.folded(token + i))) {
                return -1;
            }
        }
        return token + phrase.length;
    }

    private static boolean matches(String pattern, String word) {
        if (!pattern.endsWith("*")) {
            return pattern.equals(word);
        }
        int stem = pattern.length() - 1;
        return word.length() >= stem && word.regionMatches(0, pattern, 0, stem);
    }
}
