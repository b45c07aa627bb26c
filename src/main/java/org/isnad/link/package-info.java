/**
 * Statements whose mentions are phrases come in; statements whose mentions are agents go out, with the events, topics
 * and parties that they speak of, and the article's loaded names. Whatever two candidates fit equally well stays
 * unlinked. Nothing here makes or cuts a statement, and nothing knows of RDF.
 */
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
