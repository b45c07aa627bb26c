package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.isnad.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server from its start to its end, and a client that is not ours. */
class ServeIT {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void answersForAStoreAndForItsCommandsUntilItIsStoppedAndLeavesTheStoreSound() throws Exception {
        Shell shell = new Shell(Shell.HOME);
        String store = " --store '" + folder + "/store'";
        Result ingested = shell.run("./isnad ingest" + store + " seeds");
        assertEquals(0, ingested.exitCode(), ingested.err());
        Result through;
        Result overHttp;
        Process server = shell.process("exec ./isnad serve --port 0" + store).start();
        try (BufferedReader talk = server.errorReader(StandardCharsets.UTF_8)) {
            URI endpoint = URI.create(talk.readLine().replaceFirst(".*(http\\S+/sparql).*", "$1"));
            String query = "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/isnad/ns#Statement> }";
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                                    .header("Accept", "text/csv")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertTrue(
                    Integer.parseInt(answer.body().lines().skip(1).findFirst().orElseThrow()) > 20);
            through = shell.run("./isnad query events" + store);
            overHttp = shell.run("./isnad query events --endpoint " + endpoint);
            server.destroy();
            assertTrue(server.waitFor(20, TimeUnit.SECONDS));
        } finally {
            server.destroyForcibly();
        }
        assertEquals(0, shell.run("./isnad verify" + store).exitCode());
        Result direct = shell.run("./isnad query events" + store);
        assertEquals(0, through.exitCode(), through.err());
        assertEquals(direct.out(), through.out());
        assertEquals(direct.out(), overHttp.out());
    }
}
