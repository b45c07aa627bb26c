package org.isnad.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Begins the right side of a join only where the left has a row. Jena 5.6 cannot close a hash join that was never begun
 * (AbstractIterHashJoin.closeSubIterator), so that a query whose first part finds nothing would fail.
 */
public final class StartedJoins extends OpExecutorTDB2 {

    private static final OpExecutorFactory FACTORY = StartedJoins::new;

    private StartedJoins(ExecutionContext execution) {
        super(execution);
    }

    /** Has the queries of a context executed so. */
    public static void in(Context context) {
        QC.setFactory(context, FACTORY);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return left.hasNext() ? Join.join(left, right(join.getRight()), execCxt) : none(left);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return left.hasNext() ? Join.leftJoin(left, right(join.getRight()), join.getExprs(), execCxt) : none(left);
    }

    private QueryIterator right(Op op) {
        return exec(op, root());
    }

    private QueryIterator none(QueryIterator left) {
        left.close();
        return QueryIterNullIterator.create(execCxt);
    }
}
