package org.isnad.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.AnswerSheet.Answer;

/** Asks the questions of an answer sheet again. */
public final class Replay {

    private final QueryRunner runner;
    private final Function<Query, Optional<String>> objection;

    /**
     * @param objection what is wrong with asking a question, since a sheet may come from anybody; empty when nothing is
     */
    public Replay(QueryRunner runner, Function<Query, Optional<String>> objection) {
        this.runner = runner;
        this.objection = objection;
    }

    /**
     * How one answer compares.
     *
     * @param gone rows of the sheet that are no longer there
     * @param fresh rows that the sheet does not have
     */
    public record Outcome(Answer answer, List<String> gone, List<String> fresh) {

        public boolean isSame() {
            return gone.isEmpty() && fresh.isEmpty();
        }
    }

    /**
     * Asks one question again, in the words of the sheet.
     *
     * @throws IsnadException when it is no question, or there is an objection to asking it
     */
    public Outcome again(Answer answer) {
        CannedQuery query = QueryFile.read(answer.query(), answer.text());
        objection.apply(query.sparql()).ifPresent(reason -> {
            throw Problem.usage(
                            "query " + answer.query() + " of the sheet", "is not asked: " + reason, "mend the sheet")
                    .exception();
        });
        List<String> now = AnswerSheet.rows(runner.run(query, answer.parameters()));
        return new Outcome(answer, without(answer.rows(), now), without(now, answer.rows()));
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }
}
