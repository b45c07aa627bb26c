package org.isnad.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks within each paragraph, and bears with the ways in which real pages break them: the closing mark
 * used to open, straight marks, marks of two kinds round one quotation, a mark that is missing. What a mark does is
 * told by its shape where the shape is honest, and by the spaces round it where it is not.
 */
final class QuotationMarks {

    /** Deeper nesting than this does not occur in prose; it bounds the work on hostile text. */
    private static final int DEEPEST = 4;
    /** Tokens of a quotation in which another of the same marks is no longer likely. */
    private static final int FARTHEST_NESTED = 30;

    private static final char OPENING = '«';
    private static final char CLOSING = '»';

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<int[]> found = new ArrayList<>();

    /** The quotation of each token, and all quotations. */
    record Pairing(int[] quotationOf, List<Quotation> quotations) {}

    /** For each token the straight mark after it in its paragraph, or -1. */
    private final int[] nextStraight;
    /** For each token the closing angle marks from it to the end of its paragraph, less the opening ones. */
    private final int[] closing;

    private QuotationMarks(
            String text, int size, int[] starts, int[] ends, TokenizedText.Kind[] kinds, int[] paragraphs) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        nextStraight = new int[size];
        closing = new int[size];
        int next = -1;
        for (int token = size - 1; token >= 0; token--) {
            nextStraight[token] = next >= 0 && paragraphs[next] == paragraphs[token] ? next : -1;
            boolean straight = kinds[token] == TokenizedText.Kind.QUOTE && text.charAt(starts[token]) == '"';
            next = straight ? token : next;
            boolean goesOn = token + 1 < size && paragraphs[token + 1] == paragraphs[token];
            char mark = text.charAt(starts[token]);
            closing[token] = (goesOn ? closing[token + 1] : 0) + (mark == CLOSING ? 1 : mark == OPENING ? -1 : 0);
        }
    }

    static boolean isMark(char c) {
        return switch (c) {
            case '«', '»', '{', '}', '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u2039', '\u203A', '\uFF02' -> true;
            default -> false;
        };
    }

    static Pairing pair(String text, int size, int[] starts, int[] ends, TokenizedText.Kind[] kinds, int[] paragraphs) {
        QuotationMarks marks = new QuotationMarks(text, size, starts, ends, kinds, paragraphs);
        int[] quotationOf = new int[size];
        Arrays.fill(quotationOf, -1);
        Deque<Integer> open = new ArrayDeque<>();
        int paragraphStart = 0;
        for (int token = 0; token < size; token++) {
            if (token > 0 && paragraphs[token] != paragraphs[token - 1]) {
                open.clear();
                paragraphStart = token;
            }
            if (kinds[token] == TokenizedText.Kind.QUOTE) {
                marks.take(token, open, quotationOf, paragraphStart);
            } else if (!open.isEmpty()) {
                quotationOf[token] = open.peek();
            }
        }
        List<Quotation> quotations = new ArrayList<>(marks.found.size());
        for (int[] q : marks.found) {
            quotations.add(new Quotation(q[0], q[1], q[2]));
        }
        return new Pairing(quotationOf, List.copyOf(quotations));
    }

    private void take(int token, Deque<Integer> open, int[] quotationOf, int paragraphStart) {
        if (isDoubled(token, open, quotationOf)) {
            quotationOf[token] = quotationOf[token - 1];
        } else if (opens(token, open)) {
            if (isLeftOpen(token, open)) {
                drop(open.pop(), token, quotationOf);
            }
            if (open.size() < DEEPEST) {
                found.add(new int[] {token, -1, open.isEmpty() ? -1 : open.peek()});
                open.push(found.size() - 1);
            }
            quotationOf[token] = open.peek();
        } else if (!open.isEmpty()) {
            int quotation = open.pop();
            found.get(quotation)[1] = token;
            quotationOf[token] = quotation;
        } else {
            found.add(new int[] {-1, token, -1});
            quotationOf[token] = found.size() - 1;
        }
    }

    /** Whether a quotation was opened long before another of its marks, of which the paragraph closes too few. */
    private boolean isLeftOpen(int token, Deque<Integer> open) {
        return !open.isEmpty()
                && text.charAt(starts[token]) == OPENING
                && sameMark(open, OPENING)
                && token - found.get(open.peek())[0] > FARTHEST_NESTED
                && closing[token] < open.size();
    }

    /** Takes a quotation back whose end nobody can tell. */
    private void drop(int quotation, int end, int[] quotationOf) {
        int[] left = found.get(quotation);
        for (int token = left[0] + 1; token < end; token++) {
            quotationOf[token] = quotationOf[token] == quotation ? left[2] : quotationOf[token];
        }
        left[1] = left[0];
        left[0] = -1;
    }

    /** A mark typed twice does what it did the first time. */
    private boolean isDoubled(int token, Deque<Integer> open, int[] quotationOf) {
        boolean twice = token > 0
                && ends[token - 1] == starts[token]
                && text.charAt(starts[token - 1]) == text.charAt(starts[token])
                && quotationOf[token - 1] >= 0;
        if (!twice) {
            return false;
        }
        int[] before = found.get(quotationOf[token - 1]);
        return before[1] < 0 || open.isEmpty() && before[0] >= 0;
    }

    private boolean opens(int token, Deque<Integer> open) {
        char mark = text.charAt(starts[token]);
        boolean touchesBefore = starts[token] > 0 && isWordPart(text.charAt(starts[token] - 1));
        boolean touchesAfter = ends[token] < text.length() && isWordPart(text.charAt(ends[token]));
        return switch (mark) {
            case '«', '{', '\u2039' -> true;
            case '»', '}', '\u203A' -> false;
            case '\u201C', '\u201E', '\u201F' ->
                // Some pages close with the opening mark.
                open.isEmpty() || !touchesBefore || touchesAfter && !sameMark(open, mark);
            default -> {
                if (open.isEmpty()) {
                    // A closing mark that nothing opened, unless a word follows it at once.
                    yield mark == '"' ? touchesAfter || !touchesBefore : touchesAfter;
                }
                // Inside a quotation the same kind of mark opens another only where it plainly hugs a word's start.
                boolean hugs = touchesAfter && !touchesBefore;
                yield hugs && (mark == '"' ? isNested(token, open) : !sameMark(open, mark));
            }
        };
    }

    /** Whether a straight mark stands in a quotation that began as plainly, and of which two marks plainly close both. */
    private boolean isNested(int token, Deque<Integer> open) {
        int outer = found.get(open.peek())[0];
        int inner = next(token);
        return open.size() == 1 && opensPlainly(outer) && inner >= 0 && closesPlainly(inner) && closesNext(inner);
    }

    /** Whether the mark after a closing one closes too, rather than opening another quotation. */
    private boolean closesNext(int token) {
        int second = next(token);
        return second >= 0 && closesPlainly(second);
    }

    private int next(int token) {
        return nextStraight[token];
    }

    private boolean opensPlainly(int token) {
        boolean open = starts[token] == 0 || !isWordPart(text.charAt(starts[token] - 1));
        return open && ends[token] < text.length() && isWordPart(text.charAt(ends[token]));
    }

    private boolean closesPlainly(int token) {
        boolean closed = ends[token] == text.length() || !isWordPart(text.charAt(ends[token]));
        return closed && starts[token] > 0 && !Character.isWhitespace(text.charAt(starts[token] - 1));
    }

    private boolean sameMark(Deque<Integer> open, char mark) {
        return text.charAt(starts[found.get(open.peek())[0]]) == mark;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || (Folding.isIgnorable(c) && c != '\u0640');
    }
}
