package org.isnad.model;

/**
 * A phrase of the article that names an agent.
 *
 * @param span the whole phrase, title and name
 * @param kind what sort of phrase it is
 */
public record Mention(Span span, Kind kind) {

    /** What a phrase gives a linker to go by. */
    public enum Kind {
        /** Holds a proper name, of a person or an organisation. */
        NAMED,
        /** Only an office or a common noun with the article: "the minister", "the two sides"; means somebody named. */
        NOMINAL,
        /** A source left unnamed on purpose or by habit: "Turkish sources", "observers". */
        UNNAMED,
        /** A document or medium that speaks for its issuer: "the communiqué", "the report". */
        DOCUMENT
    }
}
