package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.store.SortedQuads;

/** Writes quads in one format. A new one is added by a class and a line in {@link Exporters}. */
public interface Exporter {

    Format format();

    /**
     * Writes all of {@code quads} to {@code out}, which it flushes and leaves open.
     *
     * @throws org.isnad.model.IsnadException when the format cannot hold what stands there
     */
    void export(SortedQuads quads, OutputStream out) throws IOException;
}
