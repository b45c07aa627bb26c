package org.isnad.evaluate;

import static org.isnad.evaluate.Tiny.evaluation;
import static org.isnad.evaluate.Tiny.gold;
import static org.isnad.evaluate.Tiny.predicted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each construction found, and how far its confidence can be believed, counted by hand. */
class OutcomeTest {

    private final Evaluation evaluation = evaluation(
            List.of(gold(0, 4).made(), gold(5, 9).who("y").made()),
            List.of(
                    predicted(0, 4).by("verb", 0.9).made(),
                    predicted(5, 9).by("verb", 0.92).made(),
                    predicted(11, 13).by("colon", 0.55).made(),
                    predicted(11, 13).by("colon", 1).made(),
                    predicted(14, 16).by("according", 0.5).made()));

    @Test
    void theOftenestConstructionComesFirst() {
        assertEquals(
                List.of(
                        new ConstructionTally("colon", 2, 0, 0),
                        new ConstructionTally("verb", 2, 2, 1),
                        new ConstructionTally("according", 1, 0, 0)),
                evaluation.constructions());
        assertEquals(1, evaluation.constructions().get(1).precision());
    }

    @Test
    void aBinHoldsItsLeastConfidenceAndTheLastAlsoOne() {
        assertEquals(
                List.of("50-55 1 0", "55-60 1 0", "90-95 2 1", "95-100 1 0"),
                evaluation.reliability().bins().stream()
                        .map(bin -> bin.fromPercent() + "-" + bin.toPercent() + " " + bin.count() + " " + bin.right())
                        .toList());
    }

    @Test
    void theCalibrationErrorWeighsEachBinByItsCount() {
        double distances = 0.5 + 0.55 + (1.82 - 1) + 1;
        assertEquals(distances / 5, evaluation.reliability().expectedCalibrationError(), 1e-12);
        assertEquals(0, new Reliability(List.of()).expectedCalibrationError());
    }
}
