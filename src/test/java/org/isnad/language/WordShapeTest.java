package org.isnad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource({"a[^b]{2}c., aaacb", "a[^b]{2}c., abacb", "a[bc]d, acd", "a[bc]d, aad", "abc, abc", "abc, abcd"})
    void aWordFitsAsItMatchesTheExpression(String expression, String word) {
        assertEquals(Pattern.matches(expression, word), new WordShape(expression).fits(word, 0));
    }

    @Test
    void whatStandsBeforeTheWordIsLeftOut() {
        assertEquals(true, new WordShape("a.c").fits("xxabc", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab*", "(ab)", "a|b", "a+", "[a"})
    void anExpressionOfAnotherKindIsRefused(String expression) {
        assertThrows(IllegalArgumentException.class, () -> new WordShape(expression));
    }
}
