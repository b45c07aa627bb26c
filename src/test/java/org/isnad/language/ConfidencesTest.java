package org.isnad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.language.CueVerb.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table that ships, whatever its figures are at the moment. */
class ConfidencesTest {

    private final Tsv table = LanguagePack.of("ar").table("confidence");
    private final Confidences confidences = Confidences.load(table);

    @Test
    void aConstructionThatWasCountedHasItsOwnFigure() {
        assertEquals(value("A", "clause", "verb-subject"), confidences.of(Trust.A, Frame.Kind.CLAUSE, "verb-subject"));
    }

    @Test
    void oneThatNobodyMetHasTheFigureOfItsKindOfSubject() {
        assertEquals(value("*", "*", "relative"), confidences.of(Trust.C, Frame.Kind.SOURCE, "relative"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verb-subject", "subject-verb", "subjectless", "relative", "participle"})
    void everyReadingHasAFigure(String subject) {
        for (Trust trust : Trust.values()) {
            for (Frame.Kind opener : Frame.Kind.values()) {
                double value = confidences.of(trust, opener, subject);
                assertTrue(value > 0 && value < 1, trust + " " + opener + " " + subject + " has " + value);
            }
        }
    }

    @Test
    void aKindOfSubjectThatTheTableDoesNotKnowIsNamed() {
        String message = assertThrows(
                        IllegalStateException.class, () -> confidences.of(Trust.A, Frame.Kind.CLAUSE, "chorus"))
                .getMessage();
        assertTrue(message.contains("* * chorus"), message);
    }

    private double value(String trust, String opener, String subject) {
        return table.rows().stream()
                .filter(row -> row.cell("trust").equals(trust)
                        && row.cell("opener").equals(opener)
                        && row.cell("subject").equals(subject))
                .mapToDouble(row -> Double.parseDouble(row.cell("value")))
                .findFirst()
                .orElseThrow();
    }
}
