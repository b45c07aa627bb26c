/**
 * The shipped (or added) Turtle comes in, one index goes out: who is called what, who held which office when, which
 * words point to a topic, which words name whom with what charge. Names are found in one pass over a tokenized text.
 * Nothing here knows of statements, articles or the store, and no word of any language stands in the code.
 */
@NullMarked
package org.isnad.knowledge;

import org.jspecify.annotations.NullMarked;
