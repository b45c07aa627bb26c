package org.isnad.evaluate;

/**
 * How many were to be found, how many were found, and how many of either are right.
 *
 * @param rightGold of the annotated, those that were found and are right
 * @param gold the annotated
 * @param rightPredicted of the extracted, those that are right
 * @param predicted the extracted
 */
public record Tally(int rightGold, int gold, int rightPredicted, int predicted) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** One for a share of cases, such as an accuracy: what is found is what was to be found. */
    static Tally share(int right, int cases) {
        return new Tally(right, cases, right, cases);
    }

    Tally plus(Tally other) {
        return new Tally(
                rightGold + other.rightGold,
                gold + other.gold,
                rightPredicted + other.rightPredicted,
                predicted + other.predicted);
    }

    /** Whether there was nothing to find and nothing was found. */
    public boolean isEmpty() {
        return gold == 0 && predicted == 0;
    }

    public double precision() {
        return ratio(rightPredicted, predicted);
    }

    public double recall() {
        return ratio(rightGold, gold);
    }

    /** The harmonic mean of both. */
    public double f1() {
        return ratio(2 * precision() * recall(), precision() + recall());
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
