package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.TestTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same words are one quotation, and one text, when they come out within days; later on they are said again. */
class DaysApartTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 10);

    @ParameterizedTest
    @CsvSource({"1,true", "2,true", "5,false", "365,false"})
    void quotationsAndCopiesAreSoughtWithinTwoDays(int days, boolean expected) {
        String words = TestTexts.rows("keys/quotations.tsv").get(0).get(2);
        // A key holds for three days; whichever of them is the first, the answer is the same.
        for (int start = 0; start < 3; start++) {
            ArticlePairs store = new ArticlePairs();
            store.add("one", ArticlePairs.quoted(words), FIRST.plusDays(start));
            store.add("other", ArticlePairs.quoted(words), FIRST.plusDays(start + days));
            Set<String> pair = expected ? Set.of(ArticlePairs.pair("one", "other")) : Set.of();
            assertEquals(pair, store.pairs("quote-variants", "statement", "other"));
            assertEquals(pair, store.pairs("copies", "article", "copy"));
        }
    }
}
