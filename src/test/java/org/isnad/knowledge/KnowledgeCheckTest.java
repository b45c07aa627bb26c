package org.isnad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.language.Tsv;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each flaw that an editor can make is told, where it is, and nothing else. */
class KnowledgeCheckTest {

    private static final String PREFIXES = """
            @prefix isn: <https://w3id.org/isnad/ns#> .
            @prefix agent: <https://w3id.org/isnad/id/agent/> .
            @prefix office: <https://w3id.org/isnad/id/office/> .
            @prefix role: <https://w3id.org/isnad/id/role/> .
            @prefix topic: <https://w3id.org/isnad/id/topic/> .
            @prefix term: <https://w3id.org/isnad/id/term/> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    List<DynamicTest> everyFlawIsToldWithItsPlace() {
        return Tsv.read("knowledge/flaws.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("what"), () -> assertEquals(row.cell("flaw"), flaws(row.cell("turtle")))))
                .toList();
    }

    private String flaws(String turtle) throws IOException {
        Path own = folder.resolve("own.ttl");
        Files.writeString(own, PREFIXES + turtle);
        List<String> told = KnowledgeCheck.flaws(List.of(own)).stream()
                .map(flaw -> Resource.localName(flaw.iri()) + " " + flaw.what())
                .toList();
        return told.isEmpty() ? "-" : String.join(" | ", told);
    }
}
