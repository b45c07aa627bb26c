/**
 * Writes what a store holds: RDF syntaxes, tables, and cards for a person to read. In come quads in their one order, out
 * go bytes that are the same for the same quads. Nothing here opens a store, a file or the network.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
