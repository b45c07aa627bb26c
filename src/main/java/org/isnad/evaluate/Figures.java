package org.isnad.evaluate;

import java.util.EnumMap;
import java.util.Map;

/**
 * Every tally of every slice.
 *
 * @param articles how many were measured
 */
public record Figures(int articles, Map<Slice, Map<Measure, Tally>> tallies) {

    public static final Figures NONE = new Figures(0, Map.of());

    public Figures {
        Map<Slice, Map<Measure, Tally>> copy = new EnumMap<>(Slice.class);
        tallies.forEach((slice, measured) -> copy.put(slice, Map.copyOf(measured)));
        tallies = Map.copyOf(copy);
    }

    static Figures of(Alignment article) {
        Map<Slice, Map<Measure, Tally>> tallies = new EnumMap<>(Slice.class);
        for (Slice slice : Slice.values()) {
            Map<Measure, Tally> measured = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                measured.put(measure, measure.count(article, slice.form()));
            }
            tallies.put(slice, measured);
        }
        return new Figures(1, tallies);
    }

    /** What was counted; nothing where a measure is new since an earlier run. */
    public Tally tally(Slice slice, Measure measure) {
        return tallies.getOrDefault(slice, Map.of()).getOrDefault(measure, Tally.NONE);
    }

    /** The one figure for a measure, from 0 to 1. */
    public double figure(Slice slice, Measure measure) {
        return measure.figure(tally(slice, measure));
    }

    Figures plus(Figures other) {
        Map<Slice, Map<Measure, Tally>> sums = new EnumMap<>(Slice.class);
        for (Slice slice : Slice.values()) {
            Map<Measure, Tally> measured = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                measured.put(measure, tally(slice, measure).plus(other.tally(slice, measure)));
            }
            sums.put(slice, measured);
        }
        return new Figures(articles + other.articles, sums);
    }
}
