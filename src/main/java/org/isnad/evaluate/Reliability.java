package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Whether confidence means what it says: of the statements that claim to be right nine times in ten, nine in ten should
 * be. Right is a statement with lenient content and the right speaker.
 *
 * @param bins those that hold a statement, from the least confident up; statements without a confidence are in none
 */
public record Reliability(List<Bin> bins) {

    /** Wide enough that a few articles leave more than one statement in most. */
    private static final int PERCENT = 5;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * The statements of about the same confidence.
     *
     * @param fromPercent the least confidence in it
     * @param toPercent the confidence at which the next begins; a confidence of 1 is in the last
     * @param confidence the sum of what they claim
     */
    public record Bin(int fromPercent, int toPercent, int count, int right, double confidence) {

        /** The share that is right, from 0 to 1. */
        public double share() {
            return (double) right / count;
        }

        public double meanConfidence() {
            return confidence / count;
        }

        private Bin plus(Bin other) {
            return new Bin(
                    fromPercent, toPercent, count + other.count, right + other.right, confidence + other.confidence);
        }
    }

    static Reliability of(List<Outcome> outcomes) {
        TreeMap<Integer, Bin> bins = new TreeMap<>();
        outcomes.stream()
                .filter(outcome -> outcome.confidence().isPresent())
                .map(Reliability::bin)
                .forEach(bin -> bins.merge(bin.fromPercent(), bin, Bin::plus));
        return new Reliability(new ArrayList<>(bins.values()));
    }

    /** The mean distance of what bins claim from what is right in them, each weighed by its count; from 0 to 1. */
    public double expectedCalibrationError() {
        double distances = bins.stream()
                .mapToDouble(bin -> Math.abs(bin.right() - bin.confidence()))
                .sum();
        return count() == 0 ? 0 : distances / count();
    }

    private int count() {
        return bins.stream().mapToInt(Bin::count).sum();
    }

    private static Bin bin(Outcome outcome) {
        double confidence = outcome.confidence().orElseThrow();
        int percent = (int) Math.floor(confidence * 100 + 1e-9);
        int from = Math.min(percent, 99) / PERCENT * PERCENT;
        return new Bin(from, from + PERCENT, 1, outcome.right() ? 1 : 0, confidence);
    }
}
