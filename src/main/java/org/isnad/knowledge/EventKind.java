package org.isnad.knowledge;

/**
 * A kind of event.
 *
 * @param key the local name of a concept of {@code ontology/events.ttl}
 * @param triggers words and phrases that show it
 */
public record EventKind(String key, Wording triggers) {}
