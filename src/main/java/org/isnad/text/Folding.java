package org.isnad.text;

import java.text.Normalizer;

/**
 * Makes spellings of one word equal: drops what readers skip (vowel marks, tatweel, bidi and joining controls) and
 * joins what writers interchange. A folded word keeps its order of letters, so that {@link #rawOffset} can lead back.
 *
 * <ul>
 *   <li>alef with hamza, madda or wasla becomes bare alef;
 *   <li>alef maksura and the Farsi yeh become yeh, the Farsi keheh becomes kaf;
 *   <li>Arabic and Persian digits become ASCII digits;
 *   <li>presentation forms become the letters they stand for;
 *   <li>cased letters become lower case.
 * </ul>
 *
 * Teh marbuta stays, for it tells gender, and so do hamza on waw and on yeh, which tell words apart.
 */
public final class Folding {

    private static final char TATWEEL = '\u0640';
    private static final char ALEF = '\u0627';
    private static final char YEH = '\u064A';
    private static final char KAF = '\u0643';

    private Folding() {}

    /** The folded form of a word or of a phrase; spaces stay as they are. */
    public static String fold(CharSequence raw) {
        return fold(raw, 0, raw.length());
    }

    /**
     * The folded form of a part of a text.
     *
     * @param to exclusive
     */
    static String fold(CharSequence raw, int from, int to) {
        int changed = from;
        while (changed < to && staysAsItIs(raw.charAt(changed))) {
            changed++;
        }
        if (changed == to) {
            return raw.subSequence(from, to).toString();
        }
        StringBuilder folded = new StringBuilder(to - from).append(raw, from, changed);
        for (int i = changed; i < to; i++) {
            char c = raw.charAt(i);
            if (staysAsItIs(c)) {
                folded.append(c);
            } else {
                appendFolded(c, folded);
            }
        }
        return folded.toString();
    }

    /** Most letters of an Arabic text. */
    private static boolean staysAsItIs(char c) {
        return c >= '\u0627' && c <= '\u0648' && c != TATWEEL;
    }

    /**
     * The place in {@code raw} of a place in its folded form.
     *
     * @param foldedOffset UTF-16 units into {@code fold(raw)}
     * @return UTF-16 units into {@code raw}; its length when the folded form is no longer than {@code foldedOffset}
     */
    public static int rawOffset(CharSequence raw, int foldedOffset) {
        StringBuilder folded = new StringBuilder(4);
        int passed = 0;
        for (int i = 0; i < raw.length(); i++) {
            folded.setLength(0);
            appendFolded(raw.charAt(i), folded);
            if (!folded.isEmpty() && passed >= foldedOffset) {
                return i;
            }
            passed += folded.length();
        }
        return raw.length();
    }

    /** Whether a character inside a word leaves no trace in its folded form. */
    static boolean isIgnorable(char c) {
        return c == TATWEEL
                || (c >= '\u064B' && c <= '\u065F') // short vowels, shadda, sukun
                || c == '\u0670' // superscript alef
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9') // Quranic marks
                || (c >= '\u200B' && c <= '\u200F') // zero-width space, joiners, bidi marks
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u00AD'
                || c == '\u061C'
                || c == '\uFEFF';
    }

    private static void appendFolded(char c, StringBuilder folded) {
        if (c < 0x80) {
            folded.append(Character.toLowerCase(c));
            return;
        }
        switch (c) {
            case '\u0622', '\u0623', '\u0625', '\u0671', '\u0672', '\u0673' -> folded.append(ALEF);
            case '\u0649', '\u06CC', '\u06D2' -> folded.append(YEH);
            case '\u06A9', '\u06AA' -> folded.append(KAF);
            case '\u06C1', '\u06D5' -> folded.append('\u0647');
            default -> {
                if (isIgnorable(c)) {
                    return;
                }
                if (c >= '\u0660' && c <= '\u0669') {
                    folded.append((char) ('0' + c - '\u0660'));
                } else if (c >= '\u06F0' && c <= '\u06F9') {
                    folded.append((char) ('0' + c - '\u06F0'));
                } else if (c >= '\uFB50' && c <= '\uFEFC') {
                    String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                    for (int i = 0; i < letters.length(); i++) {
                        char letter = letters.charAt(i);
                        if (letter < '\uFB50') {
                            appendFolded(letter, folded);
                        }
                    }
                } else {
                    folded.append(Character.toLowerCase(c));
                }
            }
        }
    }
}
