package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How often one construction was right.
 *
 * @param rule its name
 * @param found the statements that it found
 * @param lenient of those, the ones that were found for an annotated one, with half of the words of both contents
 * @param right of those, the ones that also have the right speaker
 */
public record ConstructionTally(String rule, int found, int lenient, int right) {

    private static final Comparator<ConstructionTally> OFTENEST_FIRST =
            Comparator.comparingInt(ConstructionTally::found).reversed().thenComparing(ConstructionTally::rule);

    /** Each construction that found something, the oftenest first. */
    static List<ConstructionTally> of(List<Outcome> outcomes) {
        TreeMap<String, ConstructionTally> tallies = new TreeMap<>();
        outcomes.forEach(outcome -> tallies.merge(outcome.rule(), of(outcome), ConstructionTally::plus));
        List<ConstructionTally> all = new ArrayList<>(tallies.values());
        all.sort(OFTENEST_FIRST);
        return List.copyOf(all);
    }

    /** The share of what it found that was right, the speaker apart; from 0 to 1. */
    public double precision() {
        return (double) lenient / found;
    }

    private static ConstructionTally of(Outcome outcome) {
        return new ConstructionTally(outcome.rule(), 1, outcome.lenient() ? 1 : 0, outcome.right() ? 1 : 0);
    }

    private ConstructionTally plus(ConstructionTally other) {
        return new ConstructionTally(rule, found + other.found, lenient + other.lenient, right + other.right);
    }
}
