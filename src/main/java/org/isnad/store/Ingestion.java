package org.isnad.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/**
 * Takes a stream of articles into a store: many threads read them, one writes, in the order of the stream, so that the
 * store does not depend on the number of threads. An article that cannot be read is handed back and hurts no other.
 */
public final class Ingestion {

    /** Read ahead so many articles a thread: enough to keep it busy while the writer commits, little enough to hold. */
    private static final int AHEAD = 16;

    private final Store store;
    private final Function<Article, List<Quad>> reading;
    private final Consumer<Problem> rejected;
    private final Consumer<Ingested> progress;
    private final int batchSize;
    private final int threads;
    private final Deque<Future<ArticleUpdate>> ahead = new ArrayDeque<>();
    private final List<ArticleUpdate> batch = new ArrayList<>();
    private Ingested done = Ingested.NONE;

    /**
     * @param reading from an article to its graph, called from many threads; it names the article in what it throws
     * @param threads how many
     * @param batchSize how many articles a transaction takes; what is not committed is lost in a crash, and few a
     *     transaction make a large database
     * @param rejected hears of every input that gives no article
     * @param progress hears of the sum after every transaction
     */
    public Ingestion(
            Store store,
            Function<Article, List<Quad>> reading,
            int threads,
            int batchSize,
            Consumer<Problem> rejected,
            Consumer<Ingested> progress) {
        this.store = store;
        this.reading = reading;
        this.threads = threads;
        this.batchSize = batchSize;
        this.rejected = rejected;
        this.progress = progress;
    }

    /** Takes in everything and returns when all of it is on the disk; call it once. */
    public Ingested run(Stream<Input> inputs) {
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        try (inputs) {
            inputs.forEach(input -> take(input, readers));
            while (!ahead.isEmpty()) {
                collect(ahead.remove());
            }
            write();
            return done;
        } finally {
            readers.shutdownNow();
        }
    }

    private void take(Input input, ExecutorService readers) {
        if (input instanceof Problem problem) {
            rejected.accept(problem);
        } else if (input instanceof Article article) {
            ahead.add(readers.submit(() -> new ArticleUpdate(article.document(), reading.apply(article))));
            if (ahead.size() > threads * AHEAD) {
                collect(ahead.remove());
            }
        }
    }

    private void collect(Future<ArticleUpdate> update) {
        try {
            batch.add(update.get());
            if (batch.size() >= batchSize) {
                write();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IsnadException known)) {
                throw new IllegalStateException(e.getCause());
            }
            rejected.accept(known.problem());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.store(store.directory().toString(), "taking in articles was interrupted", "start it again")
                    .exception();
        }
    }

    private void write() {
        if (!batch.isEmpty()) {
            done = done.plus(store.ingest(batch));
            batch.clear();
            progress.accept(done);
        }
    }
}
