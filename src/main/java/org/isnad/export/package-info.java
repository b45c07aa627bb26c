/**
 * What a store or a query holds comes in, files and pages go out: RDF syntaxes, tables, comparisons, one statement told
 * in full. Formats stand in registries; nothing here opens a store or reads an argument.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
