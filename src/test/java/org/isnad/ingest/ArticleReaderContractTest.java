package org.isnad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader of a format promises; a new one is tested by being in the registry. */
class ArticleReaderContractTest {

    private static final Path SAMPLES = Path.of("src/test/resources/readers");

    static List<ArticleReader> readers() {
        return ArticleReaders.READERS;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void readsItsSamplesIntoArticlesWithTextNamedAfterTheFile(ArticleReader reader) throws IOException {
        List<Path> samples = samples(reader);
        assertFalse(samples.isEmpty(), "add a sample to " + SAMPLES);
        for (Path sample : samples) {
            for (Input input : read(reader, sample.toString(), Files.readAllBytes(sample))) {
                Article article = assertInstanceOf(Article.class, input);
                assertFalse(article.text().isBlank());
                assertTrue(article.document().startsWith(sample.toString()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void givesTheSameTwice(ArticleReader reader) throws IOException {
        for (Path sample : samples(reader)) {
            byte[] bytes = Files.readAllBytes(sample);
            assertEquals(read(reader, "x", bytes), read(reader, "x", bytes));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void namesTheFileThatHoldsNothing(ArticleReader reader) throws IOException {
        List<Input> inputs = read(reader, "folder/nothing", new byte[0]);
        assertEquals(1, inputs.size());
        assertTrue(assertInstanceOf(Problem.class, inputs.get(0)).where().startsWith("folder/nothing"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void turnsAnyBytesIntoProblemsOrArticlesAndNeverThrows(ArticleReader reader) throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(400) + 1];
            random.nextBytes(bytes);
            assertFalse(read(reader, "noise", bytes).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void doesNotThrowForASampleCutAnywhere(ArticleReader reader) throws IOException {
        for (Path sample : samples(reader)) {
            byte[] bytes = Files.readAllBytes(sample);
            for (int length = 0; length < Math.min(bytes.length, 500); length++) {
                assertFalse(read(reader, "cut", java.util.Arrays.copyOf(bytes, length))
                        .isEmpty());
            }
        }
    }

    private static List<Path> samples(ArticleReader reader) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.endsWith("README.md"))
                    .filter(file -> reader.reads(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static List<Input> read(ArticleReader reader, String document, byte[] bytes) throws IOException {
        List<Input> found = new ArrayList<>();
        reader.read(new SourceFile(document, new ByteArrayInputStream(bytes), Metadata.NONE), found::add);
        return found;
    }
}
