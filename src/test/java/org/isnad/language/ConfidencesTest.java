package org.isnad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.isnad.language.Confidences.Speaker;
import org.isnad.language.CueVerb.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table that ships, whatever its figures are at the moment. */
class ConfidencesTest {

    private final Tsv table = LanguagePack.of("ar").table("confidence");
    private final Confidences confidences = Confidences.load(table);

    @Test
    void whatWasCountedHasItsOwnFigure() {
        double counted = value("verb-subject-clause", "A", "beside");
        assertEquals(counted, confidences.of("verb-subject-clause", Optional.of(Trust.A), Speaker.BESIDE));
    }

    @Test
    void aTrustThatNobodyMetHasTheFigureOfItsRule() {
        double counted = value("headline-colon", "*", "beside");
        assertEquals(counted, confidences.of("headline-colon", Optional.of(Trust.C), Speaker.BESIDE));
    }

    @ParameterizedTest
    @EnumSource
    void aRuleThatNobodyMetHasTheFigureOfItsSpeaker(Speaker speaker) {
        double counted = value("*", "*", speaker.name().toLowerCase(Locale.ROOT));
        assertTrue(counted > 0 && counted < 1);
        assertEquals(counted, confidences.of("chorus", Optional.empty(), speaker));
    }

    @Test
    void aValueThatIsNoShareIsNamedWithItsLine() {
        Tsv wrong = Tsv.read("language/confidence-above-one.tsv");
        String message = assertThrows(IllegalStateException.class, () -> Confidences.load(wrong))
                .getMessage();
        assertTrue(message.contains("1.5"), message);
    }

    private double value(String rule, String trust, String speaker) {
        return table.rows().stream()
                .filter(row -> row.cell("rule").equals(rule)
                        && row.cell("trust").equals(trust)
                        && row.cell("speaker").equals(speaker))
                .mapToDouble(row -> Double.parseDouble(row.cell("value")))
                .findFirst()
                .orElseThrow();
    }
}
