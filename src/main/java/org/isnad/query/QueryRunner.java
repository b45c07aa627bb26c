package org.isnad.query;

import java.util.List;
import java.util.Map;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/** Asks questions of one store, wherever it is. */
public interface QueryRunner {

    /**
     * Asks and reads the whole answer.
     *
     * @throws IsnadException of kind {@link Problem.Kind#STORE} when the store does not answer or not in time
     */
    Rows run(BoundQuery query);

    /** Binds and asks in one step. */
    default Rows run(CannedQuery query, Map<String, List<String>> values) {
        return run(BoundQuery.of(query, values));
    }

    /** Whether another page follows the one that the values ask for; a question without pages has none. */
    default boolean hasNext(CannedQuery query, Map<String, List<String>> values) {
        return BoundQuery.of(query, values)
                .next()
                .map(this::run)
                .filter(rows -> !rows.bindings().isEmpty())
                .isPresent();
    }
}
