package org.isnad.text;

import java.util.Arrays;
import org.isnad.text.TokenizedText.Kind;

/** Cuts a text into words, numbers, quotation marks and punctuation in one pass; linear in its length. */
public final class Tokenizer {

    /** The ending of an address as Arabic names of sites write it. */
    private static final String NET = "\u0646\u062A";

    /** Letters; the names of letters that acronyms are spelled out with have hardly more. */
    private static final int LONGEST_LETTER_NAME = 4;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private Kind[] kinds;
    private String[] folded;
    private int[] paragraphs;
    private int[] sentences;

    private int paragraph;
    private int sentence;
    /** A sentence or paragraph end was passed, and counts as soon as another token follows. */
    private boolean paragraphEnded;

    private boolean sentenceEnded;

    private Tokenizer(String text) {
        this.text = text;
        int capacity = Math.max(16, text.length() / 4);
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new Kind[capacity];
        folded = new String[capacity];
        paragraphs = new int[capacity];
        sentences = new int[capacity];
    }

    public static TokenizedText tokenize(String text) {
        return new Tokenizer(text).run();
    }

    private TokenizedText run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLineBreak(c)) {
                paragraphEnded = true;
                i++;
            } else if (isWordStart(i)) {
                i = word(i);
            } else if (isDigit(c)) {
                i = number(i);
            } else if (isSkipped(c)) {
                i++;
            } else {
                i = mark(i);
            }
        }
        QuotationMarks.Pairing pairing = QuotationMarks.pair(text, size, starts, ends, kinds, paragraphs);
        return new TokenizedText(text, size, starts, ends, kinds, folded, paragraphs, sentences, pairing);
    }

    private boolean isWordStart(int i) {
        char c = text.charAt(i);
        return isLetter(c) || (c == '#' && i + 1 < text.length() && isLetter(text.charAt(i + 1)));
    }

    /** A word, with the {@code #} of a hashtag before it. */
    private int word(int from) {
        int i = text.charAt(from) == '#' ? from + 1 : from;
        int letters = i;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean digitOfName = isDigit(c) && isLatin(text.charAt(letters));
            if (!isLetter(c) && !Folding.isIgnorable(c) && !digitOfName) {
                break;
            }
            i++;
        }
        int end = i;
        while (end > letters && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        String form = Folding.fold(text, letters, end);
        // A tatweel drawn as a line, or a vowel mark that lost its letter, is no word.
        if (!form.isEmpty()) {
            add(Kind.WORD, from, end, form);
        }
        return i;
    }

    private int number(int from) {
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            int next = isNumberJoint(c) ? afterInvisible(i + 1) : text.length();
            boolean joined = next < text.length() && isDigit(text.charAt(next));
            if (!isDigit(c) && !joined) {
                break;
            }
            i = joined ? next : i + 1;
        }
        add(Kind.NUMBER, from, i, Folding.fold(text, from, i));
        return i;
    }

    /** Where the text goes on after the marks of direction that editors put into numbers. */
    private int afterInvisible(int from) {
        int i = from;
        while (i < text.length() && isInvisible(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int mark(int from) {
        char c = text.charAt(from);
        int length = Character.isHighSurrogate(c) && from + 1 < text.length() ? 2 : 1;
        if (QuotationMarks.isMark(c)) {
            add(Kind.QUOTE, from, from + 1, String.valueOf(c));
            return from + 1;
        }
        int end = from + length;
        if (c == '.') {
            while (end < text.length() && text.charAt(end) == '.') {
                end++;
            }
        }
        add(Kind.PUNCTUATION, from, end, text.substring(from, end));
        if (endsSentence(from, end)) {
            sentenceEnded = true;
        }
        return end;
    }

    /** A full stop inside a number or an address, after an initial, or in a name that is spelled out, ends nothing; nor do dots in brackets. */
    private boolean endsSentence(int from, int end) {
        char c = text.charAt(from);
        if (c == '!' || c == '?' || c == '\u061F' || c == '\u06D4') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        boolean omission = end - from > 1 && from > 0 && (text.charAt(from - 1) == '(' || text.charAt(from - 1) == '[');
        boolean joined = end - from == 1 && size >= 2 && ends[size - 2] == from && kinds[size - 2] == Kind.WORD;
        boolean initial = joined && folded[size - 2].length() == 1;
        boolean address = joined && (isLatin(text.charAt(from - 1)) && touchesLatin(end) || text.startsWith(NET, end));
        return !omission && !initial && !address && !(joined && spellsOut(end));
    }

    /** "B. B. C." as other languages write it: short words, each with its full stop, the last perhaps without. */
    private boolean spellsOut(int end) {
        if (folded[size - 2].length() > LONGEST_LETTER_NAME) {
            return false;
        }
        boolean goesOn = size > 2 && folded[size - 3].equals(".") && ends[size - 3] == starts[size - 2];
        if (goesOn && end < text.length() && isLetter(text.charAt(end))) {
            return true;
        }
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from <= LONGEST_LETTER_NAME && isLetter(text.charAt(to))) {
            to++;
        }
        boolean letter = to > from && to - from <= LONGEST_LETTER_NAME && to < text.length();
        return letter && (text.charAt(to) == '.' || text.charAt(to) == ')' || QuotationMarks.isMark(text.charAt(to)));
    }

    private boolean touchesLatin(int i) {
        return i < text.length() && isLetter(text.charAt(i)) && isLatin(text.charAt(i));
    }

    private void add(Kind kind, int start, int end, String form) {
        if (size == starts.length) {
            grow();
        }
        if (paragraphEnded && size > 0) {
            paragraph++;
            sentence++;
        } else if (sentenceEnded && size > 0 && !closesSentence(kind, start)) {
            sentence++;
        } else if (sentenceEnded && size > 0) {
            // A closing mark after the full stop belongs to the sentence that it closes.
            starts[size] = start;
            put(kind, end, form);
            sentenceEnded = !(kind == Kind.PUNCTUATION && isComma(text.charAt(start)));
            return;
        }
        paragraphEnded = false;
        sentenceEnded = false;
        starts[size] = start;
        put(kind, end, form);
    }

    private boolean closesSentence(Kind kind, int start) {
        char c = text.charAt(start);
        boolean touches = start == ends[size - 1];
        boolean closes = kind == Kind.QUOTE || c == ')' || c == ']' || c == '.';
        // "Called "Who pays?", showed that": the question is a part of the sentence.
        boolean quoted = kind == Kind.PUNCTUATION && isComma(c) && kinds[size - 1] == Kind.QUOTE;
        return touches && (closes || quoted);
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '\u060C';
    }

    private void put(Kind kind, int end, String form) {
        ends[size] = end;
        kinds[size] = kind;
        folded[size] = form;
        paragraphs[size] = paragraph;
        sentences[size] = sentence;
        size++;
    }

    private void grow() {
        int capacity = starts.length * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        folded = Arrays.copyOf(folded, capacity);
        paragraphs = Arrays.copyOf(paragraphs, capacity);
        sentences = Arrays.copyOf(sentences, capacity);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isSkipped(char c) {
        return c <= ' '
                || c == '_'
                || c == '#'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Folding.isIgnorable(c)
                || Character.isISOControl(c);
    }

    private static boolean isInvisible(char c) {
        return Folding.isIgnorable(c) && c >= '\u2000' && c != '\uFEFF' || c == '\u061C' || c == '\u00AD';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    /** Names such as G20 hold digits; an Arabic particle before digits is a word of its own. */
    private static boolean isLatin(char c) {
        return c < '\u0250';
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9');
    }

    private static boolean isNumberJoint(char c) {
        return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
    }
}
