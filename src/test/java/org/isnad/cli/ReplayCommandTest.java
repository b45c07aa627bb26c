package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.server.SparqlServer;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer sheet, made of the articles that travel with the program, and asked again. */
class ReplayCommandTest extends RunsCommandLines {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compareAndKeepTheAnswers() {
        ReplayCommandTest first = new ReplayCommandTest();
        assertEquals(0, first.run("ingest", "seeds", "--store", store("all")), first.err());
        assertEquals(0, first.run("ingest", "seeds/alhal-2020-03-05.txt", "--store", store("one")), first.err());
        int compared = first.run(
                "compare",
                "kremlin",
                "turkish-presidency",
                "--event",
                "call erdogan putin 2019-05-14",
                "--store",
                store("all"),
                "--sheet",
                sheet().toString());
        assertEquals(0, compared, first.err());
    }

    @Test
    void onTheSameStoreEveryAnswerIsTheSame() {
        assertEquals(0, run("replay", sheet().toString(), "--store", store("all")), out());
        assertTrue(out().startsWith("store: the same 5 articles\n"), out());
        List<String> answers = out().lines().skip(1).toList();
        assertTrue(answers.size() > 5);
        assertTrue(answers.stream().allMatch(line -> line.startsWith("same: ")), out());
    }

    @Test
    void theOrderInWhichArticlesCameDoesNotMatter() throws IOException {
        List<Path> articles;
        try (var files = Files.list(Path.of("seeds"))) {
            articles = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
        }
        for (Path article : articles) {
            assertEquals(0, run("ingest", article.toString(), "--store", store("reversed")), err());
        }
        assertEquals(0, run("replay", sheet().toString(), "--store", store("reversed")), out());
        assertTrue(out().startsWith("store: the same"), out());
    }

    @Test
    void overAnEndpointEveryAnswerIsTheSame() {
        try (Store store = Store.openOrCreate(folder.resolve("all"));
                SparqlServer server = SparqlServer.start(store.dataset(), "localhost", 0)) {
            String endpoint = server.address().resolve("sparql").toString();
            assertEquals(0, run("replay", sheet().toString(), "--endpoint", endpoint), out() + err());
            assertTrue(out().startsWith("store: the same 5 articles\n"), out());
            assertTrue(out().lines().skip(1).allMatch(line -> line.startsWith("same: ")), out());
        }
    }

    @Test
    void onAnotherStoreTheRowsThatDifferAreNamed() {
        assertEquals(1, run("replay", sheet().toString(), "--store", store("one")));
        assertTrue(out().startsWith("store: another, with 1 articles\n"), out());
        assertTrue(out().contains("different: accounts, "), out());
        assertTrue(out().contains("\n  - <https://w3id.org/isnad/id/agent/kremlin>\t"), out());
    }

    @Test
    void whatIsNoSheetIsRefused() throws IOException {
        for (String content : List.of("", "[]", "{}", "{\"answers\": [null]}", "not JSON")) {
            Path file = Files.writeString(folder.resolve("broken.json"), content);
            assertEquals(2, run("replay", file.toString(), "--store", store("all")), content);
            assertEquals(2, err().lines().count(), err());
        }
        assertEquals(2, run("replay", folder.resolve("none.json").toString(), "--store", store("all")));
    }

    @Test
    void aQuestionThatReachesOutsideTheStoreIsNotAsked() throws IOException {
        String sheet = Files.readString(sheet());
        for (String reach : List.of(
                "SERVICE <http://localhost:1/> { ?a ?b ?c }",
                "BIND(<java:org.apache.jena.sparql.function.library.now>() AS ?now)")) {
            Path file = Files.writeString(folder.resolve("hostile.json"), sheet.replace("WHERE {", "WHERE { " + reach));
            assertEquals(2, run("replay", file.toString(), "--store", store("all")), out());
            assertTrue(err().contains("is not asked"), err());
        }
    }

    private static Path sheet() {
        return folder.resolve("sheet.json");
    }

    private static String store(String name) {
        return folder.resolve(name).toString();
    }
}
