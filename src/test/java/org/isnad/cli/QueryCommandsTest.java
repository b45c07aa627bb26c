package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.query.CannedQuery;
import org.isnad.query.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask, on the store that the demo makes. */
class QueryCommandsTest extends RunsCommandLines {

    private static final String CALL = "call erdogan putin 2019-05-14";

    @TempDir
    private static Path folder;

    private static String demo = "";

    @BeforeAll
    static void runTheDemo() {
        QueryCommandsTest first = new QueryCommandsTest();
        assertEquals(0, first.run("demo", "--store", store()), first.err());
        demo = first.out();
        assertEquals(4, first.err().lines().filter(line -> !line.isBlank()).count(), first.err());
    }

    @Test
    void theDemoPrintsWhatCompareWouldPrint() {
        assertEquals(0, run("compare", "kremlin", "turkish-presidency", "--event", CALL, "--store", store()));
        assertEquals(demo, out());
        assertTrue(demo.contains("Mada Post <- Sputnik <- Kremlin <- "), demo);
    }

    @Test
    void theDemoCanBeRunAgainOnItsStore() {
        assertEquals(0, run("demo", "--store", store()));
        assertEquals(demo, out());
    }

    @Test
    void partiesAreFoundByNamesInAnyLanguage() {
        String kremlin = Catalogue.shipped()
                .query("names")
                .parameters()
                .get(0)
                .examples()
                .get(1);
        assertEquals(0, run("compare", kremlin, "Presidency of Turkey", "--event", CALL, "--store", store()), err());
        assertEquals(demo, out());
    }

    @Test
    void aComparisonAsJsonHoldsAnAccountForEachParty() {
        assertEquals(0, run("compare", "kremlin", "turkey", "--event", CALL, "--format", "json", "--store", store()));
        JsonObject sheet = JsonParser.parseString(out()).getAsJsonObject();
        assertEquals(2, sheet.getAsJsonArray("accounts").size());
        assertFalse(sheet.getAsJsonArray("lines").isEmpty());
    }

    @Test
    void anEventThatFitsSeveralEndsWithTheirListAndTwo() {
        assertEquals(2, run("compare", "kremlin", "turkey", "--event", "putin erdogan", "--store", store()));
        assertTrue(err().contains("/event/"), err());
        assertEquals("", out());
    }

    @Test
    void anAnswerThatGoesOnSaysHowToReadOn() {
        assertEquals(0, run("query", "statements", "-p", "limit=3", "-p", "offset=2", "--store", store()), err());
        assertTrue(err().contains("--param offset=5"), err());
        assertFalse(out().contains("offset"), out());
    }

    @Test
    void anAnswerThatIsWholeSaysNothingMore() {
        assertEquals(0, run("query", "statements", "--store", store()), err());
        assertEquals("", err());
    }

    @Test
    void onePartyIsNoComparison() {
        assertEquals(2, run("compare", "kremlin", "--event", CALL, "--store", store()));
        assertEquals(2, run("compare", "kremlin", "Kremlin", "--event", CALL, "--store", store()));
    }

    @Test
    void queryAloneListsTheCatalogue() {
        assertEquals(0, run("query"));
        List<String> names =
                Catalogue.shipped().all().stream().map(CannedQuery::name).toList();
        assertEquals(names, out().lines().map(line -> line.split("\t")[0]).toList());
    }

    @Test
    void showPrintsTheFileOfAQuestion() throws Exception {
        assertEquals(0, run("query", "timeline", "--show"));
        assertEquals(Files.readString(Path.of("queries", "timeline.rq")), out());
    }

