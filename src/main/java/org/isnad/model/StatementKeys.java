package org.isnad.model;

import java.util.List;

/**
 * By what a statement is compared with statements of other articles.
 *
 * @param words its words in their order, folded, without marks
 * @param negated those of its words that it says are not so, folded and each once: what a negating word stands before
 * @param bands what its words have in common with other ways to print them, see {@link org.isnad.text.MinHash}
 * @param saying a number that it shares with those alone that the same speakers say in the same words within days
 */
public record StatementKeys(List<String> words, List<String> negated, List<Long> bands, long saying) {}
