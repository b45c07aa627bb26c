package org.isnad.evaluate;

import static org.isnad.evaluate.Tiny.figures;
import static org.isnad.evaluate.Tiny.gold;
import static org.isnad.evaluate.Tiny.predicted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.evaluate.PredictedStatement.Participant;
import org.isnad.model.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case can be counted by hand: words are numbered, and a content is named by its first word and its end. */
class MeasureTest {

    @ParameterizedTest(name = "{0} of 10 words")
    @CsvSource({"2, 0", "3, 1", "4, 1", "5, 2", "7, 2", "8, 3", "9, 4", "10, 5"})
    void aContentCountsAtEachLevelThatItReaches(int words, int levels) {
        Figures figures =
                figures(List.of(gold(0, 10).made()), List.of(predicted(0, words).made()));
        List<Measure> content =
                List.of(Measure.OVERLAP_30, Measure.OVERLAP_50, Measure.OVERLAP_80, Measure.OVERLAP_90, Measure.EXACT);
        assertEquals(
                content.subList(0, levels),
                content.stream()
                        .filter(measure -> figures.figure(Slice.ALL, measure) == 1)
                        .toList());
    }

    @Test
    void precisionIsOfTheExtractedRecallOfTheAnnotated() {
        Tally lenient = figures(
                        List.of(gold(0, 4).made(), gold(5, 9).made()),
                        List.of(
                                predicted(0, 4).made(),
                                predicted(10, 12).made(),
                                predicted(13, 15).made()))
                .tally(Slice.ALL, Measure.OVERLAP_50);
        assertEquals(new Tally(1, 2, 1, 3), lenient);
        assertEquals(1 / 3.0, lenient.precision());
        assertEquals(1 / 2.0, lenient.recall());
        assertEquals(0.4, lenient.f1(), 1e-12);
    }

    @Test
    void twoReadingsOfOneStatementAreNotBothRight() {
        Figures figures = figures(
                List.of(gold(0, 4).made()),
                List.of(predicted(0, 4).made(), predicted(0, 4).made()));
        assertEquals(new Tally(1, 1, 1, 2), figures.tally(Slice.ALL, Measure.EXACT));
    }

    @Test
    void aStatementInsideAnotherIsToldApartByItsCue() {
        Figures figures = figures(
                List.of(gold(2, 10).cue(0, 1).made(), gold(4, 10).cue(3, 4).made()),
                List.of(
                        predicted(3, 10).cue(3, 4).made(),
                        predicted(3, 10).cue(0, 1).made()));
        assertEquals(new Tally(2, 2, 2, 2), figures.tally(Slice.ALL, Measure.CUE));
    }

    @Test
    void aFormsRecallIsByTheAnnotatedFormItsPrecisionByTheExtractedOne() {
        Figures figures = figures(
                List.of(
                        gold(0, 4).form(Form.DIRECT).made(),
                        gold(5, 9).form(Form.DIRECT).made()),
                List.of(
                        predicted(0, 4).form(Form.DIRECT).made(),
                        predicted(5, 9).form(Form.MIXED).made(),
                        predicted(10, 14).form(Form.DIRECT).made()));
        assertEquals(new Tally(2, 2, 1, 2), figures.tally(Slice.DIRECT, Measure.OVERLAP_50));
        assertEquals(new Tally(0, 0, 1, 1), figures.tally(Slice.MIXED, Measure.OVERLAP_50));
        assertTrue(figures.tally(Slice.INDIRECT, Measure.OVERLAP_50).isEmpty());
        assertEquals(Tally.share(1, 2), figures.tally(Slice.DIRECT, Measure.FORM));
    }

    @Test
    void indirectIsNotDirect() {
        Figures figures = figures(
                List.of(gold(0, 4).form(Form.DIRECT).made()),
                List.of(predicted(0, 4).form(Form.INDIRECT).made()));
        assertEquals(Tally.share(0, 1), figures.tally(Slice.ALL, Measure.FORM));
    }

    @Test
    void onlyStatementsThatHaveACueAreAskedForOne() {
        Figures figures = figures(
                List.of(gold(2, 6).cue(0, 1).made(), gold(8, 12).made()),
                List.of(predicted(2, 6).cue(0, 2).made(), predicted(8, 12).made()));
        assertEquals(new Tally(0, 1, 0, 1), figures.tally(Slice.ALL, Measure.CUE));
        assertEquals(new Tally(1, 2, 1, 2), figures.tally(Slice.ALL, Measure.WHOLE));
    }

    @Test
    void aSourcePhraseIsRightToTheWord() {
        Figures figures = figures(
                List.of(
                        gold(4, 8).source(0, 3).made(),
                        gold(12, 16).source(9, 12).made()),
                List.of(
                        predicted(4, 8).source(0, 3).made(),
                        predicted(12, 16).source(9, 11).made()));
        assertEquals(new Tally(1, 2, 1, 2), figures.tally(Slice.ALL, Measure.SOURCE));
    }

