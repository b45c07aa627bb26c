package org.isnad.cli;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isnad.model.Problem;
import org.isnad.server.SparqlServer;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves a store over HTTP until it is stopped. */
@Command(
        name = "serve",
        description = {
            "Serve a store's SPARQL endpoint, for reading, until Ctrl-C.",
            "It listens to this machine only, unless --host says otherwise; it asks for no password."
        },
        footer = {
            "  isnad serve",
            "  isnad serve --store my-store --port 8080",
            "  curl -G localhost:3030/sparql --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 5'"
        })
final class ServeCommand implements Runnable {

    private static final int SECONDS_TO_CLOSE = 10;

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description = "The name or address to listen at (default: ${DEFAULT-VALUE}; 0.0.0.0 is every network).")
    private String host = "localhost";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "The port (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int port = 3030;

    @Override
    public void run() {
        if (port < 0 || port > 65_535) {
            throw Problem.usage("--port " + port, "is no port", "choose one from 0 to 65535")
                    .exception();
        }
        CountDownLatch closed = new CountDownLatch(1);
        try (Store open = Store.open(store.directory());
                SparqlServer server = SparqlServer.start(open.dataset(), host, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed)));
            URI endpoint = server.address().resolve("sparql");
            open.serveAt(endpoint);
            main.console().err().println("isnad: answering at " + endpoint + "; Ctrl-C ends it");
            server.join();
        } finally {
            closed.countDown();
        }
    }

    /** Ends the waiting of {@link #run}, and gives it the time to close the store. */
    private static void stop(SparqlServer server, CountDownLatch closed) {
        server.close();
        try {
            closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
