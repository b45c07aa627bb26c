package org.isnad.store;

/**
 * What became of some articles.
 *
 * @param added were not in the store
 * @param replaced were there with other content
 * @param unchanged were there just so, and were not written
 */
public record Ingested(int added, int replaced, int unchanged) {

    public static final Ingested NONE = new Ingested(0, 0, 0);

    public Ingested plus(Ingested other) {
        return new Ingested(added + other.added, replaced + other.replaced, unchanged + other.unchanged);
    }

    public int total() {
        return added + replaced + unchanged;
    }
}
