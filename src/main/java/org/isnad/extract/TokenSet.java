package org.isnad.extract;

import java.util.BitSet;

/** Which tokens of an article stand inside some stretches; asking costs the same however many stretches there are. */
final class TokenSet {

    private final BitSet tokens = new BitSet();

    /** @param to exclusive; a stretch that ends before it begins adds nothing */
    void add(int from, int to) {
        if (from < to) {
            tokens.set(from, to);
        }
    }

    boolean contains(int token) {
        return token >= 0 && tokens.get(token);
    }
}
