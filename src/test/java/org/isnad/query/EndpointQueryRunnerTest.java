package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.Rows.Row;
import org.isnad.server.SparqlServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue asked over HTTP, of a server of ours and of an engine that is not. */
class EndpointQueryRunnerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SmallStore STORE = SmallStore.withEcho();

    private static SparqlServer ours;
    private static Rdf4jEndpoint another;

    @BeforeAll
    static void start() throws IOException {
        ours = SparqlServer.start(STORE.dataset(), "localhost", 0);
        another = new Rdf4jEndpoint(SmallStore.trigWithEcho());
    }

    @AfterAll
    static void stop() {
        ours.close();
        another.close();
    }

    /** Each question as it is, and with each parameter alone that narrows it. */
    static Stream<Arguments> narrowings() {
        return SmallStore.catalogue().all().stream()
                .flatMap(query -> Stream.concat(
                                Stream.of(""),
                                query.parameters().stream()
                                        .filter(parameter -> !parameter.required())
                                        .map(Parameter::name))
                        .map(narrowing -> Arguments.of(query.name(), narrowing)));
    }

    @ParameterizedTest
    @MethodSource("narrowings")
    void aRunningServerGivesTheRowsOfTheStore(String query, String narrowing) {
        assertEquals(
                rows(STORE.runner(), query, narrowing),
                rows(runner(ours.address().resolve("sparql")), query, narrowing));
    }

    @ParameterizedTest
    @MethodSource("narrowings")
    void anEngineThatIsNotJenaGivesTheRowsOfTheStore(String query, String narrowing) {
        assertEquals(rows(STORE.runner(), query, narrowing), rows(runner(another.address()), query, narrowing));
    }

    @Test
    void aRefusalTellsWhatTheEndpointSaid() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] reason = "Too busy.\nCome back".getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(503, reason.length);
            exchange.getResponseBody().write(reason);
            exchange.close();
        });
        server.start();
        Problem problem = problem("http://localhost:" + server.getAddress().getPort() + "/");
        server.stop(0);
        assertTrue(problem.what().endsWith("with 503: Too busy."), problem.what());
    }

    @Test
    void whatIsNotThereIsNamed() {
        Problem problem = problem("http://localhost:1/sparql");
        assertEquals("http://localhost:1/sparql", problem.where());
        assertEquals("cannot be reached", problem.what());
    }

    private static Problem problem(String endpoint) {
        CannedQuery query = SmallStore.catalogue().query("events");
        QueryRunner runner = runner(URI.create(endpoint));
        return assertThrows(IsnadException.class, () -> runner.run(query, Map.of()))
                .problem();
    }

    private static QueryRunner runner(URI endpoint) {
        return new EndpointQueryRunner(endpoint, PATIENCE);
    }

    private static String rows(QueryRunner runner, String query, String narrowing) {
        CannedQuery asked = SmallStore.catalogue().query(query);
        Map<String, List<String>> values = asked.parameters().stream()
                .filter(parameter -> parameter.required() || parameter.name().equals(narrowing))
                .collect(Collectors.toMap(Parameter::name, Parameter::examples));
        return runner.run(asked, values).rows().stream()
                .map(row -> line(asked, row))
                .collect(Collectors.joining("\n"));
    }

    private static String line(CannedQuery query, Row row) {
        return query.columns().stream()
                .map(column -> row.term(column.name()).map(Object::toString).orElse(""))
                .collect(Collectors.joining(" | "));
    }
}
