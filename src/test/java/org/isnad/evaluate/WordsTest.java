package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aSpanTouchesTheWordsThatItCutsInto() {
        Words words = new Words("one two three four");
        assertEquals(BitSet.valueOf(new long[] {0b0110}), words.in(List.of(new Span(5, 9))));
        assertEquals(BitSet.valueOf(new long[] {0b0010}), words.in(List.of(new Span(4, 7))));
    }

    @Test
    void spacesAndMarksAreNoWords() {
        Words words = new Words("one, “two”");
        assertTrue(words.in(List.of(new Span(3, 6))).isEmpty());
    }

    @Test
    void theShareIsOfAllWordsThatEitherTouches() {
        assertEquals(2 / 6.0, Tiny.WORDS.shared(List.of(Tiny.words(0, 4)), List.of(Tiny.words(2, 6))));
        assertEquals(1, Tiny.WORDS.shared(List.of(Tiny.words(0, 4)), List.of(Tiny.words(0, 2), Tiny.words(2, 4))));
    }

    @Test
    void offsetsAreCodePoints() {
        Words words = new Words("\uD83D\uDCF0\uD83D\uDCF0 one");
        assertEquals(BitSet.valueOf(new long[] {1}), words.in(List.of(new Span(3, 6))));
        assertEquals(6, words.textLength());
    }

    @Test
    void marksAroundAPhraseDoNotMakeItAnother() {
        Words words = new Words("“one two”.");
        assertTrue(words.same(Optional.of(new Span(0, 9)), Optional.of(new Span(1, 8))));
    }

    @Test
    void phrasesOfMarksOnlyAreTheSameOnlyInOnePlace() {
        Words words = new Words("one: two: three");
        assertTrue(words.same(Optional.of(new Span(3, 4)), Optional.of(new Span(3, 4))));
        assertFalse(words.same(Optional.of(new Span(3, 4)), Optional.of(new Span(8, 9))));
        assertFalse(words.same(Optional.of(new Span(3, 4)), Optional.empty()));
    }
}
