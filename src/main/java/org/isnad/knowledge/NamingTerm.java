package org.isnad.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A way of naming somebody that says what the namer thinks of them.
 *
 * @param key the local name of a term of {@code ontology/naming.ttl}
 * @param referent the key of the agent that it names
 * @param label the term in its dictionary form
 * @param onlyWith the key of the state that an article must speak of for the term to mean its referent; a term that
 *     means nobody else anywhere has none
 * @param forms every inflected form in which it is written, the label among them
 */
public record NamingTerm(
        String key, String referent, String label, Charge charge, Optional<String> onlyWith, List<String> forms) {

    /** What the namer thinks of the named. */
    public enum Charge {
        HOSTILE,
        NEUTRAL,
        FAVOURABLE
    }

    public NamingTerm {
        forms = List.copyOf(forms);
    }
}
