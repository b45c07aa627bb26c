/**
 * Arguments in, one operation called, its result printed. The only package that prints, reads standard input or ends
 * the process. A command holds no logic and names no Jena type in a field or a signature, so that help, version and
 * usage errors load none of Jena.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
