package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.HandMade;
import org.isnad.export.Exporter;
import org.isnad.export.Exporters;
import org.isnad.graph.IriMinter;
import org.isnad.store.ArticleUpdate;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            store.putKnowledge(HandMade.knowledge());
            store.ingest(List.of(new ArticleUpdate("call.txt", HandMade.quads(HandMade.call()))));
        }
    }

    @Test
    void ingestTakesInFilesAndNamesWhatItCannotRead() throws IOException {
        Path missing = folder.resolve("gone.txt");
        String seeds = folder.resolve("seeds").toString();
        assertEquals(1, run("ingest", "--store", seeds, "--threads", "2", "seeds", missing.toString()));
        assertTrue(err().contains(missing + ": is not there"), err());
        assertTrue(err().contains("5 articles added, 0 replaced, 0 unchanged"), err());
        assertEquals(0, run("export", "--format", "nquads", "--store", seeds));
        String dump = out();
        assertEquals(0, run("ingest", "--store", seeds, "--threads", "1", "--batch", "2", "seeds"));
        assertTrue(err().contains("0 articles added, 0 replaced, 5 unchanged"), err());
        assertEquals(0, run("export", "--format", "nquads", "--store", seeds));
        assertEquals(dump, out());
        assertEquals(0, run("verify", "--store", seeds), out());
    }

    @Test
    void ingestSaysWhatIsWrongWithItsOptions() {
        for (String[] bad : List.of(new String[] {"--threads", "0"}, new String[] {"--base", "nowhere"}, new String[] {
            "--knowledge", folder.resolve("gone.ttl").toString()
        })) {
            assertEquals(2, run("ingest", "--store", folder.resolve("x").toString(), bad[0], bad[1], "seeds"), bad[0]);
            assertTrue(err().contains(bad[0]), err());
            assertFalse(Files.exists(folder.resolve("x")));
        }
        assertEquals(2, run("ingest"));
    }

    @Test
    void showPrintsACardAndOtherFormats() {
        String article = new IriMinter().in(HandMade.call().article()).article().getURI();
        assertEquals(0, run("show", "--store", store(), article));
        assertTrue(out().contains("statements  6\n"), out());
        assertEquals(0, run("show", "--store", store(), "--format", "ntriples", "agent/kremlin"));
        assertTrue(
                out().endsWith("/agent/kremlin> <http://www.w3.org/2004/02/skos/core#prefLabel> \"kremlin\"@en .\n"));
    }

    @Test
    void whatIsNotThereIsSaidInTwoLines() {
        assertEquals(1, run("show", "--store", store(), "agent/nobody"));
        assertEquals(2, err().lines().count(), err());
        assertEquals(3, run("show", "--store", folder.resolve("none").toString(), "agent/nobody"));
        assertEquals(2, run("show", "--store", store(), "--format", "docx", "agent/kremlin"));
        assertEquals(2, run("export", "--format", "docx", "--store", store()));
        assertFalse(err().contains("\tat "), err());
    }

    @Test
    void exportWritesToStandardOutputOrWholeToAFile() throws IOException {
        assertEquals(0, run("export", "--format", "nquads", "--store", store()));
        String dump = out();
        Path file = folder.resolve("dump.nq");
        assertEquals(0, run("export", "--output", file.toString(), "--store", store()));
        assertEquals(dump, Files.readString(file));
        assertEquals(0, run("export", "--output", file.toString(), "--without-knowledge", "--store", store()));
        assertFalse(Files.readString(file).contains("id/knowledge>"));
        assertFalse(Files.exists(folder.resolve("dump.nq.part")));
        assertEquals(3, run("export", "--output", folder.resolve("no/dump.nq").toString(), "--store", store()));
    }

    @Test
    void theHelpOfExportNamesEveryFormat() {
        assertEquals(0, run("export", "--help"));
        for (Exporter exporter : Exporters.all()) {
            assertTrue(
                    out().contains(exporter.format().name()), exporter.format().name());
        }
    }

    @Test
    void verifyEndsWithOneWhenThereAreFaults() throws IOException {
        assertEquals(0, run("verify", "--store", store()), out());
        Files.delete(folder.resolve("store/ledger.jsonl"));
        assertEquals(1, run("verify", "--store", store()));
        assertTrue(out().contains("  wrong: the ledger does not have it\n  do:    "), out());
        assertEquals(3, run("verify", "--store", folder.resolve("none").toString()));
    }

    @Test
    void statsCountInThreeFormats() {
        assertEquals(0, run("stats", "--store", store()));
        assertTrue(out().contains("           6  statements\n"), out());
        assertTrue(out().contains("           1    mada post\n"), out());
        assertEquals(0, run("stats", "--store", store(), "--format", "json"));
        assertEquals(
                6,
                JsonParser.parseString(out())
                        .getAsJsonObject()
                        .get("statements")
                        .getAsInt());
        assertEquals(0, run("stats", "--store", store(), "--format", "csv"));
        assertTrue(out().startsWith("counted,by,label,count\r\narticles,,,1\r\n"), out());
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        Console console = Console.of(InputStream.nullInputStream(), out, err);
        return Main.run(console, args);
    }
}
