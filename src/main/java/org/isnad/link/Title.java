package org.isnad.link;

import java.util.Optional;
import org.isnad.knowledge.KnownAgent;

/**
 * An office as a phrase names it.
 *
 * @param role the local name of the role
 * @param of whose office it is, where the phrase says so
 * @param former whether it is held no longer
 * @param to the token after it
 */
record Title(String role, Optional<KnownAgent> of, boolean former, int from, int to) {}
