package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table of GitHub-flavoured Markdown; errors stand in a code block, so that nothing in them is markup. */
final class EvaluationMarkdown implements EvaluationWriter {

    private static final String FENCE = "~~~";

    @Override
    public String write(Figures figures, Optional<Figures> baseline, List<StatementError> errors) {
        List<List<String>> rows = new FigureTable(figures, baseline).rows();
        String table = line(rows.get(0))
                + rule(rows.get(0).size())
                + rows.stream().skip(1).map(EvaluationMarkdown::line).collect(Collectors.joining());
        return errors.isEmpty() ? table : table + "\n" + block(errors);
    }

    private static String block(List<StatementError> errors) {
        return errors.stream().map(ErrorLines::of).collect(Collectors.joining("\n", FENCE + "text\n", FENCE + "\n"));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String rule(int columns) {
        return "| --- |" + " ---: |".repeat(columns - 1) + "\n";
    }
}
