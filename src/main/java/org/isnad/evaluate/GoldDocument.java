package org.isnad.evaluate;

import java.util.List;

/**
 * The annotated statements of one article.
 *
 * @param document the name of the article's file
 * @param statements in the order of the annotation; none where the article attributes nothing to anybody
 */
record GoldDocument(String document, List<GoldStatement> statements) {

    GoldDocument {
        statements = List.copyOf(statements);
    }
}
