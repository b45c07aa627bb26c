package org.isnad.ingest;

import java.time.temporal.Temporal;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Article.Outlet;

/** What is known of an article besides its words; the fields are those of {@link Article}. */
public record Metadata(
        Optional<String> url,
        Optional<Outlet> outlet,
        Optional<Temporal> published,
        Optional<String> language,
        Optional<String> headline,
        Optional<String> credit) {

    static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Article article(String document, String text) {
        return new Article(document, text, url, outlet, published, language, headline, credit);
    }
}
