package org.isnad.language;

/**
 * What letters can say that are written together with a word. The letters stand in a pack's {@code affixes.tsv} under
 * these names; a language without them has no such row.
 */
public enum Affix {
    /** Joins a word or a clause to what stands before it. */
    AND,
    /** "So", "then": takes up what stands before it. */
    SO,
    /** "By", "with", "in". */
    BY,
    /** "To", "for", "of". */
    TO,
    /** "Like", "as". */
    LIKE,
    ARTICLE,
    /** {@link #TO} with the article, whose first letter it swallows. */
    TO_THE,
    /** "His", "him". */
    HIM,
    HER,
    THEM,
    /** The two of them. */
    BOTH,
    US,
    /** {@link #HIM} after a feminine noun: no word ends so by chance, as many do in the letter for "him" alone. */
    HIM_AFTER_FEMININE,
    /** "Of God", the end of many a name, which looks as if it were of {@link #HIM}. */
    OF_GOD,
    /** Of a noun or an adjective. */
    FEMININE,
    /** {@link #FEMININE} where an owner is written together with the noun. */
    FEMININE_BEFORE_OWNER,
    FEMININE_PLURAL,
    FEMININE_DUAL,
    /** The same in the genitive or the accusative. */
    OBLIQUE_FEMININE_DUAL,
    /** Of masculine nouns: the sound plural, as a subject has it. */
    PLURAL,
    /** The same, or the dual, in the genitive or the accusative. */
    OBLIQUE_PLURAL,
    /** {@link #PLURAL} before its owner. */
    CONSTRUCT_PLURAL,
    /** {@link #OBLIQUE_PLURAL} before its owner. */
    OBLIQUE_CONSTRUCT_PLURAL,
    /** Of masculine nouns, as a subject has it. */
    DUAL,
    /** What plural and dual lose before an owner. */
    FULL_ENDING,
    /** Makes of a noun an adjective: "Ruritanian", "military". */
    RELATIVE,
    RELATIVE_FEMININE,
    RELATIVE_PLURAL,
    /** Of a masculine noun without article, as an object or an adverb has it. */
    ACCUSATIVE,
    /** Before a verb in the imperfect. */
    HE_DOES,
    /** Before a verb in the imperfect. */
    SHE_DOES,
    /** Before a verb in the imperfect. */
    I_DO,
    /** Before a verb in the imperfect. */
    WE_DO,
    /** After a verb in the perfect. */
    SHE_DID,
    /** After a verb in the perfect. */
    THEY_DID,
    /** Begins most participles, and so many nouns for who does something. */
    PARTICIPLE,
    /** Follows the first letter of the root in the participle of a simple verb, and so in many a noun for who does something. */
    DOER,
    /** Begins verbs of the eighth stem whose root begins like the end of the article: they look as if they had one. */
    LIKE_ARTICLE
}
