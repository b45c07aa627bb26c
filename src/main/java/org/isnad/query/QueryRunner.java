package org.isnad.query;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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

    /** Where the page begins that follows the one asked for, if there is one; a question without pages has none. */
    default OptionalLong nextOffset(BoundQuery query) {
        return query.next().stream()
                .filter(next -> !run(next).bindings().isEmpty())
                .mapToLong(next -> next.sparql().getOffset())
                .findFirst();
    }
}
