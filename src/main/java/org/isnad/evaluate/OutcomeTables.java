package org.isnad.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What became of statements as rows of cells, the first of them the heading; no rows where there is nothing to show. */
final class OutcomeTables {

    private OutcomeTables() {}

    static List<List<String>> constructions(List<ConstructionTally> tallies) {
        List<List<String>> rows = new ArrayList<>();
        for (ConstructionTally tally : tallies) {
            rows.add(List.of(
                    tally.rule().isBlank() ? "-" : tally.rule(),
                    Integer.toString(tally.found()),
                    Integer.toString(tally.lenient()),
                    Decimals.thousandths(tally.precision()).toPlainString(),
                    Integer.toString(tally.right())));
        }
        return headed(List.of("construction", "found", "lenient right", "precision", "end to end right"), rows);
    }

    static List<List<String>> reliability(Reliability reliability) {
        List<List<String>> rows = new ArrayList<>();
        for (Reliability.Bin bin : reliability.bins()) {
            rows.add(List.of(
                    hundredths(bin.fromPercent()) + " - " + hundredths(bin.toPercent()),
                    Integer.toString(bin.count()),
                    Integer.toString(bin.right()),
                    Decimals.thousandths(bin.share()).toPlainString(),
                    Decimals.thousandths(bin.meanConfidence()).toPlainString()));
        }
        return headed(List.of("confidence", "found", "end to end right", "share right", "mean confidence"), rows);
    }

    static String calibrationError(Reliability reliability) {
        return "expected calibration error: "
                + Decimals.thousandths(reliability.expectedCalibrationError()).toPlainString() + "\n";
    }

    private static List<List<String>> headed(List<String> heading, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            rows.add(0, heading);
        }
        return rows;
    }

    private static String hundredths(int percent) {
        return BigDecimal.valueOf(percent, 2).toPlainString();
    }
}
