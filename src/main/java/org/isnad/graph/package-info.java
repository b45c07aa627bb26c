/**
 * Turns what was read out of an article into quads. In come the records of {@code model}, out go RDF 1.1 quads without
 * blank nodes, sorted, in the one named graph of the article. Nothing here knows of stores, files or the clock.
 */
@NullMarked
package org.isnad.graph;

import org.jspecify.annotations.NullMarked;
