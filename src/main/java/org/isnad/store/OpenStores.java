package org.isnad.store;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.jena.query.ReadWrite;

/** One or more stores, open to be read as one by the thread that opened them; all of it sees one state of each. */
public final class OpenStores implements AutoCloseable {

    private final Deque<Store> stores = new ArrayDeque<>();

    /** @throws org.isnad.model.IsnadException as {@link Store#open(Path)}; those opened before are closed */
    public OpenStores(List<Path> directories) {
        try {
            for (Path directory : directories) {
                Store store = Store.open(directory);
                stores.push(store);
                store.dataset().begin(ReadWrite.READ);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** What the stores hold together, until they are closed. */
    public SortedQuads quads(boolean withKnowledge) {
        return new SortedQuads(stores.stream().map(Store::dataset).toList(), withKnowledge);
    }

    @Override
    public void close() {
        while (!stores.isEmpty()) {
            try (Store store = stores.pop()) {
                store.dataset().end();
            }
        }
    }
}
