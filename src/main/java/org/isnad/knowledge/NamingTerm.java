package org.isnad.knowledge;

import java.util.Optional;

/**
 * A way of naming somebody that says what the namer thinks of them.
 *
 * @param key the local name of a term of {@code ontology/naming.ttl}
 * @param referent the key of the agent that it names
 * @param onlyWith the key of the state that an article must speak of for the term to mean its referent; a term that
 *     means nobody else anywhere has none
 * @param forms every inflected form in which it is written, its dictionary form first
 */
public record NamingTerm(String key, String referent, Charge charge, Optional<String> onlyWith, Wording forms) {

    /** What the namer thinks of the named. */
    public enum Charge {
        HOSTILE,
        NEUTRAL,
        FAVOURABLE
    }
}
