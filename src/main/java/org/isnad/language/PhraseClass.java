package org.isnad.language;

import java.util.Locale;

/** What a phrase of {@code phrases.tsv} does; the file says what each class means. */
public enum PhraseClass {
    OPENER,
    GLOSS,
    BACKGROUND,
    ANONYMITY,
    CLOSING,
    ACCORDING,
    RELAY,
    PASSIVE_REPORT,
    VENUE,
    /** Tells how somebody speaks: "politely", "in another way". */
    MANNER,
    /** A title with the preposition that it governs: "in charge of". */
    OFFICE,
    OCCASION;

    static PhraseClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
