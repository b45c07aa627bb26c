package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;

/** The words of a language that name days, weekdays and months. */
public final class TimeWords {

    /** What a time phrase names. */
    public enum Kind {
        /** Days before publication. */
        DAY,
        /** A weekday by its ISO number, Monday being 1. */
        WEEKDAY,
        /** A month by its number. */
        MONTH
    }

    /**
     * A time phrase in a text.
     *
     * @param to the token after it
     */
    public record Found(Kind kind, int value, int to) {}

    private record Entry(Kind kind, int value, String[] words) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    static TimeWords load(Tsv table) {
        TimeWords times = new TimeWords();
        for (Tsv.Row row : table.rows()) {
            String[] words = Folding.fold(row.cell("phrase")).split("\\s+");
            Kind kind = Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
            times.byFirstWord
                    .computeIfAbsent(words[0], w -> new ArrayList<>())
                    .add(new Entry(kind, Integer.parseInt(row.cell("value")), words));
        }
        return times;
    }

    /**
     * The longest time phrase that begins at a token.
     *
     * @param skip folded letters of the first token to leave out, for a joined particle
     */
    public Optional<Found> at(TokenizedText text, int token, int skip) {
        if (!text.isWord(token) || skip >= text.folded(token).length()) {
            return Optional.empty();
        }
        Found best = null;
        for (Entry entry : byFirstWord.getOrDefault(text.folded(token).substring(skip), List.of())) {
            int to = token + entry.words.length;
            if ((best == null || to > best.to) && matches(text, token, entry.words)) {
                best = new Found(entry.kind, entry.value, to);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(TokenizedText text, int token, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (token + i >= text.size() || !words[i].equals(text.folded(token + i))) {
                return false;
            }
        }
        return true;
    }
}
