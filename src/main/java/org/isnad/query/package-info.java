/**
 * Questions to a store. What comes in is the name of a question and the values of its parameters, what goes out is
 * rows; a {@link org.isnad.query.Comparison} is what several questions together say. The questions themselves are
 * SPARQL in {@code queries/*.rq}; no SPARQL stands in this package, nothing here prints, and nothing here writes to a
 * store.
 */
@NullMarked
package org.isnad.query;

import org.jspecify.annotations.NullMarked;
