package org.isnad.model;

import java.util.OptionalInt;

/**
 * One use of a loaded or neutral name for a referent.
 *
 * @param referent the key of the agent or group that is named
 * @param term the local name of the term in {@code ontology/naming.ttl}
 * @param span the words used
 * @param voice the number of the innermost statement in whose content it stands; empty when the outlet speaks
 * @param quoted whether it stands inside quotation marks
 */
public record NamingUse(String referent, String term, Span span, OptionalInt voice, boolean quoted) {}
