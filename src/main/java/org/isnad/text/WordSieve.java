package org.isnad.text;

import java.util.Collection;

/**
 * Some words, as bits under their hashes. Nearly every word of a text is none of them; this tells so without a look-up, and
 * of the rest of a word without cutting it out. Now and then it says yes to another word, never no to one of its own.
 */
public final class WordSieve {

    /** Bits for each word; one word in so many passes by chance. */
    private static final int SPARSITY = 32;

    /** The factor of {@link String#hashCode}. */
    private static final int BASE = 31;

    private final long[] bits;
    /** The powers of the base, as far as the longest word needs them. */
    private final int[] powers;

    public WordSieve(Collection<String> words) {
        bits = new long[Integer.highestOneBit(Math.max(64, words.size() * SPARSITY)) >> 5];
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        powers = new int[longest + 4];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        for (String word : words) {
            int bit = bit(word.hashCode());
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    /** Whether a word is too long to be one of these, even with a conjunction and a preposition before it. */
    public boolean tooLong(String word) {
        return word.length() >= powers.length;
    }

    /** Whether a word may be one of these. */
    public boolean mayHold(String word) {
        return mayHold(word.hashCode());
    }

    /** Whether what follows a place in a word, no further than its third letter, may be one of these. */
    public boolean mayHoldRest(String word, int from) {
        return mayHold(restHash(word, from));
    }

    /** The same for the rest with a letter put before it. */
    public boolean mayHoldRest(char before, String word, int from) {
        return mayHold(before * powers[word.length() - from] + restHash(word, from));
    }

    private int restHash(String word, int from) {
        int hash = word.hashCode();
        for (int i = 0; i < from; i++) {
            hash -= word.charAt(i) * powers[word.length() - 1 - i];
        }
        return hash;
    }

    private boolean mayHold(int hash) {
        int bit = bit(hash);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(int hash) {
        return (hash * 0x9E3779B1 >>> 7) & (bits.length << 6) - 1;
    }
}
