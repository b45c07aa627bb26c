package org.isnad.language;

import java.util.Locale;

/** What a phrase of {@code phrases.tsv} does; the file says what each class means. */
public enum PhraseClass {
    OPENER,
    GLOSS,
    /** Begins the author's comment after a content that is a noun; a clause may go on with it. */
    COMMENT,
    /** Begins a clause that tells when, why or in spite of what something was said, after a content that is a noun. */
    CIRCUMSTANCE,
    /** Limits what is said to a matter: "as far as it concerns". */
    CONCERNING,
    BACKGROUND,
    ANONYMITY,
    CLOSING,
    /** Joins a clause to another, and ends in a complementizer: "especially as", "provided that". */
    CONJUNCTION,
    ACCORDING,
    RELAY,
    PASSIVE_REPORT,
    VENUE,
    /** Tells how somebody speaks: "politely", "in another way". */
    MANNER,
    /** A title with the preposition that it governs: "in charge of". */
    OFFICE,
    /** Tells of the noun before it, and ends in what could open a content: "known for (being)". */
    KNOWN_AS,
    OCCASION,
    /** Before a number that is not exact: "about". */
    ABOUT,
    /** Goes on a foreign name, and is spelled like a complementizer: "van". */
    NAME_PARTICLE,
    /** Before two who speak together: "both". */
    BOTH_OF,
    /** A part of several people: "half". */
    SHARE,
    /** After a number, what makes a share of it: "percent of". */
    PERCENT,
    /** Makes of all that was said before it the object of the verb that follows: "which (he denied)". */
    TAKEN_UP,
    /** Before a noun that was named already: "the same". */
    SAME,
    /** "Himself": an object, and never a subject. */
    SELF,
    /** Makes a passive of the verbal noun after it: "there was done (the warning of)". */
    DONE,
    /** How often something is done, though it ends in what could be a pronoun: "usually". */
    FREQUENCY,
    /** After a verb of demanding, who is asked and never who asks: "the international community". */
    CALLED_UPON,
    /** A verb with its subject that together do something and tell nothing: "the court convicted". */
    DEED;

    static PhraseClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
