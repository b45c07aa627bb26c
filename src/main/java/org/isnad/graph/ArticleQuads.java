package org.isnad.graph;

import static org.isnad.graph.Vocabulary.ARTICLE_BODY;
import static org.isnad.graph.Vocabulary.DATE_PUBLISHED;
import static org.isnad.graph.Vocabulary.HAD_PRIMARY_SOURCE;
import static org.isnad.graph.Vocabulary.HEADLINE;
import static org.isnad.graph.Vocabulary.IN_LANGUAGE;
import static org.isnad.graph.Vocabulary.NEWS_ARTICLE;
import static org.isnad.graph.Vocabulary.PUBLISHER;
import static org.isnad.graph.Vocabulary.SHA256;
import static org.isnad.graph.Vocabulary.STATEMENT_COUNT;
import static org.isnad.graph.Vocabulary.TEXT_BAND;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.URL;
import static org.isnad.graph.Vocabulary.WAS_GENERATED_BY;

import org.apache.jena.graph.Node;
import org.isnad.model.Article;
import org.isnad.model.LinkedArticle;

/** What a graph says of its article; nothing is said that the metadata leave open. */
final class ArticleQuads {

    private final GraphSketch sketch;

    ArticleQuads(GraphSketch sketch) {
        this.sketch = sketch;
    }

    void add(LinkedArticle linked, Node reading, boolean withText) {
        Node node = sketch.iris().article();
        Article article = linked.article();
        sketch.add(node, TYPE, NEWS_ARTICLE);
        sketch.add(node, SHA256, Literals.string(IriMinter.sha256(article.text())));
        sketch.add(node, WAS_GENERATED_BY, reading);
        sketch.add(node, STATEMENT_COUNT, Literals.integer(linked.statements().size()));
        linked.publisher().ifPresent(outlet -> sketch.add(node, PUBLISHER, sketch.agent(outlet)));
        linked.credit().ifPresent(credit -> sketch.add(node, HAD_PRIMARY_SOURCE, sketch.agent(credit)));
        article.published().ifPresent(time -> sketch.add(node, DATE_PUBLISHED, Literals.time(time)));
        article.language().ifPresent(language -> sketch.add(node, IN_LANGUAGE, Literals.string(language)));
        article.headline().ifPresent(headline -> sketch.add(node, HEADLINE, sketch.words(headline)));
        article.url().ifPresent(url -> sketch.add(node, URL, Literals.anyUri(url)));
        linked.bands().forEach(band -> sketch.add(node, TEXT_BAND, Literals.integer(band)));
        if (withText) {
            sketch.add(node, ARTICLE_BODY, sketch.words(article.text()));
        }
    }
}
