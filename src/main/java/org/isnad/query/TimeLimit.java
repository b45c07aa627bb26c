package org.isnad.query;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Stops a query when its time is over, whatever Jena is about. The alarm of Jena 5.6 waits for the plan, and to plan the
 * join of two subqueries reads one of them until it has a row, or to its end.
 */
public final class TimeLimit {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "time limits");
        thread.setDaemon(true);
        return thread;
    });

    private TimeLimit() {}

    /**
     * Asks and reads the answer.
     *
     * @throws QueryCancelledException when that takes longer
     */
    public static <T> T within(Duration limit, QueryExec execution, Supplier<T> answer) {
        AtomicBoolean stopped = Context.getOrSetCancelSignal(execution.getContext());
        Future<?> alarm = CLOCK.schedule(() -> stopped.set(true), limit.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return answer.get();
        } catch (NullPointerException e) {
            // Jena 5.6 closes a hash join that is stopped before it has a table
            // (AbstractIterHashJoin.closeSubIterator).
            if (!stopped.get()) {
                throw e;
            }
            throw new QueryCancelledException();
        } finally {
            alarm.cancel(false);
        }
    }
}
