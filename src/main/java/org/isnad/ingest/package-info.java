/**
 * Paths and standard input in, articles and problems out, one at a time and in a fixed order. A format is one class and
 * one line in {@link org.isnad.ingest.ArticleReaders}. Nothing here looks at what an article says.
 */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
