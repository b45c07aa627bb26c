package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinHashTest {

    private final MinHash hash = new MinHash(2, 3, 1);

    @Test
    void theSameWordsHaveTheSameBandsOnEveryMachine() {
        List<Long> bands = hash.bands(List.of("a", "b", "c", "d"));
        assertEquals(List.of(212754562344374L, 238824178512703L, 242186099050724L), bands);
    }

    @Test
    void noWordsHaveNoBands() {
        assertEquals(List.of(), hash.bands(List.of()));
    }

    @Test
    void fewerWordsThanAShingleAreOneShingle() {
        assertEquals(3, hash.bands(List.of("a")).size());
    }

    @Test
    void bandsFitInFortyEightBits() {
        for (int i = 0; i < 1000; i++) {
            hash.bands(List.of("word", String.valueOf(i)))
                    .forEach(band -> assertTrue(band >= 0 && band < 1L << 48, band.toString()));
        }
    }

    @Test
    void bandsOfOneTimeAgreeAndThoseOfOthersDoNot() {
        for (long band : hash.bands(List.of("a", "b", "c", "d"))) {
            assertEquals(MinHash.during(6000, band), MinHash.during(6000, band));
            assertNotEquals(MinHash.during(6000, band), MinHash.during(6001, band));
            assertTrue(MinHash.during(-1, band) >= 0 && MinHash.during(-1, band) < 1L << 48);
        }
    }

    /** The law of banded MinHash, 1 - (1 - s^rows)^bands, with three standard deviations of 2,000 trials. */
    @ParameterizedTest
    @CsvSource({"3,1,0.2", "3,1,0.5", "3,1,0.8", "4,2,0.2", "4,2,0.5", "4,2,0.8"})
    void alikeSetsShareABandAsOftenAsTheLawSays(int bands, int rows, double share) {
        MinHash words = new MinHash(1, bands, rows);
        Random random = new Random(7);
        int trials = 2_000;
        int shared = 0;
        for (int trial = 0; trial < trials; trial++) {
            shared += share(words, share, random.nextInt()) ? 1 : 0;
        }
        double expected = 1 - Math.pow(1 - Math.pow(share, rows), bands);
        double deviation = Math.sqrt(expected * (1 - expected) / trials);
        assertEquals(expected, (double) shared / trials, 3 * deviation + 0.005);
    }

    /** Whether two sets of 100 words in all, of which a share is common, have a band in common. */
    private static boolean share(MinHash hash, double share, int salt) {
        int common = (int) Math.round(share * 100);
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> {
            String word = salt + "-" + i;
            if (i < common || i % 2 == 0) {
                one.add(word);
            }
            if (i < common || i % 2 == 1) {
                other.add(word);
            }
        });
        Set<Long> bands = new HashSet<>(hash.bands(one));
        return !Collections.disjoint(bands, hash.bands(other));
    }
}
