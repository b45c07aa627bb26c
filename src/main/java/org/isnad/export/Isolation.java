package org.isnad.export;

/** Keeps a piece of text of either direction from disturbing what stands beside it, where the reader is a terminal. */
public enum Isolation {
    /** Marks each piece off with the characters that Unicode has for it. */
    ON,
    /** Adds nothing: for files and pipes, where such characters would be found by whoever searches. */
    OFF;

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    String of(String piece) {
        return this == ON ? FIRST_STRONG_ISOLATE + piece + POP_DIRECTIONAL_ISOLATE : piece;
    }
}
