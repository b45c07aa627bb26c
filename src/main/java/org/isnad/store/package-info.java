/**
 * Keeps quads on disk. In come the sorted quads of articles and of the knowledge, out go a dataset to query, counts and
 * the faults that a check finds. The only package with transactions; it knows nothing of how quads are read out of a
 * text, prints nothing and writes nowhere but into the store's folder.
 */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
