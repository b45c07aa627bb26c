/**
 * Tokens, a language pack and known names in, statements out: who is reported to have said what, each part as a span of
 * the text. Nothing here knows who anybody is; that is for linking.
 *
 * <p>Cue, source and content are the terms of S. Pareti, "A database of attribution relations", LREC 2012.
 */
@NullMarked
package org.isnad.extract;

import org.jspecify.annotations.NullMarked;
