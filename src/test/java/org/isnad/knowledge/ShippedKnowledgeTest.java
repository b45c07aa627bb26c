package org.isnad.knowledge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedKnowledgeTest {

    private final Knowledge knowledge = Knowledge.shipped();

    @Test
    void theCheckFindsNothingWrongWithIt() {
        assertEquals(List.of(), KnowledgeCheck.flaws(List.of()));
    }

    @Test
    void noAgentIsDescribedTwice() throws IOException {
        Map<String, Integer> described = new TreeMap<>();
        for (String file : List.of("states.ttl", "agents.ttl", "outlets.ttl")) {
            turtle(file)
                    .lines()
                    .filter(line -> line.startsWith("agent:"))
                    .forEach(line -> described.merge(line.split(" ")[0], 1, Integer::sum));
        }
        described.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), described);
    }

    @Test
    void atLeastAHundredAndFiftyTopicsHangUnderFewTopOnes() {
        long top = knowledge.topics().stream()
                .filter(topic -> topic.broader().isEmpty())
                .count();
        assertTrue(
                knowledge.topics().size() >= 150,
                "topics: " + knowledge.topics().size());
        assertTrue(top <= 20, "top topics: " + top);
    }

    @Test
    void atLeastSixtyPartiesAreCalledAtLeastFourHundredThings() {
        long referents = knowledge.namingTerms().stream()
                .map(NamingTerm::referent)
                .distinct()
                .count();
        assertTrue(referents >= 60, "referents: " + referents);
        assertTrue(
                knowledge.namingTerms().size() >= 400,
                "terms: " + knowledge.namingTerms().size());
    }

    @Test
    void anOfficeIsHeldFromItsFirstDayToItsLast() {
        KnownAgent akar = knowledge.agent("hulusi-akar").orElseThrow();
        assertTrue(akar.held("defence-minister", "turkey", LocalDate.of(2019, 6, 1)));
        assertTrue(!akar.held("defence-minister", "turkey", LocalDate.of(2018, 7, 9)));
        assertTrue(akar.held("chief-of-staff", "turkey", LocalDate.of(2018, 7, 9)));
    }

    @Test
    void turtleOfOnesOwnAddsToWhatIsShipped(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.ttl");
        Files.writeString(own, """
                @prefix isn: <https://w3id.org/isnad/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <https://w3id.org/isnad/id/agent/my-paper> a isn:Medium ; rdfs:label "My Paper"@en .
                """);
        Knowledge with = Knowledge.with(List.of(own));
        assertEquals("My Paper", with.agent("my-paper").orElseThrow().label("ar"));
        assertTrue(with.agent("kremlin").isPresent());
        assertTrue(!with.version().equals(knowledge.version()));
    }

    @Test
    void turtleOfOnesOwnDescribesAnewWhatItGivesATypeAndAddsToTheRest(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.ttl");
        Files.writeString(own, """
                @prefix isn: <https://w3id.org/isnad/ns#> .
                @prefix agent: <https://w3id.org/isnad/id/agent/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                agent:kremlin a isn:Organisation ; rdfs:label "The Kremlin, anew"@en .
                agent:dmitry-peskov skos:altLabel "Old Dmitry"@en .
                """);
        Knowledge with = Knowledge.with(List.of(own));
        KnownAgent kremlin = with.agent("kremlin").orElseThrow();
        assertEquals(Map.of("en", "The Kremlin, anew"), kremlin.labels());
        assertEquals(Set.of(), kremlin.speaksFor());
        assertEquals("Dmitry Peskov", with.agent("dmitry-peskov").orElseThrow().label("en"));
        assertEquals(
                List.of("dmitry-peskov"),
                with.named("Old Dmitry").stream().map(KnownAgent::key).toList());
    }

    @Test
    void brokenTurtleIsToldWithItsFileAndLine(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("broken.ttl");
        Files.writeString(broken, "<a> <b> .\n");
        KnowledgeException told = assertThrows(KnowledgeException.class, () -> Knowledge.with(List.of(broken)));
        assertTrue(
                told.getMessage().contains("broken.ttl") && told.getMessage().contains("line: 1"), told.getMessage());
    }

    @Test
    void nothingAddedIsWhatIsShipped() {
        assertDoesNotThrow(() ->
                assertEquals(knowledge.version(), Knowledge.with(List.of()).version()));
    }

    private static String turtle(String file) throws IOException {
        return new String(TurtleSource.shipped(file).bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
