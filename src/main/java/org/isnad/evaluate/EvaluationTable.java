package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;

/** For a terminal: tables with their columns side by side, then a block for each error. */
final class EvaluationTable implements EvaluationWriter {

    private static final String GAP = "  ";

    @Override
    public String write(Evaluation evaluation, Optional<Figures> baseline) {
        StringBuilder out = new StringBuilder();
        appendTable(new FigureTable(evaluation.figures(), baseline).rows(), out);
        if (!evaluation.constructions().isEmpty()) {
            appendTable(OutcomeTables.constructions(evaluation.constructions()), out.append('\n'));
        }
        if (!evaluation.reliability().bins().isEmpty()) {
            appendTable(OutcomeTables.reliability(evaluation.reliability()), out.append('\n'));
            out.append(OutcomeTables.calibrationError(evaluation.reliability()));
        }
        for (StatementError error : evaluation.errors()) {
            out.append('\n').append(ErrorLines.of(error));
        }
        return out.toString();
    }

    private static void appendTable(List<List<String>> rows, StringBuilder out) {
        rows.forEach(row -> appendRow(row, rows, out));
    }

    private static void appendRow(List<String> row, List<List<String>> rows, StringBuilder table) {
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(width(column, rows) - cell.length());
            table.append(column == 0 ? cell + padding : GAP + padding + cell);
        }
        table.append('\n');
    }

    private static int width(int column, List<List<String>> rows) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
