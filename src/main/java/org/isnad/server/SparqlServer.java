package org.isnad.server;

import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.StartedJoins;

/** A store's endpoint on HTTP, running from {@link #start} to {@link #close}. */
public final class SparqlServer implements AutoCloseable {

    /** How long one query may take, from start to last row. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int MOST_BODY_BYTES = 1 << 20;
    private static final int MOST_HEADER_BYTES = 16 << 10;
    private static final int MOST_THREADS = 64;
    private static final Duration IDLE_CONNECTION = Duration.ofSeconds(30);

    /** Slower than any network; a client that sends less holds a thread for nothing. */
    private static final long LEAST_BYTES_PER_SECOND = 512;

    private final FusekiServer server;
    private final String host;

    private SparqlServer(FusekiServer server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * Serves {@code dataset} for reading.
     *
     * @param host the name or address to listen at; {@code localhost} is reached from this machine only
     * @param port a port, or 0 for a free one
     * @throws IsnadException when it cannot listen there
     */
    public static SparqlServer start(DatasetGraph dataset, String host, int port) {
        FusekiServer fuseki = FusekiServer.create()
                .port(port)
                .numServerThreads(4, MOST_THREADS)
                .fusekiModules(FusekiModules.empty())
                .add("/", service(dataset))
                .build();
        harden(fuseki.getJettyServer(), host, dataset);
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            throw new IsnadException(
                    Problem.store(
                            host + ":" + port,
                            "cannot be listened at: " + reason(e),
                            "choose another --port (0 takes a free one) or --host"),
                    e);
        }
        return new SparqlServer(fuseki, host);
    }

    /** Where it answers, such as {@code http://localhost:3030/}. */
    public URI address() {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.getPort() + "/");
    }

    /** Waits until it is closed. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static DataService service(DatasetGraph dataset) {
        Context context = dataset.getContext();
        context.set(TDB2.symUnionDefaultGraph, true);
        StartedJoins.in(context);
        context.set(ARQ.queryTimeout, Long.toString(LONGEST.toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        Endpoint query = Endpoint.create()
                .operation(Operation.Query)
                .endpointName("sparql")
                .processor(new ReadOnlyQueries())
                .build();
        return DataService.newBuilder(dataset).addEndpoint(query).build();
    }

    private static void harden(Server jetty, String host, DatasetGraph dataset) {
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(host);
        connector.setIdleTimeout(IDLE_CONNECTION.toMillis());
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
        PlainErrors errors = new PlainErrors();
        jetty.setErrorHandler(errors);
        Handler fuseki = jetty.getHandler();
        if (fuseki instanceof ServletContextHandler context) {
            context.setErrorHandler(errors);
        }
        SizeLimitHandler sizes = new SizeLimitHandler(MOST_BODY_BYTES, -1);
        sizes.setHandler(fuseki);
        jetty.setHandler(
                new Gate(new MinimumDataRateHandler(sizes, LEAST_BYTES_PER_SECOND, 0), () -> canBeRead(dataset)));
    }

    private static boolean canBeRead(DatasetGraph dataset) {
        try {
            return Txn.calculateRead(dataset, () -> dataset.find().hasNext() || true);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
