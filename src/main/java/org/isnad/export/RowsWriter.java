package org.isnad.export;

import java.io.OutputStream;
import org.isnad.query.Rows;

/** Writes the answer to a question in one format, in UTF-8. */
public interface RowsWriter {

    /** Writes the whole answer and leaves the stream open. */
    void write(Rows rows, OutputStream out);
}
