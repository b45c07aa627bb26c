package org.isnad.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant to type. */
final class Nearest {

    private static final int SHOWN = 3;

    private Nearest() {}

    /** A clause "did you mean …? ", or nothing when no word is near. */
    static String suggestion(String typed, Collection<String> words) {
        List<String> near = near(typed, words);
        return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
    }

    /** The words within a third of their letters of what was typed, or that hold it; the nearest first. */
    static List<String> near(String typed, Collection<String> words) {
        String low = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> isNear(low, word.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.<String>comparingInt(word -> distance(low, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isNear(String typed, String word) {
        return distance(typed, word) <= Math.max(1, word.length() / 3)
                || typed.length() > 2 && (word.contains(typed) || typed.contains(word));
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour (restricted Damerau). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
