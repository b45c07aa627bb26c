package org.isnad.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Span;
import org.isnad.store.SortedQuads;
import org.isnad.text.Tokenizer;

/** The sentences of an article in which a statement stands. */
final class Sentences {

    private final SortedQuads quads;

    Sentences(SortedQuads quads) {
        this.quads = quads;
    }

    /** From the first word of the first sentence to the end of the last; empty where the text is not kept. */
    Optional<String> around(StatementView statement) {
        List<Span> spans = statement.spans();
        return statement
                .article()
                .flatMap(article -> quads.object(article, Vocabulary.ARTICLE_BODY))
                .map(Node::getLiteralLexicalForm)
                .filter(text -> !spans.isEmpty())
                .map(Tokenizer::tokenize)
                .map(text -> text.sentencesAround(spans));
    }
}
