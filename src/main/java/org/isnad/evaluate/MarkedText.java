package org.isnad.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Span;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/** Shows stretches of an article in the sentences they stand in. */
final class MarkedText {

    private final TokenizedText text;

    MarkedText(String article) {
        text = Tokenizer.tokenize(article);
    }

    /** The words at some spans, on one line. */
    String words(List<Span> spans) {
        return oneLine(String.join(
                " / ", spans.stream().map(span -> span.in(text.text())).toList()));
    }

    /**
     * The sentences from the first span to the last, on one line, with square brackets around {@code wanted} and curly
     * ones around {@code got}.
     */
    String sentences(List<Span> wanted, List<Span> got) {
        Span whole =
                sentences(Stream.concat(wanted.stream(), got.stream()).sorted().toList());
        StringBuilder marked = new StringBuilder();
        int[] codePoints = whole.in(text.text()).codePoints().toArray();
        for (int i = 0; i <= codePoints.length; i++) {
            int at = whole.start() + i;
            marked.append("}".repeat(endings(got, at))).append("]".repeat(endings(wanted, at)));
            marked.append("[".repeat(beginnings(wanted, at))).append("{".repeat(beginnings(got, at)));
            if (i < codePoints.length) {
                marked.appendCodePoint(codePoints[i]);
            }
        }
        return oneLine(marked.toString());
    }

    private Span sentences(List<Span> spans) {
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        int first = Math.min(text.tokenAt(spans.get(0).start()), text.size() - 1);
        int last = Math.min(text.tokenAt(end - 1), text.size() - 1);
        while (first > 0 && text.sentence(first - 1) == text.sentence(first)) {
            first--;
        }
        while (last + 1 < text.size() && text.sentence(last + 1) == text.sentence(last)) {
            last++;
        }
        Span whole = text.span(first, last + 1);
        return new Span(Math.min(whole.start(), spans.get(0).start()), Math.max(whole.end(), end));
    }

    private static int beginnings(List<Span> spans, int at) {
        return (int) spans.stream().filter(span -> span.start() == at).count();
    }

    private static int endings(List<Span> spans, int at) {
        return (int) spans.stream().filter(span -> span.end() == at).count();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
