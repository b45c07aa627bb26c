/**
 * Raw text in, tokens with raw offsets out: folding, words, sentences, paragraphs and quotation marks. Nothing here
 * knows a language's words.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
