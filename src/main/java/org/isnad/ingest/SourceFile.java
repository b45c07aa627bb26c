package org.isnad.ingest;

import java.io.InputStream;

/**
 * One file that was opened for reading; whoever opened it closes it.
 *
 * @param document its path as the user would write it, or {@code -} for standard input
 * @param metadata what the manifest beside it says
 */
public record SourceFile(String document, InputStream in, Metadata metadata) {}
