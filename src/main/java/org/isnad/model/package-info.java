/**
 * The facts that pass from stage to stage: an article, what is attributed in it and to whom. Records only; they know
 * nothing of files, RDF or Jena, and every offset in them counts Unicode code points of the article's own text.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
