package org.isnad.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** A SPARQL endpoint with another engine than ours behind it: RDF4J, in memory. */
final class Rdf4jEndpoint implements AutoCloseable {

    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final HttpServer server;

    Rdf4jEndpoint(InputStream trig) throws IOException {
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(trig, RDFFormat.TRIG);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sparql", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, 0);
        try (RepositoryConnection connection = repository.getConnection();
                OutputStream body = exchange.getResponseBody()) {
            connection.prepareTupleQuery(query).evaluate(new SPARQLResultsJSONWriter(body));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        repository.shutDown();
    }
}
