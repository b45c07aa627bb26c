package org.isnad;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.Tsv;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;

/** An article may begin and end with any word: what is pasted, cut by a feed or broken off in the middle is read too. */
class CutTextTest {

    private static final Pipeline PIPELINE = new Pipeline(Knowledge.shipped(), new IriMinter(), true);

    /** Words. */
    private static final int STRETCH = 25;

    @Test
    void everyBeginningAndEveryEndOfAnExampleIsRead() {
        for (Tsv.Row row : Tsv.read("language/ar/linking-examples.tsv").rows()) {
            String[] words = row.cell("text").split(" ");
            for (int at = 1; at < words.length; at++) {
                read(Arrays.copyOfRange(words, 0, at));
                read(Arrays.copyOfRange(words, at, words.length));
            }
        }
    }

    @Test
    void everyStretchOfAnArticleIsReadWithItsMarksAndWithoutThem() throws IOException {
        for (Path seed : seeds()) {
            String[] words = Files.readString(seed).split("\\s+");
            for (int from = 0; from < words.length; from++) {
                String[] stretch = Arrays.copyOfRange(words, from, Math.min(words.length, from + STRETCH));
                read(stretch);
                read(String.join(" ", stretch)
                        .replaceAll("\\p{Punct}|\u060C", "")
                        .split(" "));
            }
        }
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static void read(String[] words) {
        String text = String.join(" ", words);
        assertDoesNotThrow(() -> PIPELINE.quads(Article.of("cut", text)), text);
    }
}
