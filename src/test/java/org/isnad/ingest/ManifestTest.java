package org.isnad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void twoArticles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("b.txt"), "b");
    }

    @Test
    void columnsStandInAnyOrderAndOthersArePassedOver() throws IOException {
        manifest("\uFEFFHeadline,notes,FILE,url\r\n\"Talks, again\",x,a.txt,https://example.org/a\r\n");
        Article article = assertInstanceOf(Article.class, read().get(0));
        assertEquals(Optional.of("Talks, again"), article.headline());
        assertEquals(Optional.of("https://example.org/a"), article.url());
        assertEquals(Optional.empty(), article.outlet());
    }

    @Test
    void aCellThatCannotBeReadIsToldAndItsFileIsReadWithoutIt() throws IOException {
        manifest("file,published,outlet\na.txt,2019-05-14,x\nb.txt,14.5.2019,x\n");
        List<Input> inputs = read();
        Problem problem = assertInstanceOf(Problem.class, inputs.get(1));
        assertTrue(problem.where().endsWith("manifest.csv:3"), problem.where());
        assertTrue(problem.what().contains("14.5.2019"));
        Article article = assertInstanceOf(Article.class, inputs.get(2));
        assertEquals(Optional.empty(), article.published());
        assertEquals(Optional.of("x"), article.outlet().flatMap(Article.Outlet::id));
    }

    @Test
    void countsLinesNotRows() throws IOException {
        manifest("file,headline,published\na.txt,\"two\nlines\",2019\nb.txt,x,never\n");
        assertTrue(assertInstanceOf(Problem.class, read().get(1)).where().endsWith(":4"));
    }

    @Test
    void aFileListedTwiceIsRejectedWithBothLines() throws IOException {
        manifest("file,outlet\na.txt,x\nb.txt,x\na.txt,y\n");
        Problem problem = assertInstanceOf(Problem.class, read().get(0));
        assertTrue(problem.where().endsWith(":4"));
        assertTrue(problem.what().contains("manifest.csv:2"));
    }

    @Test
    void namesAListedFileThatIsNotThere() throws IOException {
        manifest("file\na.txt\nc.txt\nsub/d.txt\n\"\"\n");
        List<String> problems = read().stream()
                .filter(Problem.class::isInstance)
                .map(Object::toString)
                .map(text -> text.replaceFirst(".*manifest", "manifest"))
                .toList();
        assertEquals(3, problems.size());
        assertTrue(problems.get(0).contains("c.txt"));
        assertTrue(problems.get(1).contains("another folder"));
    }

    @Test
    void aManifestThatCannotBeReadIsToldOnceAndNothingBesideItIsRead() throws IOException {
        manifest("name;outlet\na.txt;x\n");
        assertEquals(1, read().size());
        assertTrue(assertInstanceOf(Problem.class, read().get(0)).what().contains("column named file"));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsToldWithItsLine() throws IOException {
        manifest("file,headline\na.txt,fine\nb.txt,\"open\n");
        assertTrue(assertInstanceOf(Problem.class, read().get(0)).where().endsWith("manifest.csv:3"));
    }

    @Test
    void aManifestInAnotherEncodingIsNotGuessedAt() throws IOException {
        Files.write(folder.resolve("manifest.csv"), "file\n\u0642.txt\n".getBytes(Charset.forName("windows-1256")));
        assertTrue(assertInstanceOf(Problem.class, read().get(0)).where().endsWith("manifest.csv, byte 5"));
    }

    @Test
    void refusesWhatCannotStandInAGraph() throws IOException {
        manifest("file,language,url\na.txt,arabic language,\nb.txt,,not a url\n");
        assertTrue(assertInstanceOf(Problem.class, read().get(0)).what().startsWith("language"));
        assertTrue(assertInstanceOf(Problem.class, read().get(2)).what().startsWith("url"));
    }

    @Test
    void aRowWithMoreCellsThanColumnsRejectsItsFileAndNoOther() throws IOException {
        manifest("file,headline\na.txt,one, two\nb.txt,three\n");
        assertEquals(2, read().size());
        assertTrue(assertInstanceOf(Problem.class, read().get(0)).what().contains("more cells"));
    }

    private void manifest(String content) throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), content);
    }

    private List<Input> read() {
        return ArticleReaders.read(List.of(folder.toString()), InputStream.nullInputStream())
                .toList();
    }
}
