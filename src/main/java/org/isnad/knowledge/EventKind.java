package org.isnad.knowledge;

import java.util.Set;

/**
 * A kind of event.
 *
 * @param key the local name of a concept of {@code ontology/events.ttl}
 * @param triggers words and phrases that show it
 * @param keyedBy what tells two of one day apart
 * @param bodies the keys of the agents that do it, where it is a body's
 */
public record EventKind(String key, Wording triggers, KeyedBy keyedBy, Set<String> bodies) {

    /** What tells two events of one kind and day apart; each is a thing of {@code ontology/isnad.ttl}. */
    public enum KeyedBy {
        /** Who took part. */
        PARTICIPANTS,
        /** Where it was. */
        PLACE,
        /** Which body did it. */
        BODY
    }

    public EventKind {
        bodies = Set.copyOf(bodies);
    }
}
