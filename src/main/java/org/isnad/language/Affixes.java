package org.isnad.language;

/**
 * The letters that a language writes together with a word, each under what it says. All words are folded ones; nothing
 * here looks into a dictionary, so what it tells of a word is that it is spelled so and not that it means so.
 */
public final class Affixes {

    /** What a language has that writes nothing together. */
    public static final Affixes NONE = new Affixes(Tsv.empty("affixes"));

    private final Spellings<Affix> letters;
    private final char and;
    private final char so;
    private final char by;
    private final char to;
    private final char like;

    private Affixes(Tsv table) {
        letters = Spellings.of(table, "affix", Affix.class);
        and = letters(Affix.AND).charAt(0);
        so = letters(Affix.SO).charAt(0);
        by = letters(Affix.BY).charAt(0);
        to = letters(Affix.TO).charAt(0);
        like = letters(Affix.LIKE).charAt(0);
    }

    /** @param table whose columns are affix and letters */
    static Affixes load(Tsv table) {
        return new Affixes(table);
    }

    /** The folded letters of an affix; of one that the language does not have, something that stands in no text. */
    public String letters(Affix affix) {
        return letters.of(affix);
    }

    /** Whether a letter is an affix of one letter. */
    public boolean is(char letter, Affix affix) {
        String spelling = letters(affix);
        return spelling.length() == 1 && spelling.charAt(0) == letter;
    }

    /** Whether a word begins with an affix. */
    public boolean starts(String folded, Affix affix) {
        return folded.startsWith(letters(affix));
    }

    /**
     * Whether an affix stands in a word at a place.
     *
     * @param from in UTF-16 units
     */
    public boolean standsAt(int from, String folded, Affix affix) {
        return folded.startsWith(letters(affix), from);
    }

    /** Whether a word ends in an affix. */
    public boolean ends(String folded, Affix affix) {
        return folded.endsWith(letters(affix));
    }

    /** Whether a letter joins a word or a clause to what stands before it: "and", "so". */
    public boolean isConjunction(char letter) {
        return letter == and || letter == so;
    }

    /** Whether a letter is one of the prepositions that are written together with the noun. */
    public boolean isPreposition(char letter) {
        return letter == by || letter == to || letter == like;
    }

    /** Whether a word begins with a conjunction. */
    public boolean startsWithConjunction(String folded) {
        return !folded.isEmpty() && isConjunction(folded.charAt(0));
    }

    /** "To the" at a place in a word. */
    public boolean isToThe(String folded, int from) {
        return folded.startsWith(letters(Affix.TO_THE), from);
    }

    /** "By the" at the front of a word. */
    public boolean startsWithByThe(String folded) {
        return isByThe(folded, 0);
    }

    /** "By the" at a place in a word. */
    public boolean isByThe(String folded, int from) {
        return standsWithArticle(from, folded, Affix.BY);
    }

    /** "And by the" at the front of a word. */
    public boolean startsWithAndByThe(String folded) {
        return starts(folded, Affix.AND) && isByThe(folded, letters(Affix.AND).length());
    }

    /** "And the" at the front of a word. */
    public boolean startsWithAndThe(String folded) {
        return isAndThe(folded, 0);
    }

    /** "And the" at a place in a word. */
    public boolean isAndThe(String folded, int from) {
        return standsWithArticle(from, folded, Affix.AND);
    }

    private boolean standsWithArticle(int from, String folded, Affix affix) {
        return standsAt(from, folded, affix) && standsAt(from + letters(affix).length(), folded, Affix.ARTICLE);
    }

    /** A word without its article; the same word when it has none. */
    public String withoutArticle(String folded) {
        return starts(folded, Affix.ARTICLE)
                ? folded.substring(letters(Affix.ARTICLE).length())
                : folded;
    }

    /** "And the", "by the", "to the", "and to the": whether a word begins with something joined to its article. */
    public boolean startsWithJoinedArticle(String folded) {
        return startsWithAndThe(folded)
                || startsWithByThe(folded)
                || isToThe(folded, 0)
                || starts(folded, Affix.AND)
                        && isToThe(folded, letters(Affix.AND).length());
    }

    /** The letter of the article that "to" swallows. */
    public char swallowed() {
        return letters(Affix.ARTICLE).charAt(0);
    }

    /** What follows a "to" in a word, with the letter of the article that it has swallowed. */
    public String withWholeArticle(String folded, int from) {
        return swallowed() + folded.substring(from);
    }

    /** A noun as it is spelled where its owner is written together with it. */
    public String beforeOwner(String folded) {
        return ends(folded, Affix.FEMININE)
                ? folded.substring(0, folded.length() - letters(Affix.FEMININE).length())
                        + letters(Affix.FEMININE_BEFORE_OWNER)
                : folded;
    }

    /** Whether a word ends in the letters for "him", "her", "them" or the two of them. */
    public boolean endsInThirdPerson(String folded) {
        return ends(folded, Affix.HIM)
                || ends(folded, Affix.HER)
                || ends(folded, Affix.THEM)
                || ends(folded, Affix.BOTH);
    }

    /** Whether a word ends in a pronoun that is more than one letter, and so is hardly a part of the word: "her speech". */
    public boolean endsInPronoun(String folded) {
        return ends(folded, Affix.HIM_AFTER_FEMININE) || ends(folded, Affix.HER) || ends(folded, Affix.THEM);
    }
}