    @Test
    void aChainIsRightWhereBothItsEndsAreFound() {
        List<GoldStatement> gold = List.of(
                gold(0, 10).cue(0, 1).made(), gold(5, 9).cue(4, 5).within(0).made());
        PredictedStatement outer = predicted(0, 10).cue(0, 1).made();
        PredictedStatement other = predicted(12, 16).made();
        Tiny.Predicted inner = predicted(5, 9).cue(4, 5);
        assertEquals(
                new Tally(1, 1, 1, 1),
                chain(gold, List.of(outer, inner.within(0).made())));
        assertEquals(
                new Tally(0, 1, 0, 1),
                chain(gold, List.of(outer, other, inner.within(1).made())));
        assertEquals(
                new Tally(0, 1, 0, 1),
                chain(gold, List.of(other, inner.within(0).made())));
        assertEquals(
                new Tally(0, 1, 0, 0),
                chain(gold, List.of(outer, predicted(5, 9).cue(4, 5).made())));
    }

    @Test
    void endToEndAsksForContentAndSpeaker() {
        Figures figures = figures(
                List.of(
                        gold(0, 4).who("x").made(),
                        gold(5, 9).who("y").made(),
                        gold(12, 16).made()),
                List.of(predicted(0, 4).made(), predicted(5, 9).made()));
        assertEquals(new Tally(1, 3, 1, 2), figures.tally(Slice.ALL, Measure.END_TO_END));
        assertEquals(Tally.share(1, 2), figures.tally(Slice.ALL, Measure.SPEAKER));
    }

    @Test
    void actsAndDaysAreMeasuredWhereTheyAreAnnotated() {
        Figures figures = figures(
                List.of(
                        gold(0, 4).act("deny").on("2019-05-14").made(),
                        gold(5, 9).act("say").made(),
                        gold(10, 14).made()),
                List.of(
                        predicted(0, 4).act("say").on("2019-05-14").made(),
                        predicted(5, 9).act("say").on("2019-05-15").made(),
                        predicted(10, 14).made()));
        assertEquals(Tally.share(1, 2), figures.tally(Slice.ALL, Measure.ACT));
        assertEquals(Tally.share(1, 1), figures.tally(Slice.ALL, Measure.SAID_ON));
    }

    @Test
    void aDayThatNobodyGaveIsInvented() {
        Figures figures = figures(
                List.of(
                        gold(0, 4).on("2019-05-14").made(),
                        gold(5, 9).inContextOn("2019-05-14").made(),
                        gold(10, 14).inContextOn("2019-05-14").made(),
                        gold(15, 18).made()),
                List.of(
                        predicted(0, 4).made(),
                        predicted(5, 9).on("2019-05-14").made(),
                        predicted(10, 14).on("2019-05-13").made(),
                        predicted(15, 18).on("2019-05-14").made()));
        assertEquals(new Tally(0, 1, 1, 3), figures.tally(Slice.ALL, Measure.SAID_ON_NOT_INVENTED));
    }

    @Test
    void whoPassesOnAndWhoIsToldAreSets() {
        Participant agency = new Participant("id/agent/agency", "Agency", Optional.of(Tiny.words(1, 3)));
        Participant office = new Participant("id/agent/office", "Office", Optional.of(Tiny.words(5, 6)));
        Figures figures = figures(
                List.of(
                        gold(7, 9).via("b c d").made(),
                        gold(10, 12).via("office+agency").toldTo("office").made(),
                        gold(13, 15).via("b").made(),
                        gold(16, 18).made()),
                List.of(
                        predicted(7, 9).via(agency).made(),
                        predicted(10, 12).via(agency, office).toldTo(agency).made(),
                        predicted(13, 15).via(agency, office).made(),
                        predicted(16, 18).toldTo(office).made()));
        assertEquals(new Tally(2, 3, 2, 3), figures.tally(Slice.ALL, Measure.VIA));
        assertEquals(new Tally(0, 1, 0, 2), figures.tally(Slice.ALL, Measure.TOLD_TO));
    }

    @Test
    void articlesAddUpByCounts() {
        Figures one =
                figures(List.of(gold(0, 4).made()), List.of(predicted(0, 4).made()));
        Figures other = figures(List.of(gold(0, 4).made(), gold(5, 9).made()), List.of());
        Figures both = one.plus(other);
        assertEquals(2, both.articles());
        assertEquals(new Tally(1, 3, 1, 1), both.tally(Slice.ALL, Measure.OVERLAP_50));
    }

    private static Tally chain(List<GoldStatement> gold, List<PredictedStatement> predicted) {
        return figures(gold, predicted).tally(Slice.ALL, Measure.WITHIN);
    }
}
