package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.IriMinter;
import org.isnad.graph.Vocabulary;
import org.isnad.ingest.ArticleReaders;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code events} holds two articles of two outlets, written apart; those of {@code same} tell of one event. */
class EventPairsTest {

    private static final Path EVENTS = Path.of("src", "test", "resources", "events");
    private static final Pipeline PIPELINE = new Pipeline(Knowledge.shipped(), new IriMinter(), true);

    @TestFactory
    List<DynamicTest> twoArticlesOfOneEventMeetInIt() throws IOException {
        return pairs("same", (a, b) -> {
            assertEquals(1, a.size(), a.toString());
            assertEquals(a, b);
        });
    }

    @TestFactory
    List<DynamicTest> articlesOfTwoEventsDoNotMeet() throws IOException {
        return pairs("apart", (a, b) -> {
            assertFalse(a.isEmpty());
            assertFalse(b.isEmpty());
            assertEquals(Set.of(), a.stream().filter(b::contains).collect(Collectors.toSet()));
        });
    }

    private static List<DynamicTest> pairs(String kind, BiConsumer<Set<String>, Set<String>> check) throws IOException {
        try (Stream<Path> folders = Files.list(EVENTS.resolve(kind))) {
            return folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> check.accept(events(folder.resolve("a.txt")), events(folder.resolve("b.txt")))))
                    .toList();
        }
    }

    /** The IRIs of an article's events. */
    private static Set<String> events(Path file) {
        Article article = (Article) ArticleReaders.read(List.of(file.toString()), InputStream.nullInputStream())
                .findFirst()
                .orElseThrow();
        return PIPELINE.quads(article).stream()
                .filter(quad -> quad.getObject().equals(Vocabulary.EVENT))
                .map(Quad::getSubject)
                .map(event -> event.getURI().substring(Vocabulary.ID.length()))
                .collect(Collectors.toSet());
    }
}
