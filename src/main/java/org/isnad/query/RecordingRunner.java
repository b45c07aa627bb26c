package org.isnad.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.query.AnswerSheet.Answer;

/** Asks through another runner and keeps what was asked and answered. */
public final class RecordingRunner implements QueryRunner {

    private final QueryRunner runner;
    private final List<Answer> answers = new ArrayList<>();

    public RecordingRunner(QueryRunner runner) {
        this.runner = runner;
    }

    @Override
    public Rows run(BoundQuery query) {
        return runner.run(query);
    }

    @Override
    public Rows run(CannedQuery query, Map<String, List<String>> values) {
        Rows rows = runner.run(query, values);
        answers.add(new Answer(query.name(), query.text(), Map.copyOf(values), AnswerSheet.rows(rows)));
        return rows;
    }

    /** What was asked so far with values for parameters, in order. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }
}
