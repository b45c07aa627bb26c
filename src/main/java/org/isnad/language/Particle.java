package org.isnad.language;

/**
 * A word that a rule of reading asks for itself, and not for the class that it is of. The words stand in a pack's
 * {@code particles.tsv} under these names.
 */
public enum Particle {
    IN,
    ON,
    /** At somebody's place or office. */
    AT,
    BETWEEN,
    /** Through what somebody is told something. */
    BY_WAY_OF,
    DURING,
    /** Before a clause, tells what came next. */
    BEFORE,
    FROM,
    TO,
    ABOUT,
    WITH,
    /** In front of those who hear. */
    FACING,
    /** With its pronoun: "(told somebody) it". */
    WITH_IT,
    /** "What", "that which"; the end of "as", "when" and the like, too. */
    WHAT,
    EVERY,
    /** Before an imperfect that tells of the past. */
    DID_NOT
}