    @Test
    void everyFormatHoldsEveryRow() {
        assertEquals(0, run("query", "parties", "--format", "csv", "--store", store()));
        long rows = out().lines().count() - 1;
        assertTrue(rows > 5, out());
        assertEquals(0, run("query", "parties", "--format", "tsv", "--store", store()));
        assertEquals(rows + 1, out().lines().count());
        assertEquals(0, run("query", "parties", "--format", "markdown", "--store", store()));
        assertEquals(rows + 2, out().lines().count());
        assertEquals(0, run("query", "parties", "--format", "table", "--store", store()));
        assertEquals(rows, out().lines().filter(line -> line.startsWith("[")).count());
        assertEquals(0, run("query", "parties", "--format", "json", "--store", store()));
        JsonObject results = JsonParser.parseString(out()).getAsJsonObject().getAsJsonObject("results");
        assertEquals(rows, results.getAsJsonArray("bindings").size());
    }

    @Test
    void parametersAreFoundByName() {
        assertEquals(0, run("query", "articles", "-p", "event=" + CALL, "--format", "csv", "--store", store()), err());
        assertEquals(2, out().lines().count(), out());
    }

    @Test
    void whatCannotBeAskedIsSaidInTwoLinesAndEndsWithTwo() {
        for (List<String> wrong : List.of(
                List.of("acounts"),
                List.of("accounts"),
                List.of("events", "-p", "from"),
                List.of("events", "-p", "from=May"),
                List.of("events", "-p", "form=2019-05-14"),
                List.of("timeline", "-p", "party=nobody"),
                List.of("events", "--format", "docx"))) {
            String[] arguments = Stream.concat(Stream.of("query", "--store", store()), wrong.stream())
                    .toArray(String[]::new);
            assertEquals(2, run(arguments), wrong + out());
            assertEquals(2, err().lines().count(), err());
        }
    }

    @Test
    void eventsPartiesAndTopicsListWhatCanBeCompared() {
        assertEquals(
                0, run("events", "--from", "2019-05-14", "--to", "2019-05-14", "--format", "csv", "--store", store()));
        assertEquals(3, out().lines().count(), out());
        assertEquals(0, run("parties", "--event", CALL, "--format", "csv", "--store", store()), err());
        assertTrue(out().contains("/agent/kremlin,Kremlin,"), out());
        assertFalse(out().contains("mike-pompeo"), out());
        assertEquals(0, run("topics", "--party", "kremlin", "--format", "csv", "--store", store()), err());
        assertTrue(out().lines().skip(1).findFirst().orElse("").contains("/topic/idlib,Idlib,"), out());
    }

    @Test
    void partiesComeInPagesThatSayWhenThereAreMore() {
        assertEquals(0, run("parties", "--limit", "2", "--format", "csv", "--store", store()), err());
        List<String> first = out().lines().skip(1).toList();
        assertTrue(err().contains("There is more: --offset=2 gives the next page, --limit=NUMBER"), err());
        assertEquals(0, run("parties", "--limit=2", "--offset=2", "--format", "csv", "--store", store()), err());
        List<String> second = out().lines().skip(1).toList();
        assertEquals(0, run("parties", "--limit", "4", "--format", "csv", "--store", store()), err());
        assertEquals(
                out().lines().skip(1).toList(),
                Stream.concat(first.stream(), second.stream()).toList());
        assertEquals(0, run("parties", "--format", "csv", "--store", store()), err());
        assertEquals("", err());
    }

    @Test
    void whatIsMostTalkedOfComesFirst() {
        for (String listing : List.of("events", "parties", "topics")) {
            assertEquals(0, run(listing, "--format", "json", "--store", store()), err());
            List<Integer> statements = JsonParser.parseString(out())
                    .getAsJsonObject()
                    .getAsJsonObject("results")
                    .getAsJsonArray("bindings")
                    .asList()
                    .stream()
                    .map(row -> row.getAsJsonObject()
                            .getAsJsonObject("statements")
                            .get("value")
                            .getAsInt())
                    .toList();
            assertEquals(statements.stream().sorted(Comparator.reverseOrder()).toList(), statements, listing);
            assertTrue(statements.get(0) > 1, listing);
        }
    }

    @Test
    void aStoreThatIsNotThereEndsWithThree() {
        assertEquals(3, run("query", "events", "--store", folder.resolve("none").toString()));
    }

    private static String store() {
        return folder.resolve("store").toString();
    }
}
