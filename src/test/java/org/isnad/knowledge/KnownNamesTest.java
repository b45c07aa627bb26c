package org.isnad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.language.Affixes;
import org.isnad.language.LanguagePack;
import org.isnad.language.Tsv;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KnownNamesTest {

    @TestFactory
    List<DynamicTest> namesAreFoundAsTheyAreWritten() {
        return Tsv.read("knowledge/names.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("what"), () -> assertEquals(row.cell("found"), found(row.cell("text")))))
                .toList();
    }

    @Test
    void aNameDoesNotCrossALineBreak() {
        String label = Knowledge.shipped()
                .agent("turkish-defence-ministry")
                .orElseThrow()
                .label("ar");
        TokenizedText text = Tokenizer.tokenize(label.replaceFirst(" ", "\n"));
        assertTrue(Knowledge.shipped()
                .namesIn(text, LanguagePack.of("ar").affixes())
                .at(0)
                .isEmpty());
    }

    @Test
    void aNameThatTwoBearGivesBoth() {
        List<KnownAgent> bearers = Knowledge.shipped().named("\u0639\u0645\u0627\u0646");
        assertEquals(
                List.of("jordan", "oman"),
                bearers.stream().map(KnownAgent::key).sorted().toList());
    }

    @Test
    void fourHundredThousandNamesAreSearchedAsFastAsAFew() {
        PhraseIndex.Builder<Integer> builder = new PhraseIndex.Builder<>();
        for (int i = 0; i < 400_000; i++) {
            builder.add("name" + i % 1000 + " middle" + i / 1000 + " last", i);
        }
        PhraseIndex<List<Integer>> index = builder.build(Affixes.NONE);
        TokenizedText text = Tokenizer.tokenize("x name7 middle9 last name7 middle9 y");
        assertEquals(List.of(9007), index.at(text, 1).orElseThrow().value());
        assertTrue(index.at(text, 4).isEmpty());
    }

    private static String found(String text) {
        TokenizedText tokens = Tokenizer.tokenize(text);
        String found = Knowledge.shipped().namesIn(tokens, LanguagePack.of("ar").affixes()).all().stream()
                .map(name -> name.from() + ".." + name.to() + ":"
                        + name.candidates().stream().map(KnownAgent::key).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "-" : found;
    }
}
