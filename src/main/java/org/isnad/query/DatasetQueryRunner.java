package org.isnad.query;

import java.time.Duration;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/** Asks a TDB2 dataset of this process, each question in a read transaction, over the union of its graphs. */
public final class DatasetQueryRunner implements QueryRunner {

    private final DatasetGraph dataset;
    private final Duration timeout;

    /**
     * @param timeout how long one question may take, from start to last row
     */
    public DatasetQueryRunner(DatasetGraph dataset, Duration timeout) {
        this.dataset = dataset;
        this.timeout = timeout;
    }

    @Override
    public Rows run(BoundQuery query) {
        try {
            return Txn.calculateRead(dataset, () -> select(query));
        } catch (QueryCancelledException e) {
            throw stopped(query, e);
        } catch (QueryExecException e) {
            throw failed(query, "the store failed: " + e.getMessage(), "\"isnad verify\" checks the store", e);
        }
    }

    private IsnadException stopped(BoundQuery query, Exception cause) {
        String what = "it was stopped after " + timeout.toMillis() + " ms";
        return failed(query, what, "narrow it with a parameter, or allow more time with --timeout", cause);
    }

    private static IsnadException failed(BoundQuery query, String what, String next, Exception cause) {
        return new IsnadException(Problem.store("query " + query.canned().name(), what, next), cause);
    }

    private Rows select(BoundQuery query) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query.sparql())
                .set(TDB2.symUnionDefaultGraph, true)
                .build()) {
            StartedJoins.in(execution.getContext());
            return TimeLimit.within(timeout, execution, () -> {
                RowSet rows = execution.select();
                List<Binding> read = rows.stream().toList();
                return new Rows(query.canned(), rows.getResultVars(), read);
            });
        }
    }
}
