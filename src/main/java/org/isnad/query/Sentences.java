package org.isnad.query;

import java.util.Collection;
import org.isnad.model.Span;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/** Cuts whole sentences out of one article, so that a reader sees a statement as the article prints it. */
final class Sentences {

    private final TokenizedText text;

    Sentences(String body) {
        text = Tokenizer.tokenize(body);
    }

    /**
     * The sentences that some spans touch, from the first to the last.
     *
     * @param spans in code points; at least one
     * @return one line; line breaks of the article have become spaces
     */
    String around(Collection<Span> spans) {
        int first = text.tokenAt(spans.stream().mapToInt(Span::start).min().orElseThrow());
        int last = text.tokenAt(spans.stream().mapToInt(Span::end).max().orElseThrow() - 1);
        if (last >= text.size()) {
            throw new IllegalArgumentException("a span ends after the text: " + spans);
        }
        while (first > 0 && text.sentence(first - 1) == text.sentence(first)) {
            first--;
        }
        while (last + 1 < text.size() && text.sentence(last + 1) == text.sentence(last)) {
            last++;
        }
        return text.text().substring(text.start(first), text.end(last)).replaceAll("\\s+", " ");
    }
}
