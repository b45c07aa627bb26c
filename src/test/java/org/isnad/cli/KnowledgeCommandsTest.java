package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.TestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandsTest {

    private static final String ARTICLE = "seeds/madapost-2019-05-14.txt";
    private static final String OWN = """
            @prefix isn: <https://w3id.org/isnad/ns#> .
            @prefix agent: <https://w3id.org/isnad/id/agent/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            agent:kremlin a isn:Organisation ; rdfs:label "\\u0627\\u0644\\u0643\\u0631\\u0645\\u0644\\u064A\\u0646"@ar, "%s"@en .
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsShippedIsSound() {
        Run run = Run.of("knowledge", "check");
        assertEquals(0, run.exitCode(), run.out());
        assertEquals("", run.out());
    }

    @Test
    void aFlawIsNamedWithItsFileAndWhatToDoAndEndsWithOne() throws IOException {
        Path own = own("Moscow");
        Run run = Run.of("knowledge", "check", "--knowledge", own.toString());
        assertEquals(0, run.exitCode(), run.out());
        Files.writeString(own, OWN.formatted("Moscow") + "agent:kremlin isn:speaksFor agent:nobody .\n");
        run = Run.of("knowledge", "check", "--knowledge", own.toString());
        assertEquals(1, run.exitCode());
        assertTrue(
                run.out()
                        .startsWith("https://w3id.org/isnad/id/agent/kremlin (" + own
                                + ")\n  wrong: has isn:speaksFor <https://w3id.org/isnad/id/agent/nobody>, of which"),
                run.out());
        assertTrue(run.out().contains("\n  do:    describe it\n"), run.out());
    }

    @Test
    void knowledgeWithoutWhatToDoIsWrongUsage() {
        assertEquals(2, Run.of("knowledge").exitCode());
    }

    @Test
    void aFolderOfTurtleChangesWhatIsReadAndTheVersionOfTheKnowledge() throws IOException {
        own("Kremlin");
        Run shipped = Run.of("extract", "--format", "nquads", ARTICLE);
        Run with = Run.of("extract", "--format", "nquads", "--knowledge", folder.toString(), ARTICLE);
        assertEquals(0, with.exitCode(), with.err());
        assertFalse(reading(shipped).equals(reading(with)), reading(with));
    }

    @Test
    void aStoreHoldsTheDescriptionOfOnesOwnAndNotTheShippedOne() throws IOException {
        own("The Kremlin, anew");
        String store = folder.resolve("store").toString();
        assertEquals(
                0,
                Run.of("ingest", "--knowledge", folder.toString(), "--store", store, ARTICLE)
                        .exitCode());
        String shown = Run.of("show", "--store", store, "--format", "turtle", "agent/kremlin")
                .out();
        assertTrue(shown.contains("\"The Kremlin, anew\"@en"), shown);
        assertFalse(shown.contains("@tr"), shown);
    }

    @Test
    void aFolderWithoutTurtleAndAFileThatIsNoneAreToldAsWrongUsage() throws IOException {
        assertEquals(
                2, Run.of("extract", "--knowledge", folder.toString(), ARTICLE).exitCode());
        Path none = folder.resolve("none.ttl");
        Run run = Run.of("extract", "--knowledge", none.toString(), ARTICLE);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("error: --knowledge: " + none), run.err());
    }

    @Test
    void whatIsSuggestedIsTurtleThatLoadsWithTheMostFrequentFirst() throws IOException {
        String store = folder.resolve("store").toString();
        Run.of("ingest", "--store", store, "src/test/resources/knowledge/unknown.txt");
        Run run = Run.of("knowledge", "suggest", "--store", store, "--limit", "1");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(TestTexts.line("knowledge/unknown.ttl"), run.out().strip());
        Path suggested = folder.resolve("suggested.ttl");
        Files.writeString(suggested, run.out());
        Run check = Run.of("knowledge", "check", "--knowledge", suggested.toString());
        assertEquals(1, check.exitCode(), check.err());
        assertTrue(check.out().contains("agent/new-1 ("), check.out());
        assertTrue(check.out().contains("term/new-1 ("), check.out());
        assertEquals(
                2,
                Run.of("knowledge", "suggest", "--store", store, "--limit", "0").exitCode());
    }

    @Test
    void whoIsToldIsSuggestedWithoutThePrepositionThatIsJoinedToIt() throws IOException {
        String store = folder.resolve("told").toString();
        Run.of("ingest", "--store", store, "src/test/resources/knowledge/told.txt");
        Run run = Run.of("knowledge", "suggest", "--store", store);
        assertEquals(TestTexts.line("knowledge/told.ttl"), run.out().strip());
    }

    private Path own(String label) throws IOException {
        return Files.writeString(folder.resolve("own.ttl"), OWN.formatted(label));
    }

    private static String reading(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.contains("wasGeneratedBy"))
                .findFirst()
                .orElseThrow();
    }
}
