package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.isnad.TestTexts;
import org.isnad.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokenizerTest {

    @TestFactory
    List<DynamicTest> foldingMakesSpellingsEqual() {
        return each("text/folding.tsv", row -> assertEquals(row.get(2), Folding.fold(row.get(1))));
    }

    @TestFactory
    List<DynamicTest> everyFoldedLetterLeadsBackToItsRawOne() {
        return each("text/folding.tsv", row -> {
            String raw = row.get(1);
            String folded = row.get(2);
            for (int i = 0; i <= folded.length(); i++) {
                int at = Folding.rawOffset(raw, i);
                String rest = Folding.fold(raw.substring(at));
                assertTrue(folded.substring(i).endsWith(rest), raw + " at " + i + " leads to " + at);
            }
        });
    }

    @TestFactory
    List<DynamicTest> textsAreCutIntoTokensAndSentences() {
        return each("text/tokens.tsv", row -> assertEquals(row.get(2), tokens(Tokenizer.tokenize(row.get(1)))));
    }

    @TestFactory
    List<DynamicTest> quotationMarksPairHoweverTheyAreWritten() {
        return each("text/quotations.tsv", row -> {
            TokenizedText text = Tokenizer.tokenize(row.get(1));
            List<String> found =
                    text.quotations().stream().map(q -> words(text, q)).toList();
            assertEquals(row.get(2), String.join("|", found));
        });
    }

    @Test
    void spansCountCodePoints() {
        TokenizedText text = Tokenizer.tokenize("\uD83D\uDE00 one \uD83D\uDE00\uD83D\uDE00 two");
        Span two = text.span(text.size() - 1, text.size());
        assertEquals(new Span(9, 12), two);
        assertEquals("two", two.in(text.text()));
        assertEquals(text.size() - 1, text.tokenAt(two.start()));
    }

    @Test
    void everyTokenIsFoundByItsCodePoints() {
        TokenizedText text = Tokenizer.tokenize("a \uD83D\uDE00b c\uD83D\uDE00 d");
        for (int token = 0; token < text.size(); token++) {
            assertEquals(token, text.tokenAt(text.span(token, token + 1).start()));
        }
    }

    @Test
    void anEmptyTextHasNoTokens() {
        assertEquals(0, Tokenizer.tokenize(" \n\u200F").size());
    }

    private static List<DynamicTest> each(String table, Consumer<List<String>> check) {
        return TestTexts.rows(table).stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check.accept(row)))
                .toList();
    }

    private static String tokens(TokenizedText text) {
        StringBuilder tokens = new StringBuilder();
        for (int token = 0; token < text.size(); token++) {
            if (token > 0) {
                tokens.append(text.sentence(token) == text.sentence(token - 1) ? '|' : '\u2016');
            }
            tokens.append(text.folded(token));
        }
        return tokens.toString();
    }

    private static String words(TokenizedText text, Quotation quotation) {
        int from = quotation.open() >= 0 ? text.end(quotation.open()) : 0;
        int last = quotation.close() >= 0 ? quotation.close() : text.paragraphEnd(quotation.open());
        int to = quotation.close() >= 0 ? text.start(last) : text.end(last - 1);
        String words = text.text().substring(from, to).strip();
        return (quotation.open() < 0 ? "\u2205 " : "") + words + (quotation.close() < 0 ? " \u2205" : "");
    }
}
