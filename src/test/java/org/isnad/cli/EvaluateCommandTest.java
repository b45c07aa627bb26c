package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String GOLD = "src/test/resources/gold/seeds.gold.jsonl";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void figuresGoToStandardOutput() {
        assertEquals(0, run("evaluate", GOLD, "--texts", "seeds"));
        assertTrue(text(out).startsWith("measure "), text(out));
        assertEquals("", text(err));
    }

    @Test
    void whatTheCommandExtractsIsWhatItWouldExtractItself() throws IOException {
        run("extract", "seeds");
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), text(out));
        out.reset();
        run("evaluate", GOLD, "--texts", "seeds");
        String anew = text(out);
        out.reset();
        run("evaluate", GOLD, "--texts", "seeds", "--predicted", lines.toString());
        assertEquals(anew, text(out));
    }

    @Test
    void aRunComparedWithItselfHasNotChanged() throws IOException {
        run("evaluate", GOLD, "--texts", "seeds", "--format", "json");
        Path before = Files.writeString(folder.resolve("before.json"), text(out));
        out.reset();
        assertEquals(
                0,
                run("evaluate", GOLD, "--texts", "seeds", "--format", "json", "--baseline", before.toString()));
        var json = JsonParser.parseString(text(out)).getAsJsonObject();
        assertEquals(json.get("figures"), json.get("baseline"));
    }

    @Test
    void anAnnotatedArticleThatIsNotThereIsToldAndCounted() throws IOException {
        Files.copy(Path.of("seeds/alhal-2020-03-05.txt"), folder.resolve("alhal-2020-03-05.txt"));
        assertEquals(1, run("evaluate", GOLD, "--texts", folder.toString()));
        assertEquals(4, text(err).lines().filter(line -> line.contains("has no article")).count());
    }

    @Test
    void whatIsNotThereIsWrongUsage() {
        assertEquals(2, run("evaluate", "no-gold.jsonl", "--texts", "seeds"));
        assertEquals(2, run("evaluate", GOLD, "--texts", "no-folder"));
        assertEquals(2, run("evaluate", GOLD, "--texts", "seeds", "--baseline", "no-baseline.json"));
        assertEquals(2, run("evaluate", GOLD));
        assertEquals("", text(out));
    }

    private int run(String... args) {
        return Main.run(Console.of(InputStream.nullInputStream(), out, err), args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
