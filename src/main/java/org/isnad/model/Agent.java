package org.isnad.model;

import java.util.Optional;

/**
 * Somebody who can speak, in the sense of one article.
 *
 * @param key for a known agent its local name in the knowledge ({@code vladimir-putin}); for the others a name made of
 *     the folded words of the phrase, which is unique within its standing
 * @param type the kind of agent
 * @param standing what is known of it
 * @param label for a known agent its label in the article's language, otherwise the phrase as written
 * @param side the key of the state or party that an unnamed source is said to belong to ("Turkish sources")
 */
public record Agent(String key, Type type, Standing standing, String label, Optional<String> side) {

    /** Kinds of agent; each is a class of {@code ontology/isnad.ttl}. */
    public enum Type {
        PERSON,
        ORGANISATION,
        STATE,
        ARMED_GROUP,
        MEDIUM,
        GROUP,
        /** Nothing tells what it is. */
        UNKNOWN
    }

    /** How far an agent is known. */
    public enum Standing {
        /** In the knowledge. */
        KNOWN,
        /** Named in the article, but not in the knowledge; the same name in another article is the same agent. */
        UNLINKED,
        /** Unnamed; belongs to its article and is never merged with another. */
        UNNAMED
    }
}
