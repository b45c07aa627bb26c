package org.isnad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.TestTexts;
import org.isnad.model.Article;
import org.isnad.text.Folding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguagePackTest {

    private static final LanguagePack ARABIC = LanguagePack.of("ar");

    @TestFactory
    List<DynamicTest> formsOfCueVerbsAreGeneratedFromTheirPrincipalParts() {
        return TestTexts.rows("language/forms.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> assertTrue(holds(row), row.toString())))
                .toList();
    }

    private static boolean holds(List<String> row) {
        return ARABIC.lexicon().read(Folding.fold(row.get(1))).word().cues().stream()
                .anyMatch(form -> form.verb().lemma().equals(row.get(2))
                        && form.tense().name().equals(row.get(3))
                        && form.agreement().gender().name().equals(row.get(4))
                        && form.agreement().number().name().equals(row.get(5))
                        && form.object() == Boolean.parseBoolean(row.get(6)));
    }

    @Test
    void everyFrameOfEveryVerbIsUnderstood() {
        assertThrows(IllegalStateException.class, () -> Frame.parse("sideways+that"));
        assertEquals(Frame.Kind.CLAUSE, Frame.parse("that").kind());
    }

    @Test
    void aRegionOrScriptInTheTagChangesNothing() {
        assertEquals("ar", LanguagePack.of("ar-SY").code());
        assertEquals("ar", LanguagePack.of("AR-Arab-EG").code());
    }

    @Test
    void aLanguageWithoutAPackHasNoWords() {
        LanguagePack none = LanguagePack.of("fi");
        assertFalse(none.lexicon().read("sanoi").isKnown());
        assertTrue(none.table("cues").rows().isEmpty());
    }

    @Test
    void anArticleThatDoesNotTellItsLanguageIsReadByItsLetters() {
        assertEquals(
                "ar",
                LanguagePack.of(Article.of("a", TestTexts.line("pipeline/one-statement.txt")))
                        .code());
        assertEquals(
                "und", LanguagePack.of(Article.of("b", "The minister said so.")).code());
    }

    @TestFactory
    List<DynamicTest> aPhraseIsToldWithoutWhatIsJoinedToItsFirstWord() {
        return TestTexts.rows("language/joined.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertEquals(row.get(2), ARABIC.lexicon().withoutJoined(row.get(1)))))
                .toList();
    }

    @Test
    void aTableThatIsMissingIsNamed() {
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> Tsv.read("language/ar/nothing.tsv"));
        assertTrue(thrown.getMessage().contains("language/ar/nothing.tsv"));
    }

    @Test
    void aRowWithTooManyCellsIsNamedByItsLine() {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> Tsv.read("language/broken.tsv"));
        assertTrue(thrown.getMessage().startsWith("language/broken.tsv:3:"), thrown.getMessage());
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        Tsv.Row row = ARABIC.table("cues").rows().get(0);
        assertTrue(assertThrows(IllegalStateException.class, () -> row.cell("colour"))
                .getMessage()
                .contains("colour"));
    }
}
