package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;

/** For a terminal: columns side by side, then a block for each error. */
final class EvaluationTable implements EvaluationWriter {

    private static final String GAP = "  ";

    @Override
    public String write(Figures figures, Optional<Figures> baseline, List<StatementError> errors) {
        StringBuilder table = new StringBuilder();
        List<List<String>> rows = new FigureTable(figures, baseline).rows();
        rows.forEach(row -> appendRow(row, rows, table));
        for (StatementError error : errors) {
            table.append('\n').append(ErrorLines.of(error));
        }
        return table.toString();
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
