package org.isnad.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.isnad.query.TimeLimit;

/**
 * Runs a checked query and answers it whole or not at all: rows are gathered before the first is sent, so that a query
 * that runs out of time is a 503 and never a shorter answer that looks complete.
 */
final class ReadOnlyQueries extends SPARQL_QueryDataset {

    /** More than a person reads or a table program opens; a client that wants more pages through with LIMIT. */
    static final int MOST_ROWS = 500_000;

    private static final int LONGEST_WAIT_SECONDS = 10;

    /** As many queries at once as the machine bears; the next wait for their turn, in order. */
    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    @Override
    public void execGet(HttpAction action) {
        answer(action, () -> super.execGet(action));
    }

    @Override
    public void execPost(HttpAction action) {
        answer(action, () -> super.execPost(action));
    }

    @Override
    protected void validateParams(HttpAction action, Collection<String> accepted) {
        List<RequestCheck.Parameter> parameters = new ArrayList<>();
        action.getRequestParameterMap()
                .forEach((name, values) ->
                        List.of(values).forEach(value -> parameters.add(new RequestCheck.Parameter(name, value))));
        RequestCheck.checkParameters(parameters);
        super.validateParams(action, accepted);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        QueryGuard.check(query);
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] body = action.getRequestInputStream().readAllBytes();
            execute(RequestCheck.utf8(ByteBuffer.wrap(body)), action);
        } catch (IOException e) {
            throw new RuntimeIOException(e);
        }
    }

    @Override
    protected void execute(String query, HttpAction action) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE_503, "Too many queries are running; ask again later.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE_503, "The server is being stopped.");
        }
        try {
            super.execute(query, action);
        } finally {
            turns.release();
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String logged) {
        return TimeLimit.within(limit(action), execution, () -> gathered(action, execution, query, logged));
    }

    /** As long as is asked for, but no longer than for any. */
    private static Duration limit(HttpAction action) {
        return Optional.ofNullable(action.getRequestParameter("timeout"))
                .map(seconds -> Duration.ofMillis((long) (1000 * Double.parseDouble(seconds))))
                .filter(asked -> asked.compareTo(SparqlServer.LONGEST) < 0)
                .orElse(SparqlServer.LONGEST);
    }

    private QueryExecResult gathered(HttpAction action, QueryExec execution, Query query, String logged) {
        if (!query.isSelectType()) {
            return super.executeQuery(action, execution, query, logged);
        }
        RowSet rows = execution.select();
        List<Binding> gathered = new ArrayList<>();
        while (rows.hasNext()) {
            if (gathered.size() == MOST_ROWS) {
                throw new Refusal(
                        HttpStatus.UNPROCESSABLE_ENTITY_422,
                        "The answer has more than " + MOST_ROWS + " rows; ask for it in parts with LIMIT and OFFSET.");
            }
            gathered.add(rows.next());
        }
        return new QueryExecResult(RowSetStream.create(rows.getResultVars(), gathered.iterator()));
    }

    private static void answer(HttpAction action, Runnable query) {
        try {
            query.run();
        } catch (Refusal e) {
            write(action, e.status(), e.message());
        } catch (ActionErrorException e) {
            write(action, e.getRC(), String.valueOf(e.getMessage()));
        } catch (QueryCancelledException e) {
            write(action, HttpStatus.SERVICE_UNAVAILABLE_503, "The query took too long and was stopped.");
        } catch (ARQException e) {
            write(action, HttpStatus.BAD_REQUEST_400, "The query cannot be run: " + e.getMessage());
        } catch (HttpException.RuntimeException e) {
            write(action, e.getCode(), String.valueOf(e.getReason()));
        } catch (StackOverflowError e) {
            write(action, HttpStatus.BAD_REQUEST_400, "The query is nested too deeply.");
        } catch (OutOfMemoryError e) {
            write(action, HttpStatus.SERVICE_UNAVAILABLE_503, "The query needs more memory than there is.");
        } catch (RuntimeIOException e) {
            write(action, HttpStatus.BAD_REQUEST_400, "The request was not sent to its end.");
        }
    }

    private static void write(HttpAction action, int status, String message) {
        if (action.getResponse().isCommitted()) {
            throw new IllegalStateException("the answer had begun: " + message);
        }
        byte[] body = PlainErrors.body(status, message).getBytes(StandardCharsets.UTF_8);
        action.getResponse().reset();
        action.getResponse().setStatus(status);
        action.getResponse().setContentType("text/plain; charset=utf-8");
        action.getResponse().setContentLength(body.length);
        try (OutputStream out = action.getResponseOutputStream()) {
            out.write(body);
        } catch (IOException e) {
            throw new RuntimeIOException(e);
        }
    }
}
