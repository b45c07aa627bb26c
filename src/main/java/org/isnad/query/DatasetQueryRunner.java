package org.isnad.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

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
            throw QueryProblem.store(
                    "the query " + query.canned().name() + " was stopped after " + timeout.toMillis()
                            + " ms; narrow it with a parameter or allow more time with --timeout.",
                    e);
        } catch (QueryExecException e) {
            throw QueryProblem.store("the query " + query.canned().name() + " failed: " + e.getMessage(), e);
        }
    }

    private Rows select(BoundQuery query) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query.sparql())
                .set(TDB2.symUnionDefaultGraph, true)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            RowSet rows = execution.select();
            List<Binding> read = rows.stream().toList();
            return new Rows(query.canned(), rows.getResultVars(), read);
        }
    }
}
