package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void theClassPathHoldsWhatTheFolderHolds() throws IOException {
        assertEquals(names(Catalogue.in(Path.of("queries"))), names(catalogue));
    }

    @Test
    void anUnknownQuestionProposesTheNearest() {
        Problem problem = problem(() -> catalogue.query("acounts"));
        assertEquals(Problem.Kind.USAGE, problem.kind());
        assertTrue(problem.next().contains("did you mean accounts?"), problem.next());
    }

    @Test
    void anUnknownParameterNamesThoseThereAre() {
        Problem problem = problem(() -> BoundQuery.of(catalogue.query("events"), Map.of("form", List.of("x"))));
        assertTrue(problem.next().contains("did you mean from?"), problem.next());
    }

    @Test
    void aMissingParameterIsAskedForWithAnExample() {
        Problem problem = problem(() -> BoundQuery.of(catalogue.query("event"), Map.of()));
        assertTrue(problem.where().contains("event"), problem.where());
        assertTrue(problem.next().contains("--param event=https://"), problem.next());
    }

    @Test
    void aMalformedValueIsNamedWithItsTypeAndAnExample() {
        Map<String, List<String>> values = Map.of("from", List.of("14 May"));
        Problem problem = problem(() -> BoundQuery.of(catalogue.query("events"), values));
        assertEquals("it must be a day as in 2019-05-14, not '14 May'", problem.what());
        assertEquals("for example --param from=2019-05-01", problem.next());
    }

    @Test
    void severalValuesAreRefusedWhereOneIsMeant() {
        Map<String, List<String>> values = Map.of("from", List.of("2019-05-14", "2019-05-15"));
        assertThrows(IsnadException.class, () -> BoundQuery.of(catalogue.query("events"), values));
    }

    @Test
    void aFileThatIsNoQuestionIsNamed(@TempDir Path folder) throws IOException {
        String good = Files.readString(Path.of("queries", "events.rq"));
        for (String bad : List.of("SELECT * {}", "#+ [\nSELECT * {}", good.replace("WHERE", "WHRE"))) {
            Files.writeString(folder.resolve("broken.rq"), bad);
            Problem problem = problem(() -> Catalogue.in(folder));
            assertEquals("broken.rq", problem.where());
        }
    }

    @Test
    void aQuestionThatTakesTooLongIsStopped() {
        QueryRunner hasty = new DatasetQueryRunner(SmallStore.loaded().dataset(), Duration.ofMillis(1));
        CannedQuery slow = QueryFile.read("slow", """
                #+ summary: slow
                #+ summary-ar: slow
                #+ description: slow
                #+ description-ar: slow
                #+ params: []
                #+ columns: []
                SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }
                """);
        Problem problem = problem(() -> hasty.run(slow, Map.of()));
        assertEquals(Problem.Kind.STORE, problem.kind());
        assertTrue(problem.what().contains("stopped after 1 ms"), problem.what());
    }

    private static List<String> names(Catalogue catalogue) {
        return catalogue.all().stream().map(CannedQuery::name).toList();
    }

    private static Problem problem(Executable asking) {
        return assertThrows(IsnadException.class, asking).problem();
    }
}
