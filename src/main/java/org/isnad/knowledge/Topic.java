package org.isnad.knowledge;

import java.util.Optional;

/**
 * What statements can be about.
 *
 * @param key the local name of a concept of {@code ontology/topics.ttl}
 * @param broader the key of the topic that it is a part of
 * @param triggers words and phrases that show it
 */
public record Topic(String key, Optional<String> broader, Wording triggers) {}
