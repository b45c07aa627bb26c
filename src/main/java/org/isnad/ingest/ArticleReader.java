package org.isnad.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import org.isnad.model.Input;

/** Reads one format. An implementation keeps no state between files, and never throws for what a file holds. */
public interface ArticleReader {

    /** Whether files of this name are of this format; only the name is looked at, folders cut off. */
    boolean reads(String fileName);

    /**
     * Hands over the articles of one file in their order, and a problem for each that cannot be read.
     *
     * @throws IOException when the bytes cannot be had
     */
    void read(SourceFile file, Consumer<Input> found) throws IOException;
}
