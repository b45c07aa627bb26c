package org.isnad.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.isnad.model.Span;

/**
 * A text cut into tokens, held as parallel arrays so that a pass over an article allocates nothing. Tokens are numbered
 * from 0; offsets are UTF-16 units of the raw text, and only {@link #span} turns them into code points.
 *
 * <p>A word's raw stretch may begin with the {@code #} of a hashtag, whose underscores part words as spaces do.
 */
public final class TokenizedText {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        QUOTE,
        PUNCTUATION
    }

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final String[] folded;
    private final int[] paragraphs;
    private final int[] sentences;
    private final int[] quotationOf;
    private final List<Quotation> quotations;
    private final CodePointIndex codePoints;
    private final int[] paragraphEnds;
    private final int[] sentenceEnds;

    TokenizedText(
            String text,
            int size,
            int[] starts,
            int[] ends,
            Kind[] kinds,
            String[] folded,
            int[] paragraphs,
            int[] sentences,
            QuotationMarks.Pairing pairing) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.folded = folded;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.quotationOf = pairing.quotationOf();
        this.quotations = pairing.quotations();
        this.codePoints = new CodePointIndex(text);
        this.paragraphEnds = ends(paragraphs, size);
        this.sentenceEnds = ends(sentences, size);
    }

    /** The token after each run of equal numbers, which rise by one from run to run. */
    private static int[] ends(int[] numbers, int size) {
        int[] after = new int[size == 0 ? 0 : numbers[size - 1] + 1];
        for (int token = 0; token < size; token++) {
            after[numbers[token]] = token + 1;
        }
        return after;
    }

    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** Where a token begins, in UTF-16 units. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends, in UTF-16 units, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    public Kind kind(int token) {
        return kinds[token];
    }

    public boolean isWord(int token) {
        return kinds[token] == Kind.WORD;
    }

    /** A word or number as {@link Folding} leaves it; a punctuation mark as it stands. */
    public String folded(int token) {
        return folded[token];
    }

    /** All tokens as they are folded. */
    public List<String> folded() {
        return List.of(Arrays.copyOf(folded, size));
    }

    /** A token as written. */
    public String raw(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether a token as written ends in some letters, no more of them than it has. */
    public boolean rawEndsWith(int token, String letters) {
        return text.startsWith(letters, ends[token] - letters.length());
    }

    /** Paragraphs are numbered from 0 and end at a line break. */
    public int paragraph(int token) {
        return paragraphs[token];
    }

    /** Sentences are numbered from 0 through the whole text; none crosses a paragraph. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** The number of the innermost quotation that a token stands in (its marks included), or -1. */
    public int quotationOf(int token) {
        return quotationOf[token];
    }

    /** All quotations, in the order of their first token. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The first token after the paragraph of {@code token}. */
    public int paragraphEnd(int token) {
        return paragraphEnds[paragraphs[token]];
    }

    /** The first token after the sentence of {@code token}. */
    public int sentenceEnd(int token) {
        return sentenceEnds[sentences[token]];
    }

    /** Some tokens and what stands between them, as written; {@code to} is exclusive. */
    public String words(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /**
     * The span of some tokens in code points.
     *
     * @param from the first token
     * @param to the token after the last
     */
    public Span span(int from, int to) {
        return charSpan(starts[from], ends[to - 1]);
    }

    /** The span of a stretch given in UTF-16 units. */
    public Span charSpan(int start, int end) {
        return new Span(codePoints.of(start), codePoints.of(end));
    }

    /**
     * The first token that ends after a code point.
     *
     * @return {@link #size()} when there is none
     */
    public int tokenAt(int codePoint) {
        return firstPast(ends, codePoints.unitOf(codePoint));
    }

    /**
     * The first token that begins at a code point or after it.
     *
     * @return {@link #size()} when there is none
     */
    public int tokenFrom(int codePoint) {
        return firstPast(starts, codePoints.unitOf(codePoint) - 1);
    }

    private int firstPast(int[] offsets, int unit) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] > unit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * The words from the beginning of the first sentence that some spans touch to the end of the last.
     *
     * @param spans at least one
     * @throws IllegalArgumentException when a span ends after the text
     */
    public String sentencesAround(Collection<Span> spans) {
        int first = tokenAt(spans.stream().mapToInt(Span::start).min().orElseThrow());
        int last = tokenAt(spans.stream().mapToInt(Span::end).max().orElseThrow() - 1);
        if (last >= size) {
            throw new IllegalArgumentException("a span ends after the text: " + spans);
        }
        while (first > 0 && sentences[first - 1] == sentences[first]) {
            first--;
        }
        while (last + 1 < size && sentences[last + 1] == sentences[last]) {
            last++;
        }
        return text.substring(starts[first], ends[last]);
    }
}
