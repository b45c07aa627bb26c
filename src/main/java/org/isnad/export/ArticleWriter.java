package org.isnad.export;

import org.isnad.model.LinkedArticle;

/** Writes what was read out of articles, one after the other, as they come. */
public interface ArticleWriter extends AutoCloseable {

    /** Writes one article and flushes, so that a reader at the other end of a pipe does not wait for the next. */
    void write(LinkedArticle article);

    /** Ends the output and leaves its stream open. */
    @Override
    void close();
}
