package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Gap;
import org.isnad.query.Narrowing;
import org.junit.jupiter.api.Test;

/** Each format is held to a file that a person has read; {@code -Dgolden.update=true} writes them anew. */
class ComparisonWritersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/comparison");

    @Test
    void theTextIsTheOneThatWasRead() throws IOException {
        assertGolden(
                "call.txt",
                new ComparisonText("en", Isolation.OFF)
                        .write(Comparisons.call("en"), Comparisons.answers(), Optional.empty()));
    }

    @Test
    void theArabicTextIsTheOneThatWasRead() throws IOException {
        assertGolden(
                "call-ar.txt",
                new ComparisonText("ar", Isolation.OFF)
                        .write(Comparisons.call("ar"), Comparisons.answers(), Optional.empty()));
    }

    @Test
    void theMarkdownIsTheOneThatWasRead() throws IOException {
        assertGolden(
                "call.md",
                new ComparisonMarkdown("en").write(Comparisons.call("en"), Comparisons.answers(), Optional.empty()));
    }

    @Test
    void theJsonIsTheOneThatWasRead() throws IOException {
        assertGolden(
                "call.json",
                new ComparisonJson().write(Comparisons.call("en"), Comparisons.answers(), Optional.empty()));
    }

    @Test
    void inATerminalEveryQuotedTextIsIsolated() {
        String text = new ComparisonText("en", Isolation.ON)
                .write(Comparisons.call("en"), Comparisons.answers(), Optional.empty());
        List<String> quotations = Comparisons.call("en").lines().stream()
                .map(line -> line.sentence().orElse(line.text()))
                .toList();
        assertTrue(quotations.stream().allMatch(words -> text.contains("\u2068" + words + "\u2069")));
        assertEquals(
                text.chars().filter(c -> c == 0x2068).count(),
                text.chars().filter(c -> c == 0x2069).count());
    }

    @Test
    void aTopicAndAPeriodAreComparedAsAnEventIs() {
        Narrowing may = new Narrowing(
                Optional.empty(), List.of("Ceasefire"), Optional.of("2019-05-01"), Optional.of("2019-05-31"));
        String text = new ComparisonText("en", Isolation.OFF)
                .write(Comparisons.of("en", may), Comparisons.answers(), Optional.empty());
        assertTrue(text.startsWith("Ceasefire, from 2019-05-01, to 2019-05-31\n"), text);
        assertFalse(Comparisons.of("en", may).lines().isEmpty());
        Narrowing before =
                new Narrowing(Optional.empty(), List.of("Ceasefire"), Optional.empty(), Optional.of("2001-01-01"));
        assertTrue(Comparisons.of("en", before).lines().isEmpty());
    }

    @Test
    void aPageSaysNothingTwiceAndATableSaysAllInEveryRow() {
        String page = new ComparisonText("en", Isolation.OFF)
                .write(Comparisons.call("en"), Comparisons.answers(), Optional.of("evidence"));
        String table =
                new ComparisonCsv("en").write(Comparisons.call("en"), Comparisons.answers(), Optional.of("evidence"));
        String sentence = Comparisons.call("en").line(4).sentence().orElseThrow();
        assertEquals(sentence, Comparisons.call("en").line(5).sentence().orElseThrow());
        assertEquals(2, page.split(Pattern.quote(sentence), -1).length);
        assertEquals(3, table.split(Pattern.quote(sentence), -1).length);
        assertTrue(page.contains("[5] the same sentence as [4]"), page);
    }

    @Test
    void whatStandsInsideAnotherLineOfThePartyIsPrintedWithinIt() {
        String page = new ComparisonText("en", Isolation.OFF)
                .write(Comparisons.call("en"), Comparisons.answers(), Optional.of("side-by-side"));
        assertTrue(page.contains(Comparisons.call("en").line(8).text() + " [8] [9]"), page);
        assertFalse(page.contains("[8]\n"), page);
    }

    @Test
    void theSameWordsOfAPartyArePrintedOnceWithTheNumberOfEachLine() {
        String page = section(Comparisons.hostile("the same"), "only-kremlin");
        assertTrue(page.contains("the same [1] [6]"), page);
    }

    @Test
    void onlyWhatIsNotSimplyToldAsSoBearsItsAct() {
        String page = section(Comparisons.call("en"), "side-by-side");
        assertTrue(page.contains("demand: " + Comparisons.call("en").line(12).text()), page);
        assertFalse(page.contains("say: "), page);
    }

    @Test
    void whatSeveralArticlesLackIsToldOnce() {
        List<Gap> gaps = Comparisons.call("en").articles().stream()
                .map(basis -> new Gap("day", basis.article()))
                .limit(2)
                .toList();
        String page = section(Comparisons.lacking(gaps), "missing");
        assertTrue(page.contains("do not tell the day of their publication: [A] [B]\n"), page);
    }

    private static String section(Comparison comparison, String name) {
        return new ComparisonText("en", Isolation.OFF).write(comparison, Comparisons.answers(), Optional.of(name));
    }

    private static void assertGolden(String file, String written) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertEquals(Files.readString(golden), written);
    }
}
