package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;

/**
 * The words of a text, as measures count them: runs of letters, numbers and underscores. Vowel marks part words, which
 * puts this in agreement with what {@code \w+} finds in Python.
 */
final class Words {

    private final String text;
    private final int length;
    private final int[] starts;
    private final int[] ends;

    Words(String text) {
        this.text = text;
        int[] codePoints = text.codePoints().toArray();
        length = codePoints.length;
        int[] firsts = new int[length];
        int[] lasts = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (!isInWord(codePoints[i])) {
                continue;
            }
            if (count == 0 || lasts[count - 1] < i) {
                firsts[count++] = i;
            }
            lasts[count - 1] = i + 1;
        }
        starts = Arrays.copyOf(firsts, count);
        ends = Arrays.copyOf(lasts, count);
    }

    /** The length of the text in code points. */
    int textLength() {
        return length;
    }

    /** The numbers of the words that some spans touch. */
    BitSet in(Collection<Span> spans) {
        BitSet touched = new BitSet();
        for (Span span : spans) {
            int from = firstAfter(ends, span.start());
            int to = firstAfter(starts, span.end() - 1);
            touched.set(from, Math.max(from, to));
        }
        return touched;
    }

    /** Every place where a phrase stands, in code points. */
    List<Span> placesOf(String phrase) {
        List<Span> places = new ArrayList<>();
        int size = phrase.codePointCount(0, phrase.length());
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
            int start = text.codePointCount(0, at);
            places.add(new Span(start, start + size));
        }
        return places;
    }

    /** Whether two phrases are the same words; phrases of marks only are the same where they are the same marks. */
    boolean same(Optional<Span> one, Optional<Span> other) {
        BitSet words = in(one.stream().toList());
        return one.equals(other)
                || !words.isEmpty() && words.equals(in(other.stream().toList()));
    }

    boolean overlap(Collection<Span> some, Collection<Span> others) {
        return in(some).intersects(in(others));
    }

    /** The words that both touch, of those that either touches; from 0 to 1. */
    double shared(List<Span> some, List<Span> others) {
        BitSet both = in(some);
        BitSet either = in(others);
        int sum = both.cardinality() + either.cardinality();
        both.and(either);
        int union = sum - both.cardinality();
        return union == 0 ? 0 : (double) both.cardinality() / union;
    }

    /** The place of the first of {@code sorted} that is greater than {@code offset}. */
    private static int firstAfter(int[] sorted, int offset) {
        int at = Arrays.binarySearch(sorted, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static boolean isInWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || Character.getType(codePoint) == Character.LETTER_NUMBER
                || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }
}
