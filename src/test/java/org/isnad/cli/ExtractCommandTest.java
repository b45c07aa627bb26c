package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

    private static final List<String> KEYS = List.of(
            "document",
            "statement",
            "cue",
            "source",
            "speaker",
            "content",
            "quotation",
            "act",
            "within",
            "via",
            "toldTo",
            "saidOn",
            "about",
            "event",
            "confidence",
            "rule");

    @Test
    void printsAnObjectALineItsMembersAlwaysInOneOrder() {
        for (JsonObject line : lines(Run.of("extract", "seeds").out())) {
            line.remove("speakers");
            assertEquals(KEYS, List.copyOf(line.keySet()));
        }
    }

    @Test
    void everySpanIsTheTextAtItsOffsets() throws IOException {
        int spans = 0;
        for (JsonObject line : lines(Run.of("extract", "seeds").out())) {
            String text = Files.readString(Path.of(line.get("document").getAsString()));
            spans += spansIn(line, text);
        }
        assertTrue(spans > 100, () -> "too few spans to mean anything");
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        String text = "\uD83D\uDE00\uD83D\uDE00 " + Files.readString(Path.of("seeds/alhal-2020-03-05.txt"));
        List<JsonObject> lines = lines(Run.withInput(text, "extract", "-").out());
        assertFalse(lines.isEmpty());
        lines.forEach(line -> spansIn(line, text));
        assertEquals("-", lines.get(0).get("document").getAsString());
    }

    /** Checks every object that has start, end and text; returns how many there are. */
    private static int spansIn(JsonElement element, String text) {
        int spans = 0;
        if (element instanceof JsonArray array) {
            for (JsonElement item : array) {
                spans += spansIn(item, text);
            }
        } else if (element instanceof JsonObject object) {
            if (object.has("start")) {
                int from = text.offsetByCodePoints(0, object.get("start").getAsInt());
                int to = text.offsetByCodePoints(0, object.get("end").getAsInt());
                assertEquals(text.substring(from, to), object.get("text").getAsString());
                spans++;
            }
            for (String key : object.keySet()) {
                spans += spansIn(object.get(key), text);
            }
        }
        return spans;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nquads", "trig", "turtle"})
    void theRdfThatItPrintsCanBeRead(String format) {
        Run run = Run.of("extract", "--format", format, "seeds");
        assertEquals(0, run.exitCode());
        DatasetGraph read = RDFParser.create()
                .source(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                .lang(format.equals("nquads") ? Lang.NQUADS : format.equals("trig") ? Lang.TRIG : Lang.TURTLE)
                .toDatasetGraph();
        assertTrue(read.stream().count() > 500);
    }

    @Test
    void theTableIsForReading() {
        String table = Run.of("extract", "--format", "table", "seeds/madapost-2019-05-14.txt")
                .out();
        assertTrue(table.startsWith("seeds/madapost-2019-05-14.txt\n[0]\n    speaker: "), table);
    }

    @Test
    void printsTheSameInEveryLocaleAndTimeZone() {
        String here = Run.of("extract", "--format", "nquads", "seeds").out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SY-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, Run.of("extract", "--format", "nquads", "seeds").out());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(here, Run.of("extract", "--format", "nquads", "seeds").out());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<JsonObject> lines(String out) {
        return out.lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }
}
