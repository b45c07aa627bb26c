package org.isnad.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.isnad.model.IsnadException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlServerTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String WORD = "\u0642\u0627\u0644";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final DatasetGraph DATA = DatasetGraphFactory.createTxnMem();
    private static SparqlServer server = start();

    private static SparqlServer start() {
        return SparqlServer.start(DATA, "localhost", 0);
    }

    @BeforeAll
    static void someData() {
        DATA.add(SSE.parseQuad("(<urn:g> <urn:s> <urn:p> '" + WORD + "'@ar)"));
        for (int i = 0; i < 300; i++) {
            DATA.add(SSE.parseQuad("(<urn:g> <urn:s" + i + "> <urn:n> " + i + ")"));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void theServerIsStillUpAndItsDataUnchanged() throws Exception {
        assertTrue(select("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "text/csv")
                .body()
                .contains("301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml", "text/csv"})
    void answersAQueryInTheFormatThatIsAskedFor(String accept) throws Exception {
        HttpResponse<String> answer = select("SELECT ?o { GRAPH ?g { <urn:s> <urn:p> ?o } }", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(accept));
        assertTrue(answer.body().contains(WORD));
    }

    @Test
    void takesAQueryByPostAsFormOrAsItIs() throws Exception {
        String query = "ASK { GRAPH ?g { ?s ?p '" + WORD + "'@ar } }";
        assertTrue(post(FORM, "query=" + encoded(query)).body().contains("true"));
        assertTrue(post("application/sparql-query; charset=UTF-8", query).body().contains("true"));
    }

    @Test
    void sendsHeadersThatKeepBrowsersFromMisusingAnswers() throws Exception {
        HttpResponse<String> answer = select("ASK {}", "application/sparql-results+json");
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
        assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        assertFalse(answer.headers().firstValue("Server").isPresent());
    }

    @Test
    void tellsWhetherItIsHealthy() throws Exception {
        HttpResponse<String> answer = get("health");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"status\":\"ok\"}\n", answer.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }                                   | 403
                    SELECT * { SERVICE SILENT ?e { ?s ?p ?o } }                                               | 403
                    SELECT * { OPTIONAL { { SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } } }     | 403
                    SELECT * { FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }                 | 403
                    SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?n) {}                    | 400
                    SELECT * { ?s ?p ?o FILTER(<java:java.lang.Runtime>(?o)) }                                | 400
                    SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.Runtime>(?o)                               | 400
                    SELECT ?o { ?s ?p ?o } GROUP BY (<java:java.lang.Runtime>(?x) AS ?o)                      | 400
                    SELECT (SUM(<java:java.lang.Runtime>(?o)) AS ?n) { ?s ?p ?o }                             | 400
                    SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:java.lang.Runtime>(?s))                  | 400
                    SELECT * { BIND(CALL(<java:java.lang.Runtime>) AS ?x) }                                   | 400
                    SELECT * { ?s <java:java.lang.Runtime> ?o }                                               | 400
                    SELECT * { ?s (<urn:p>/<java:java.lang.Runtime>)* ?o }                                    | 400
                    SELECT * { FILTER NOT EXISTS { ?s !(<java:java.lang.Runtime>) ?o } }                      | 400
                    SELECT * { ?s <http://jena.apache.org/ARQ/property#assign> ?o }                           | 400
                    PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(60000) AS ?x) {}      | 400
                    PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:systemVar(?y) AS ?x) {}    | 400
                    PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:apply(<java:x>) AS ?x) {} | 400
                    SELECT (<urn:unknown>(1) AS ?x) {}                                                        | 400
                    SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}                            | 400
                    INSERT DATA { <urn:a> <urn:b> <urn:c> }                                                   | 400
                    SELECT * { ?s ?p                                                                          | 400
                    DESCRIBE ?s { ?s ?p ?o FILTER(<java:java.lang.Runtime>(?o)) }                             | 400
                    CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }               | 403
                    """)
    void refusesWhatReachesOutsideTheStore(String query, int status) throws Exception {
        HttpResponse<String> answer = select(query, "application/sparql-results+json");
        assertPlain(answer, status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:localname(<urn:x#y>) AS ?x) {}",
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('4') AS ?x) {}",
                "SELECT (COUNT(DISTINCT ?s) AS ?n) (GROUP_CONCAT(?o) AS ?all) { ?s ?p ?o } GROUP BY ?p",
                "SELECT * { ?s ^<urn:p>|!<urn:q> ?o } ORDER BY DESC(STRLEN(STR(?o))) LIMIT 3",
                "DESCRIBE <urn:s>",
                "SELECT * FROM <urn:g> { ?s ?p ?o }"
            })
    void offersPlainSparql(String query) throws Exception {
        HttpResponse<String> answer = select(query, "*/*");
        assertEquals(200, answer.statusCode(), answer.body());
    }

    @Test
    void fetchesNoGraphThatAQueryNames() throws Exception {
        try (ServerSocket listener = new ServerSocket(0)) {
            listener.setSoTimeout(1500);
            String remote = "http://127.0.0.1:" + listener.getLocalPort() + "/g";
            String query = "SELECT * FROM <" + remote + "> FROM NAMED <file:///etc/passwd> { ?s ?p ?o }";
            HttpResponse<String> answer = select(query, "text/csv");
            assertEquals("s,p,o", answer.body().strip());
            assertThrows(java.net.SocketTimeoutException.class, listener::accept);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, sparql, 400",
        "GET, sparql?query=, 400",
        "GET, sparql?query=ASK%7B%7D&query=ASK%7B%7D, 400",
        "GET, sparql?query=ASK%7B%7D&update=CLEAR%20ALL, 403",
        "GET, sparql?query=ASK%7B%7D&callback=x, 400",
        "GET, sparql?query=ASK%7B%7D&timeout=never, 400",
        "GET, update, 404",
        "GET, data?default, 404",
        "GET, sparql/, 404",
        "GET, %2e%2e/etc/passwd, 400",
        "GET, $/server, 404",
        "PUT, sparql?default, 405",
        "DELETE, sparql, 405",
        "PATCH, sparql, 405",
        "POST, health, 405"
    })
    void answersAWrongRequestWithItsStatusAndOneLine(String method, String path, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .method(method, BodyPublishers.noBody())
                .build();
        assertPlain(CLIENT.send(request, BodyHandlers.ofString()), status);
    }

    @Test
    void takesNoUpdatesInAnyForm() throws Exception {
        assertPlain(post("application/sparql-update", "CLEAR ALL"), 403);
        assertPlain(post(FORM, "update=CLEAR+ALL"), 403);
        assertPlain(post(FORM, "query=ASK%7B%7D&update=CLEAR+ALL"), 403);
        assertPlain(post("text/turtle", "<urn:a> <urn:b> <urn:c>"), 415);
    }

    @Test
    void refusesBodiesThatAreTooLongOrInAnotherEncoding() throws Exception {
        // Of the body nothing is sent: a server that closes before it has read all may reset what it answered.
        assertTrue(raw("POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/sparql-query\r\nContent-Length: " + (2 << 20) + "\r\n\r\n")
                .startsWith("HTTP/1.1 413"));
        assertPlain(post("application/sparql-query; charset=UTF-16", "ASK {}"), 415);
        HttpRequest compressed = HttpRequest.newBuilder(uri("sparql"))
                .header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("x"))
                .build();
        assertPlain(CLIENT.send(compressed, BodyHandlers.ofString()), 415);
        HttpRequest notUtf8 = HttpRequest.newBuilder(uri("sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofByteArray(new byte[] {'A', 'S', 'K', (byte) 0xC3, '('}))
                .build();
        assertPlain(CLIENT.send(notUtf8, BodyHandlers.ofString()), 400);
        assertPlain(post(FORM, "query=ASK%7B%7"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /sparql?query=%zz HTTP/1.1",
                "GET /sparql?query=%C3%28 HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /sparql?query=ASK{} HTTP/9",
                "nonsense"
            })
    void answersWhatNoClientShouldSendWithout500(String firstLine) throws IOException {
        assertTrue(raw(firstLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .matches("(?s)HTTP/1.1 [45]0[05].*"));
    }

    @Test
    void refusesHeadersThatAreTooLong() throws IOException {
        String long_ = "GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(100_000) + "\r\n\r\n";
        assertTrue(raw(long_).startsWith("HTTP/1.1 431"));
    }

    @Test
    void namesTheMistakeInAQueryInItsOwnScript() throws Exception {
        HttpResponse<String> answer = select("SELECT * { ?s " + WORD + ":x ?o }", "text/csv");
        assertPlain(answer, 400);
        assertTrue(answer.body().contains(WORD), answer.body());
    }

    @Test
    void aQueryNestedTooDeeplyIsTheAskersMistake() throws Exception {
        String open = "{".repeat(20_000);
        assertPlain(post("application/sparql-query", "SELECT * " + open + "}".repeat(20_000)), 400);
    }

    @Test
    void stopsAQueryThatTakesTooLongAndNeverSendsHalfAnAnswer() throws Exception {
        String product = "SELECT * { GRAPH ?g { ?a ?b ?c . ?d ?e ?f . ?h ?i ?j FILTER(?c + ?f + ?j < -1) } }";
        HttpResponse<String> answer = get("sparql?timeout=1&query=" + encoded(product));
        assertPlain(answer, 503);
    }

    @Test
    void stopsAQueryThatIsStillBeingPlanned() throws Exception {
        String endless =
                "{ SELECT ?a { GRAPH ?g { ?a ?b ?c . ?d ?e ?f . ?h ?i ?j FILTER(?c + ?f + ?j < -1) } } GROUP BY ?a } ";
        assertPlain(get("sparql?timeout=1&query=" + encoded("SELECT * { " + endless + endless + "} ORDER BY ?a")), 503);
    }

    @Test
    void saysOfAJoinStoppedBeforeItBeganThatItTookTooLong() throws Exception {
        String some = "{ SELECT ?a { GRAPH ?g { ?a ?b ?c } } GROUP BY ?a } ";
        String endless =
                "{ SELECT ?a { GRAPH ?g { ?a ?b ?c . ?d ?e ?f . ?h ?i ?j FILTER(?c + ?f + ?j < -1) } } GROUP BY ?a } ";
        assertPlain(get("sparql?timeout=1&query=" + encoded("SELECT * { " + some + endless + "} ORDER BY ?a")), 503);
    }

    @Test
    void saysWhenItCannotListen() {
        int taken = server.address().getPort();
        IsnadException e = assertThrows(IsnadException.class, () -> SparqlServer.start(DATA, "localhost", taken));
        assertTrue(e.problem().where().endsWith(":" + taken));
    }

    private static void assertPlain(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertTrue(answer.body().startsWith(status + " "), answer.body());
        assertFalse(answer.body().contains("\tat ") || answer.body().contains("Exception"), answer.body());
        assertFalse(answer.body().contains("<html"));
    }

    private static HttpResponse<String> select(String query, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("sparql?query=" + encoded(query)))
                .header("Accept", accept)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("sparql"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readNBytes(2000), StandardCharsets.UTF_8);
        }
    }

    private static URI uri(String path) {
        return server.address().resolve("/" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
