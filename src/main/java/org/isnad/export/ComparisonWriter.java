package org.isnad.export;

import org.isnad.query.Comparison;

/** Writes a comparison in one format. */
public interface ComparisonWriter {

    /** The whole document, in lines that end in a line feed. */
    String write(Comparison comparison);
}
