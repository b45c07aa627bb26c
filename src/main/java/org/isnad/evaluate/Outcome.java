package org.isnad.evaluate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of an extracted statement.
 *
 * @param rule the construction that found it
 * @param confidence from 0 to 1; empty where it is not told
 * @param lenient whether it was found for an annotated one, with half of the words of both contents
 * @param right whether it also has the right speaker
 */
record Outcome(String rule, OptionalDouble confidence, boolean lenient, boolean right) {

    static Outcome of(PredictedStatement statement, Optional<Pair> found) {
        boolean right = found.filter(pair -> pair.has(Trait.SPEAKER)).isPresent();
        return new Outcome(statement.rule(), statement.confidence(), found.isPresent(), right);
    }
}
