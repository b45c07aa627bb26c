package org.isnad.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What letters a word of some sort has. It is written as a regular expression of so many letters, each given by itself,
 * as one of several ({@code [ab]}), as none of several ({@code [^ab]}) or as any ({@code .}), with a count behind it if
 * it recurs ({@code {2}}).
 */
final class WordShape {

    private static final Pattern LETTER = Pattern.compile("(?:\\[(\\^?)([^\\[\\]^]+)]|(\\p{L})|\\.)(?:\\{([1-9])})?");

    private final List<Letter> letters = new ArrayList<>();

    /** A letter of the word: one of these, or any but these. */
    private record Letter(String these, boolean excluded) {

        boolean is(char letter) {
            return these.indexOf(letter) >= 0 != excluded;
        }
    }

    /** @throws IllegalArgumentException when the expression is of another kind */
    WordShape(String expression) {
        Matcher part = LETTER.matcher(expression);
        int end = 0;
        while (part.lookingAt()) {
            Letter letter = letter(part);
            int times = part.group(4) == null ? 1 : Integer.parseInt(part.group(4));
            for (int i = 0; i < times; i++) {
                letters.add(letter);
            }
            end = part.end();
            part.region(end, expression.length());
        }
        if (end < expression.length() || letters.isEmpty()) {
            throw new IllegalArgumentException("no shape of a word: " + expression);
        }
    }

    private static Letter letter(Matcher part) {
        if (part.group(2) != null) {
            return new Letter(part.group(2), !part.group(1).isEmpty());
        }
        return part.group(3) == null ? new Letter("", true) : new Letter(part.group(3), false);
    }

    /** Whether every letter of a folded word fits, but for those before a place in it. */
    boolean fits(String folded, int from) {
        if (folded.length() - from != letters.size()) {
            return false;
        }
        for (int i = 0; i < letters.size(); i++) {
            if (!letters.get(i).is(folded.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }
}
