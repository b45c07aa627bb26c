package org.isnad.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** The store of {@code query/store.trig}, in TDB2 in memory. */
public final class SmallStore {

    public static final String CALL =
            "https://w3id.org/isnad/id/event/phone-call/recep-tayyip-erdogan+vladimir-putin/2019-05-14";

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

    private SmallStore() {}

    public static SmallStore loaded() {
        SmallStore store = new SmallStore();
        Txn.executeWrite(store.dataset, () -> RDFDataMgr.read(store.dataset, trig(), Lang.TRIG));
        return store;
    }

    /** With an article more, in which an outlet repeats and contradicts the first. */
    public static SmallStore withEcho() {
        SmallStore store = loaded();
        Txn.executeWrite(store.dataset, () -> RDFDataMgr.read(store.dataset, resource("echo.trig"), Lang.TRIG));
        return store;
    }

    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    public QueryRunner runner() {
        return new DatasetQueryRunner(dataset, Duration.ofSeconds(30));
    }

    /** The rows of a query, each as its values parted by bars; IRIs by their last segment. */
    public List<String> rows(String query, Map<String, List<String>> values, String... columns) {
        return runner().run(CATALOGUE.query(query), values).map(row -> line(row, columns));
    }

    private static String line(Rows.Row row, String... columns) {
        return List.of(columns).stream()
                .map(column -> row.optional(column).map(SmallStore::tail).orElse("-"))
                .reduce((a, b) -> a + " | " + b)
                .orElse("");
    }

    private static String tail(String value) {
        return Optional.of(value)
                .filter(v -> v.startsWith("http"))
                .map(v -> v.substring(v.lastIndexOf('/') + 1))
                .orElse(value);
    }

    /** What it holds. */
    static InputStream trig() {
        return resource("store.trig");
    }

    /** What it holds with the article more. */
    static InputStream trigWithEcho() {
        return new SequenceInputStream(trig(), resource("echo.trig"));
    }

    private static InputStream resource(String name) {
        try (InputStream in = SmallStore.class.getResourceAsStream("/query/" + name)) {
            return new ByteArrayInputStream(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
