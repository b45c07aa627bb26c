package org.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.isnad.graph.IriMinter;
import org.isnad.graph.KnowledgeGraph;
import org.isnad.knowledge.Knowledge;
import org.isnad.store.Store;

/** Stores of {@link GeneratedNews}, of a size for which one article after the other would take too long. */
public final class GeneratedStore {

    private GeneratedStore() {}

    /** The store of so many articles in a folder, which is made if it is not there, at some hundred articles a second. */
    public static Store open(Path folder, int articles) throws IOException {
        Path whole = folder.resolve(String.valueOf(articles));
        if (!Files.exists(whole)) {
            Path unfinished = Files.createTempDirectory(Files.createDirectories(folder), "unfinished");
            Store.openOrCreate(unfinished).close();
            load(unfinished.resolve("tdb2"), articles);
            try (Store store = Store.open(unfinished)) {
                store.reindex();
            }
            Files.move(unfinished, whole);
        }
        return Store.open(whole);
    }

    private static void load(Path database, int articles) {
        Pipeline pipeline = new Pipeline(Knowledge.shipped(), new IriMinter(), true);
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(database));
        DataLoader loader = LoaderFactory.phasedLoader(data, LoaderOps.outputToLog());
        loader.startBulk();
        StreamRDF quads = loader.stream();
        quads.start();
        KnowledgeGraph.quads(List.of()).forEach(quads::quad);
        GeneratedNews.of(articles).forEach(article -> pipeline.quads(article).forEach(quads::quad));
        quads.finish();
        loader.finishBulk();
        TDBInternal.expel(data);
    }
}
