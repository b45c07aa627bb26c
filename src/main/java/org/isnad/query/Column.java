package org.isnad.query;

/**
 * A column of a question's answer.
 *
 * @param name the variable of the query
 * @param label what to write above it, in English
 * @param labelAr what to write above it, in Arabic
 * @param kind what its values are: {@code agent}, {@code article}, {@code concept}, {@code count}, {@code date}, {@code
 *     event}, {@code flag}, {@code number}, {@code span}, {@code statement} or {@code text}
 */
public record Column(String name, String label, String labelAr, String kind) {}
