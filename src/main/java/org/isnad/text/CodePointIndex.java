package org.isnad.text;

import java.util.Arrays;
import org.isnad.model.Span;

/** Turns UTF-16 offsets of one text into code points and back, in the logarithm of its surrogate pairs. */
public final class CodePointIndex {

    private final String text;
    /** Where the low half of each surrogate pair stands, in UTF-16 units. */
    private final int[] lowSurrogates;

    public CodePointIndex(String text) {
        this.text = text;
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, count);
    }

    /**
     * The words that stand at a span.
     *
     * @throws IndexOutOfBoundsException when it ends after the text
     */
    public String words(Span span) {
        return text.substring(unitOf(span.start()), unitOf(span.end()));
    }

    /** The number of code points before UTF-16 unit {@code unit}. */
    public int of(int unit) {
        return unit - before(unit);
    }

    /** The UTF-16 unit at which code point {@code codePoint} begins. */
    public int unitOf(int codePoint) {
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The low half itself is one unit past the first unit of its code point.
            if (lowSurrogates[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int before(int unit) {
        int at = Arrays.binarySearch(lowSurrogates, unit);
        return at >= 0 ? at : -at - 1;
    }
}
