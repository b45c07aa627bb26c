package org.isnad.language;

/**
 * A token seen as a word with what is joined to its front.
 *
 * @param word the lexicon's entry for the stem, {@link Word#UNKNOWN} if there is none
 * @param conjunction whether "and" or "so" is joined to it
 * @param proclitic the joined preposition, or 0
 * @param stemStart where the stem begins in the folded token, in UTF-16 units
 */
public record WordReading(Word word, boolean conjunction, char proclitic, int stemStart) {

    public boolean is(WordClass wordClass) {
        return word.is(wordClass);
    }

    public boolean isKnown() {
        return word.isKnown();
    }
}
