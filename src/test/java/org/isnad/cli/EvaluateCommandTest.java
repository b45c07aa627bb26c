package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String GOLD = "src/test/resources/gold/seeds.gold.jsonl";

    @TempDir
    private Path folder;

    @Test
    void figuresGoToStandardOutput() {
        Run run = Run.of("evaluate", GOLD, "--texts", "seeds");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("measure "), run.out());
        assertEquals("", run.err());
    }

    @Test
    void writtenLinesAreMeasuredAsWhatIsReadAnew() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"), Run.of("extract", "seeds").out());
        Run anew = Run.of("evaluate", GOLD, "--texts", "seeds", "--errors", "--format", "json");
        Run written = Run.of("evaluate", GOLD, "--texts", "seeds", "--format", "json", "--predicted", lines.toString());
        assertEquals(figures(anew), figures(written));
    }

    @Test
    void aRunComparedWithItselfHasNotChanged() throws IOException {
        String before =
                Run.of("evaluate", GOLD, "--texts", "seeds", "--format", "json").out();
        Path baseline = Files.writeString(folder.resolve("before.json"), before);
        Run now = Run.of("evaluate", GOLD, "--texts", "seeds", "--format", "json", "--baseline", baseline.toString());
        assertEquals(0, now.exitCode(), now.err());
        assertEquals(figures(now), json(now).get("baseline"));
    }

    @Test
    void anAnnotatedArticleThatIsNotThereIsNamed() throws IOException {
        Files.copy(Path.of("seeds/alhal-2020-03-05.txt"), folder.resolve("alhal-2020-03-05.txt"));
        Run run = Run.of("evaluate", GOLD, "--texts", folder.toString());
        assertEquals(1, run.exitCode());
        assertEquals(
                4,
                run.err()
                        .lines()
                        .filter(line -> line.contains("has no article"))
                        .count());
    }

    @Test
    void whatIsNotThereIsWrongUsage() {
        assertEquals(2, Run.of("evaluate", "no-gold.jsonl", "--texts", "seeds").exitCode());
        assertEquals(2, Run.of("evaluate", GOLD, "--texts", "no-folder").exitCode());
        assertEquals(
                2,
                Run.of("evaluate", GOLD, "--texts", "seeds", "--baseline", "none.json")
                        .exitCode());
        assertEquals(2, Run.of("evaluate", GOLD).exitCode());
    }

    private static JsonObject figures(Run run) {
        return json(run).getAsJsonObject("figures");
    }

    private static JsonObject json(Run run) {
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }
}
