package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of GitHub-flavoured Markdown; errors stand in a code block, so that nothing in them is markup. */
final class EvaluationMarkdown implements EvaluationWriter {

    private static final String FENCE = "~~~";

    @Override
    public String write(Evaluation evaluation, Optional<Figures> baseline) {
        List<String> parts = new ArrayList<>();
        parts.add(table(new FigureTable(evaluation.figures(), baseline).rows()));
        if (!evaluation.constructions().isEmpty()) {
            parts.add(table(OutcomeTables.constructions(evaluation.constructions())));
        }
        if (!evaluation.reliability().bins().isEmpty()) {
            parts.add(table(OutcomeTables.reliability(evaluation.reliability())));
            parts.add(OutcomeTables.calibrationError(evaluation.reliability()));
        }
        if (!evaluation.errors().isEmpty()) {
            parts.add(block(evaluation.errors()));
        }
        return String.join("\n", parts);
    }

    static String table(List<List<String>> rows) {
        return line(rows.get(0))
                + rule(rows.get(0).size())
                + rows.stream().skip(1).map(EvaluationMarkdown::line).collect(Collectors.joining());
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
