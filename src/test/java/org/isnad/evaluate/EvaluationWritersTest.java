package org.isnad.evaluate;

import static org.isnad.evaluate.Tiny.evaluation;
import static org.isnad.evaluate.Tiny.figures;
import static org.isnad.evaluate.Tiny.gold;
import static org.isnad.evaluate.Tiny.predicted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format is held to a file that a person has read; {@code -Dgolden.update=true} writes them anew. */
class EvaluationWritersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/evaluation");

    private static final List<GoldStatement> ANNOTATED = List.of(
            gold(0, 4).cue(4, 5).act("say").made(),
            gold(6, 10).form(Form.DIRECT).who("y").made(),
            gold(14, 18).made());

    private static final List<PredictedStatement> EXTRACTED = List.of(
            predicted(0, 3).cue(4, 5).made(),
            predicted(6, 10).form(Form.DIRECT).made(),
            predicted(11, 13).form(Form.MIXED).by("noun", 1).made());

    @ParameterizedTest
    @EnumSource
    void theOutputIsTheOneThatWasRead(EvaluationFormat format) throws IOException {
        assertGolden(format, "errors", format.writer().write(evaluation(ANNOTATED, EXTRACTED), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void theComparisonIsTheOneThatWasRead(EvaluationFormat format) throws IOException {
        Optional<Figures> before = Optional.of(figures(ANNOTATED, EXTRACTED.subList(0, 2)));
        Evaluation now = evaluation(ANNOTATED, EXTRACTED).withoutErrors();
        assertGolden(format, "compared", format.writer().write(now, before));
    }

    @Test
    void aDifferenceIsThatOfTheFiguresAsWritten() {
        assertEquals("+0.001", Decimals.change(0.8994, 0.8996));
        assertEquals("-0.100", Decimals.change(0.5, 0.4));
        assertEquals("+0.000", Decimals.change(0.5, 0.5));
    }

    private static void assertGolden(EvaluationFormat format, String name, String written) throws IOException {
        String ending = switch (format) {
            case TABLE -> ".txt";
            case MARKDOWN -> ".md";
            case JSON -> ".json";
        };
        Path golden = GOLDEN.resolve(name + ending);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertEquals(Files.readString(golden), written);
    }
}
