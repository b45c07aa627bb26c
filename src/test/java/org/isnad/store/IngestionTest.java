package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.isnad.HandMade;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionTest {

    private static final int ARTICLES = 40;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final List<Problem> rejected = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void theStoreDoesNotDependOnThreadsBatchesPlaceOrTongue() {
        List<Quad> plain = ingest("plain", 1, 7, inputs(), HandMade::read);
        Locale.setDefault(new Locale.Builder()
                .setLanguageTag("ar-SA-u-ca-islamic-nu-arab")
                .build());
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(plain, ingest("elsewhere", 4, 100, inputs(), HandMade::read));
    }

    @Test
    void ingestingAgainChangesNothing() {
        List<Quad> once = ingest("store", 2, 10, inputs(), HandMade::read);
        assertEquals(once, ingest("store", 3, 100, inputs(), HandMade::read));
    }

    @Test
    void whatIsRejectedIsNamedAndTheRestArrives() {
        Problem missing = Problem.input("gone.txt", "is not there", "check the path");
        Stream<Input> inputs = Stream.concat(Stream.of(missing), inputs());
        Function<Article, List<Quad>> reading = article -> {
            if (article.text().endsWith("13\n")) {
                throw Problem.input(article.document(), "cannot be read out", "leave it out")
                        .exception();
            }
            return HandMade.read(article);
        };
        List<Quad> quads = ingest("store", 2, 10, inputs, reading);
        assertEquals(2, rejected.size());
        assertEquals(missing, rejected.get(0));
        assertEquals("call13.txt", rejected.get(1).where());
        assertEquals(ARTICLES - 1, quads.stream().map(Quad::getGraph).distinct().count());
    }

    @Test
    void aTroubleOfTheStoreEndsTheRun() {
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            Function<Article, List<Quad>> broken = article -> {
                throw new LinkageError("no such class");
            };
            Ingestion ingestion = new Ingestion(store, broken, 2, 10, rejected::add, done -> {});
            assertThrows(IllegalStateException.class, () -> ingestion.run(inputs()));
            assertThrows(IsnadException.class, () -> Store.open(folder.resolve("store")));
        }
        Store.open(folder.resolve("store")).close();
    }

    private List<Quad> ingest(
            String name, int threads, int batch, Stream<Input> inputs, Function<Article, List<Quad>> reading) {
        try (Store store = Store.openOrCreate(folder.resolve(name))) {
            List<Ingested> sums = new ArrayList<>();
            Ingested done = new Ingestion(store, reading, threads, batch, rejected::add, sums::add).run(inputs);
            assertEquals(done, sums.get(sums.size() - 1));
            assertEquals(ARTICLES, done.total() + Math.max(0, rejected.size() - 1));
            List<Quad> quads = new ArrayList<>();
            store.read(data -> {
                new SortedQuads(data).forEach(quads::add);
                return quads;
            });
            return quads;
        }
    }

    private static Stream<Input> inputs() {
        return IntStream.range(0, ARTICLES).mapToObj(copy -> {
            Article article = HandMade.call(copy).article();
            return new Article(
                    "call" + copy + ".txt",
                    article.text(),
                    article.url(),
                    article.outlet(),
                    article.published(),
                    article.language(),
                    article.headline(),
                    article.credit());
        });
    }
}
