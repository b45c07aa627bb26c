package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.query.Comparer;
import org.isnad.query.Comparison;
import org.isnad.query.SmallStore;
import org.junit.jupiter.api.Test;

/** Each format is held to a file that a person has read; {@code -Dgolden.update=true} writes them anew. */
class ComparisonWritersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/comparison");

    @Test
    void theTextIsTheOneThatWasRead() throws IOException {
        assertGolden("call.txt", new ComparisonText("en", Isolation.OFF).write(comparison("en")));
    }

    @Test
    void theArabicTextIsTheOneThatWasRead() throws IOException {
        assertGolden("call-ar.txt", new ComparisonText("ar", Isolation.OFF).write(comparison("ar")));
    }

    @Test
    void theMarkdownIsTheOneThatWasRead() throws IOException {
        assertGolden("call.md", new ComparisonMarkdown("en").write(comparison("en")));
    }

    @Test
    void theJsonIsTheOneThatWasRead() throws IOException {
        assertGolden("call.json", new ComparisonJson().write(comparison("en")));
    }

    private static Comparison comparison(String language) {
        SmallStore store = SmallStore.loaded();
        return new Comparer(SmallStore.catalogue(), store.runner(), language)
                .compare(List.of("kremlin", "turkish-presidency"), SmallStore.CALL);
    }

    private static void assertGolden(String file, String written) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertEquals(Files.readString(golden), written);
    }
}
