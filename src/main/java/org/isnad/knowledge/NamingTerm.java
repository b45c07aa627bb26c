package org.isnad.knowledge;

import java.util.List;

/**
 * A way of naming somebody that says what the namer thinks of them.
 *
 * @param key the local name of a term of {@code ontology/naming.ttl}
 * @param referent the key of the agent that it names
 * @param label the term in its dictionary form
 * @param forms every inflected form in which it is written, the label among them
 */
public record NamingTerm(String key, String referent, String label, Charge charge, List<String> forms) {

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
