package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures as rows of cells, the first of them the heading; formats only draw the lines. */
final class FigureTable {

    private static final String NOTHING = "-";

    private final Figures figures;
    private final Optional<Figures> baseline;

    /** @param baseline an earlier run over the same gold, set beside this one */
    FigureTable(Figures figures, Optional<Figures> baseline) {
        this.figures = figures;
        this.baseline = baseline;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading());
        for (Measure measure : Measure.values()) {
            rows.add(row(measure));
        }
        return rows;
    }

    private List<String> heading() {
        List<String> cells =
                new ArrayList<>(List.of("measure", "gold", "found", "precision", "recall", "F1 or accuracy"));
        if (baseline.isPresent()) {
            cells.add("before");
            cells.add("change");
        }
        forms().forEach(form -> cells.add(form.key()));
        return cells;
    }

    private List<String> row(Measure measure) {
        Tally tally = figures.tally(Slice.ALL, measure);
        List<String> cells = new ArrayList<>();
        cells.add(measure.title());
        cells.add(Integer.toString(tally.gold()));
        cells.add(measure.isAccuracy() ? NOTHING : Integer.toString(tally.predicted()));
        cells.add(measure.isAccuracy() ? NOTHING : written(tally, tally.precision()));
        cells.add(measure.isAccuracy() ? NOTHING : written(tally, tally.recall()));
        cells.add(figure(figures, Slice.ALL, measure));
        baseline.ifPresent(before -> cells.addAll(comparison(before, measure)));
        forms().forEach(form -> cells.add(figure(figures, form, measure)));
        return cells;
    }

    private List<String> comparison(Figures before, Measure measure) {
        boolean bothMeasured = !before.tally(Slice.ALL, measure).isEmpty()
                && !figures.tally(Slice.ALL, measure).isEmpty();
        String change = bothMeasured
                ? Decimals.change(before.figure(Slice.ALL, measure), figures.figure(Slice.ALL, measure))
                : NOTHING;
        return List.of(figure(before, Slice.ALL, measure), change);
    }

    private static String figure(Figures of, Slice slice, Measure measure) {
        return written(of.tally(slice, measure), of.figure(slice, measure));
    }

    private static String written(Tally tally, double figure) {
        return tally.isEmpty() ? NOTHING : Decimals.thousandths(figure).toPlainString();
    }

    private static List<Slice> forms() {
        return List.of(Slice.DIRECT, Slice.INDIRECT, Slice.MIXED);
    }
}
