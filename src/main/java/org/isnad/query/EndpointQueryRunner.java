package org.isnad.query;

import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/**
 * Asks a SPARQL 1.1 endpoint over HTTP. Its default graph must be the union of its graphs, as that of
 * {@code isnad serve} is.
 */
public final class EndpointQueryRunner implements QueryRunner {

    private final URI endpoint;
    private final Duration timeout;

    /**
     * @param endpoint where queries are sent, such as {@code http://localhost:3030/sparql}
     * @param timeout how long one question may take, from start to last row; the endpoint may have a limit of its own
     */
    public EndpointQueryRunner(URI endpoint, Duration timeout) {
        this.endpoint = endpoint;
        this.timeout = timeout;
    }

    @Override
    public Rows run(BoundQuery query) {
        try (QueryExecHTTP execution = QueryExecHTTP.service(endpoint.toString())
                .query(query.sparql())
                .sendMode(QuerySendMode.asPost)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            RowSet rows = execution.select();
            List<Binding> read = rows.stream().toList();
            return new Rows(query.canned(), rows.getResultVars(), read);
        } catch (QueryExceptionHTTP e) {
            throw new IsnadException(e.getStatusCode() > 0 ? refusal(query, e) : silence(e), e);
        } catch (JenaException e) {
            String what = "what it answers to query " + query.canned().name() + " are no rows of a SPARQL endpoint";
            throw new IsnadException(Problem.store(endpoint.toString(), what, "check the address"), e);
        }
    }

    private Problem refusal(BoundQuery query, QueryExceptionHTTP e) {
        String reason = Optional.ofNullable(e.getResponse())
                .flatMap(text -> text.lines().findFirst())
                .orElse(e.getStatusLine());
        String what = "answers query " + query.canned().name() + " with " + e.getStatusCode() + ": " + reason;
        return Problem.store(endpoint.toString(), what, "check the address, or narrow the query with a parameter");
    }

    private Problem silence(QueryExceptionHTTP e) {
        return e.getCause() instanceof HttpTimeoutException
                ? Problem.store(
                        endpoint.toString(),
                        "did not answer within " + timeout.toMillis() + " ms",
                        "narrow the query with a parameter, or allow more time with --timeout")
                : Problem.store(endpoint.toString(), "cannot be reached", "check the address, and that it is running");
    }
}
