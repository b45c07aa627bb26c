package org.isnad.model;

import java.util.Optional;

/**
 * A phrase of the article that names an agent.
 *
 * @param span the whole phrase, title and name
 * @param kind what sort of phrase it is
 * @param inFull a phrase elsewhere in the article that names the same in full
 */
public record Mention(Span span, Kind kind, Optional<Mention> inFull) {

    /** A phrase that nothing else in the article explains. */
    public Mention(Span span, Kind kind) {
        this(span, kind, Optional.empty());
    }

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
