package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.isnad.graph.Vocabulary;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/**
 * A store on disk: a TDB2 database with one named graph an article and one for the knowledge, a full-text index of it,
 * and the ledger. One process has it open at a time; any number of threads may read, one writes. A query that names no
 * graph sees the union of all.
 */
public final class Store implements AutoCloseable {

    private final StoreFolder folder;
    private final StoreLock lock;
    private final Ledger ledger;
    private final DatasetGraph database;
    private final TextIndexLucene index;
    private final DatasetGraph dataset;

    private Store(StoreFolder folder, StoreLock lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.ledger = Ledger.open(folder.ledger(), Clock.systemUTC());
        this.index = TextIndexing.open(folder);
        this.database = DatabaseMgr.connectDatasetGraph(Location.create(folder.database()));
        this.dataset = TextDatasetFactory.create(database, index);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /**
     * Opens a store that is there.
     *
     * @throws IsnadException when there is none, when another process has it open, or when it cannot be read
     */
    public static Store open(Path directory) {
        StoreFolder folder = new StoreFolder(directory);
        folder.checkIsStore();
        return open(folder);
    }

    /**
     * Opens a store, or makes one where there is no folder or an empty one.
     *
     * @throws IsnadException when the folder holds something else, or as {@link #open(Path)}
     */
    public static Store openOrCreate(Path directory) {
        StoreFolder folder = new StoreFolder(directory);
        folder.checkOrMake();
        return open(folder);
    }

    /**
     * Where a store that is open in a running {@code isnad serve} can be asked: the address of its SPARQL endpoint.
     * Empty when nobody has it open, or only for something else.
     *
     * @throws IsnadException when there is no store
     */
    public static Optional<URI> servedAt(Path directory) {
        StoreFolder folder = new StoreFolder(directory);
        folder.checkIsStore();
        return StoreLock.servedAt(folder);
    }

    /** Lets {@link #servedAt} in other processes find the endpoint at which this one serves the store. */
    public void serveAt(URI endpoint) {
        try {
            lock.serveAt(endpoint);
        } catch (IOException e) {
            throw folder.cannotWrite(e);
        }
    }

    private static Store open(StoreFolder folder) {
        StoreLock lock = StoreLock.take(folder);
        try {
            folder.mark();
            boolean indexIsDue = TextIndexing.discardIfBroken(folder) || Files.exists(folder.unfinished());
            Store store = new Store(folder, lock);
            store.recover(indexIsDue);
            return store;
        } catch (IsnadException e) {
            lock.close();
            throw e;
        } catch (RuntimeException | IOException e) {
            lock.close();
            throw new IsnadException(
                    Problem.store(
                            folder.root().toString(),
                            "cannot be opened: " + e.getMessage(),
                            "restore it from a backup, or ingest the articles into a new folder"),
                    e);
        }
    }

    /** The data with its text index, for queries; whoever writes to it does so behind the ledger's back. */
    public DatasetGraph dataset() {
        return dataset;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Path directory() {
        return folder.root();
    }

    /** Reads in one transaction, which sees one state of the store. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return Txn.calculateRead(dataset, () -> reading.apply(dataset));
    }

    /**
     * Takes in articles in one transaction; when this returns they are on the disk and in the ledger. Only the quads
     * that differ are written. Of two articles with one IRI the last stays.
     */
    public Ingested ingest(List<ArticleUpdate> articles) {
        Map<Node, ArticleUpdate> last = new LinkedHashMap<>();
        articles.forEach(article -> last.put(article.article(), article));
        List<LedgerEntry> entries =
                last.values().stream().map(ArticleUpdate::entry).toList();
        return write(
                entries,
                () -> last.values().stream()
                        .map(article -> new GraphReplacement(dataset, article.article()).by(article.quads()))
                        .reduce(Ingested.NONE, Ingested::plus));
    }

    /**
     * Makes the knowledge graph be what is given.
     *
     * @return whether that changed anything
     */
    public boolean putKnowledge(Collection<Quad> quads) {
        Ingested done = write(List.of(), () -> new GraphReplacement(dataset, Vocabulary.KNOWLEDGE_GRAPH).by(quads));
        return done.unchanged() == 0;
    }

    /** Makes the text index anew from the data. */
    public void reindex() {
        Txn.executeRead(database, () -> TextIndexing.rebuild(index, database));
    }

    /** How many documents the text index holds, and how many it should. */
    TextCount textCount() {
        long literals = Txn.calculateRead(database, () -> TextIndexing.literals(database));
        return new TextCount(TextIndexing.documents(index), literals);
    }

    /** Documents in the text index, and literals in the data that should have one. */
    record TextCount(long documents, long literals) {}

    private Ingested write(List<LedgerEntry> entries, Supplier<Ingested> writing) {
        try {
            Files.writeString(folder.unfinished(), ledger.lines(entries));
            Ingested done = Txn.calculateWrite(dataset, writing);
            ledger.acknowledge(entries);
            Files.delete(folder.unfinished());
            return done;
        } catch (IOException e) {
            throw folder.cannotWrite(e);
        } catch (RuntimeException e) {
            throw new IsnadException(
                    Problem.store(
                            folder.root().toString(),
                            "writing failed, and nothing of this batch was kept: " + e,
                            "check the room left on the disk and start again; what the ledger names is safe"),
                    e);
        }
    }

    /**
     * Finishes what a crash cut off. The database has mended itself when it opened: the last commit is in it whole or
     * not at all. The index may have missed that commit, and the ledger too.
     */
    private void recover(boolean indexIsDue) throws IOException {
        if (indexIsDue) {
            TextCount count = textCount();
            if (count.documents() != count.literals()) {
                reindex();
            }
        }
        if (Files.exists(folder.unfinished())) {
            ledger.acknowledge(Ledger.parse(folder.unfinished()).stream()
                    .filter(this::holds)
                    .toList());
            Files.delete(folder.unfinished());
        }
    }

    private boolean holds(LedgerEntry entry) {
        Node article = NodeFactory.createURI(entry.article());
        List<Quad> quads = read(data -> new SortedQuads(data).of(article));
        return !quads.isEmpty()
                && new ArticleUpdate(entry.document(), quads).entry().agreesWith(entry);
    }

    @Override
    public void close() {
        try {
            index.close();
            TDBInternal.expel(database);
        } catch (UncheckedIOException e) {
            throw folder.cannotWrite(e.getCause());
        } finally {
            lock.close();
        }
    }
}
