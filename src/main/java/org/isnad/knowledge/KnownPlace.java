package org.isnad.knowledge;

import java.util.Optional;

/**
 * A place of {@code ontology/places.ttl}: a town, a district or a province.
 *
 * @param key the local name, such as {@code idlib}; no state has the same
 * @param names its label and other names
 * @param within the key of the place or state in which it lies
 */
public record KnownPlace(String key, Wording names, Optional<String> within) {}
