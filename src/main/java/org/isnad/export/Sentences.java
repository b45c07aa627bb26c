package org.isnad.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Span;
import org.isnad.store.SortedQuads;
import org.isnad.text.TokenizedText;
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
                .map(text -> around(text, spans));
    }

    private static String around(TokenizedText text, List<Span> spans) {
        int last = spans.stream().mapToInt(Span::end).max().orElseThrow() - 1;
        int from = Math.min(text.tokenAt(spans.get(0).start()), text.size() - 1);
        int to = Math.min(text.tokenAt(last), text.size() - 1);
        while (from > 0 && text.sentence(from - 1) == text.sentence(from)) {
            from--;
        }
        while (to + 1 < text.size() && text.sentence(to + 1) == text.sentence(to)) {
            to++;
        }
        return text.text().substring(text.start(from), text.end(to));
    }
}
