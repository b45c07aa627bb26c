package org.isnad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.model.Article;
import org.isnad.model.Article.Outlet;
import org.isnad.model.Input;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArticleReadersTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsTheSeedsWithWhatTheirManifestSays() {
        List<Input> inputs = read("seeds");
        assertEquals(5, inputs.size());
        Article mada = assertInstanceOf(Article.class, inputs.get(3));
        assertEquals("seeds/madapost-2019-05-14.txt", mada.document());
        assertEquals(Optional.of("mada-post"), mada.outlet().flatMap(Outlet::id));
        assertEquals(Optional.of(LocalDate.of(2019, 5, 14)), mada.published());
        assertEquals(Optional.of("ar"), mada.language());
    }

    @Test
    void whatTheManifestLeavesEmptyStaysUnknown() {
        Article sabahiya = assertInstanceOf(
                Article.class, read("seeds/mideast-sabahiya-2020-02.txt").get(0));
        assertEquals(Optional.empty(), sabahiya.published());
        Article aawsat = assertInstanceOf(
                Article.class, read("seeds/aawsat-2019-06-02.txt").get(0));
        assertEquals(Optional.empty(), aawsat.outlet());
    }

    @Test
    void anArticleIsTheSameReadAloneOrWithItsFolder() {
        assertEquals(read("seeds").get(1), read("seeds/alhal-2020-03-05.txt").get(0));
    }

    @Test
    void readsStandardInputForADash() {
        InputStream stdin = new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(Article.of("-", "words")),
                ArticleReaders.read(List.of("-"), stdin).toList());
    }

    @Test
    void keepsTheOrderOfTheInputsAndWithinAFolderThatOfNames() throws IOException {
        write("b.txt", "b");
        write("a/z.txt", "z");
        write("c.txt", "c");
        assertEquals(
                List.of("c.txt", "a/z.txt", "b.txt", "c.txt"),
                documents(read(folder.resolve("c.txt").toString(), folder.toString())));
    }

    @Test
    void passesOverHiddenFilesAndReadmes() throws IOException {
        write("README.md", "about");
        write(".hidden.txt", "h");
        write(".git/x.txt", "h");
        write("a.txt", "a");
        assertEquals(List.of("a.txt"), documents(read(folder.toString())));
    }

    @Test
    void namesWhatItDoesNotRead() throws IOException {
        write("photo.jpg", "jpg");
        assertTrue(onlyProblem(folder.toString()).where().endsWith("photo.jpg"));
        assertEquals(
                "no/such/file.txt: is not there",
                onlyProblem("no/such/file.txt").toString());
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        write("a.txt", "");
        write("b.txt", "b");
        List<Input> inputs = read(folder.toString());
        assertInstanceOf(Problem.class, inputs.get(0));
        assertInstanceOf(Article.class, inputs.get(1));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aLinkBackUpDoesNotHangIt() throws IOException {
        write("deep/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("deep/up"), folder);
        assertEquals(List.of("deep/a.txt"), documents(read(folder.toString())));
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere.txt"));
        assertTrue(onlyProblem(folder.toString()).where().endsWith("gone.txt"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> documents(List<Input> inputs) {
        return inputs.stream()
                .map(input -> assertInstanceOf(Article.class, input))
                .map(article -> folder.relativize(Path.of(article.document())).toString())
                .toList();
    }

    private static Problem onlyProblem(String... inputs) {
        List<Input> found = read(inputs);
        assertEquals(1, found.size(), found::toString);
        return assertInstanceOf(Problem.class, found.get(0));
    }

    private static List<Input> read(String... inputs) {
        return ArticleReaders.read(List.of(inputs), InputStream.nullInputStream())
                .toList();
    }
}
