package org.isnad.evaluate;

import java.util.Set;

/**
 * An annotated statement and the extracted one that was found for it.
 *
 * @param overlap the words that both contents share, of those that either holds; from 0 to 1
 * @param right what else the extracted one has right
 */
record Pair(GoldStatement gold, PredictedStatement predicted, double overlap, Set<Trait> right) {

    boolean has(Trait trait) {
        return right.contains(trait);
    }

    boolean isExact() {
        return overlap == 1;
    }
}
