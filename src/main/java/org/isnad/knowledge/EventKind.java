package org.isnad.knowledge;

import java.util.List;

/**
 * A kind of event.
 *
 * @param key the local name of a concept of {@code ontology/events.ttl}
 * @param triggers words and phrases that show it
 */
public record EventKind(String key, List<String> triggers) {

    public EventKind {
        triggers = List.copyOf(triggers);
    }
}
