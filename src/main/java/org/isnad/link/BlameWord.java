package org.isnad.link;

/** The classes of {@code blame.tsv}, which says what each means. */
enum BlameWord {
    DEED,
    BY,
    WAGES,
    CEASES,
    SEEKS,
    HARM,
    RESPONSIBLE,
    CHARGES,
    RESPONSIBILITY,
    COUNTERED,
    COUNTER
}
