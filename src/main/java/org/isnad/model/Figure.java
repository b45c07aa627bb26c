package org.isnad.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number that an article tells of something.
 *
 * @param span from the words that bound it to what it counts
 * @param value as written out in full
 * @param bound how the number bounds the true one; empty when it is given as exact
 * @param unit {@code percent}, a currency by ISO 4217, or a measure in English such as {@code kilometre}
 * @param counted what is counted, as written
 * @param of the key of the known agent that the counted belong to
 * @param voice the number of the innermost statement in whose content it stands; empty when the outlet speaks
 */
public record Figure(
        Span span,
        BigDecimal value,
        Optional<Bound> bound,
        Optional<String> unit,
        Optional<String> counted,
        Optional<String> of,
        OptionalInt voice) {

    /** What a number tells of the true one. */
    public enum Bound {
        ABOUT,
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST
    }
}
