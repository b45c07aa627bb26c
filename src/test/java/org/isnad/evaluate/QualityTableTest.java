package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What README.md says of the quality is what is measured; {@code -Dgolden.update=true} writes it anew. */
class QualityTableTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- quality:begin -->\n";
    private static final String END = "<!-- quality:end -->";

    private static Evaluation evaluation = Evaluation.of(Figures.NONE, List.of(), List.of());

    @BeforeAll
    static void measure() {
        List<Problem> problems = new ArrayList<>();
        evaluation = new EvaluationRun(
                        Path.of("src/test/resources/gold/seeds.gold.jsonl"),
                        Path.of("seeds"),
                        Optional.empty(),
                        Knowledge.shipped())
                .evaluation(problems::add);
        assertEquals(List.of(), problems);
    }

    @Test
    void theReadmeShowsWhatIsMeasured() throws IOException {
        String table = "\n" + EvaluationMarkdown.table(new FigureTable(evaluation.figures(), Optional.empty()).rows())
                + "\n" + EvaluationMarkdown.table(OutcomeTables.constructions(evaluation.constructions())) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, withTable(Files.readString(README), table));
        }
        String readme = Files.readString(README);
        assertTrue(readme.contains(BEGIN) && readme.contains(END), "README.md has no place for the table");
        assertEquals(table, readme.substring(begin(readme), readme.indexOf(END)));
    }

    @ParameterizedTest
    @CsvSource({"OVERLAP_50, 0.80", "SPEAKER, 0.85", "END_TO_END, 0.70"})
    void theQualityDoesNotFallBelowItsFloor(Measure measure, double floor) {
        double figure = evaluation.figures().figure(Slice.ALL, measure);
        assertTrue(figure >= floor, measure.title() + " is " + figure);
    }

    private static String withTable(String readme, String table) {
        return readme.substring(0, begin(readme)) + table + readme.substring(readme.indexOf(END));
    }

    private static int begin(String readme) {
        return readme.indexOf(BEGIN) + BEGIN.length();
    }
}
