package org.isnad.knowledge;

/**
 * A phrase of an index as it stands in a text.
 *
 * @param from the token in which it begins
 * @param to the token after its last
 * @param clitic how many folded letters of the first token stand before the phrase
 * @param value what the index holds for it
 */
public record Phrase<T>(int from, int to, int clitic, T value) {}
