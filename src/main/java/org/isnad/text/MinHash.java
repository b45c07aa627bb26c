package org.isnad.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Banded MinHash: a few numbers for a run of words, of which alike runs have one in common, so that an equality join
 * finds them. The runs are compared as sets of shingles (words in a row). Where a share {@code s} of the shingles of both
 * is common, a band agrees with probability {@code s^rows}, and one of the bands with {@code 1 - (1 - s^rows)^bands}.
 *
 * <p>After A. Broder, On the resemblance and containment of documents (1997), and J. Leskovec, A. Rajaraman and J.
 * Ullman, Mining of Massive Datasets, chapter 3. A shingle is hashed once, by MurmurHash3; its two halves make all the
 * permutations.
 */
public final class MinHash {

    /** Numbers are kept to 48 bits: a triple store holds such an integer in place, without an entry for its words. */
    private static final int DROPPED_BITS = 16;

    private static final String SPACE = " ";

    private static final int SEED = 0;

    /** Some words in a row, joined once for all that is hashed of them. */
    public static final class Run {

        private final int words;
        private final byte[] letters;

        /** @param words folded, without spaces */
        public Run(List<String> words) {
            this.words = words.size();
            this.letters = String.join(SPACE, words).getBytes(StandardCharsets.UTF_8);
        }

        /** How many words there are. */
        public int size() {
            return words;
        }

        /** Where each word begins, and last where another would. */
        private int[] starts() {
            int[] starts = new int[words + 1];
            int word = 0;
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == SPACE.charAt(0)) {
                    starts[++word] = i + 1;
                }
            }
            starts[words] = letters.length + SPACE.length();
            return starts;
        }
    }

    private final int shingle;
    private final int bands;
    private final int rows;

    /**
     * @param shingle how many words in a row are compared as one
     * @param bands how many numbers are made
     * @param rows how many minima must agree for a band to agree
     */
    public MinHash(int shingle, int bands, int rows) {
        this.shingle = shingle;
        this.bands = bands;
        this.rows = rows;
    }

    /**
     * The bands of some words, ascending; none of them is negative.
     *
     * @param words folded, without spaces; fewer than a shingle make one shingle
     * @return empty when there are no words
     */
    public List<Long> bands(List<String> words) {
        return bands(new Run(words));
    }

    /** The same of a run of words that is made already. */
    public List<Long> bands(Run run) {
        if (run.words == 0) {
            return List.of();
        }
        long[] minima = minima(run);
        TreeSet<Long> made = new TreeSet<>();
        for (int band = 0; band < bands; band++) {
            long joined = band + 1L;
            for (int row = 0; row < rows; row++) {
                joined = mixed(joined ^ minima[band * rows + row]);
            }
            made.add(joined >>> DROPPED_BITS);
        }
        return List.copyOf(made);
    }

    /** A number as large as a band's that agrees only for the same words in the same order; it is not negative. */
    public static long number(List<String> words) {
        return number(new Run(words));
    }

    /** The same of a run of words that is made already. */
    public static long number(Run run) {
        return MurmurHash3.hash128x64(run.letters, 0, run.letters.length, SEED)[0] >>> DROPPED_BITS;
    }

    /** A band that agrees only with the same band of the same time. */
    public static long during(long time, long band) {
        return mixed(band ^ mixed(time)) >>> DROPPED_BITS;
    }

    private long[] minima(Run run) {
        long[] minima = new long[bands * rows];
        Arrays.fill(minima, Long.MAX_VALUE);
        int[] starts = run.starts();
        int last = Math.max(run.words - shingle, 0);
        for (int from = 0; from <= last; from++) {
            int to = starts[Math.min(from + shingle, run.words)] - SPACE.length();
            long[] hash = MurmurHash3.hash128x64(run.letters, starts[from], to - starts[from], SEED);
            for (int i = 0; i < minima.length; i++) {
                minima[i] = Math.min(minima[i], mixed(hash[0] + i * hash[1]));
            }
        }
        return minima;
    }

    /** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
    private static long mixed(long bits) {
        long b = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        b = (b ^ b >>> 33) * 0xc4ceb9fe1a85ec53L;
        return b ^ b >>> 33;
    }
}
