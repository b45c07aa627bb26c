/**
 * Answers and graphs in, documents out: each format is one class behind an interface of one method. Nothing here asks a
 * store or knows a file.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
