package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.evaluate.StatementError.Kind;
import org.isnad.model.Article;
import org.isnad.model.Span;

/** Lists what was got wrong in one article. */
final class ErrorFinder {

    private final String document;
    private final MarkedText text;
    private final Alignment alignment;
    private final List<StatementError> errors = new ArrayList<>();

    private ErrorFinder(Article article, Alignment alignment) {
        this.document = article.document();
        this.text = new MarkedText(article.text());
        this.alignment = alignment;
    }

    /** In text order of what was wanted, and what was not wanted after that. */
    static List<StatementError> errors(Article article, Alignment alignment) {
        ErrorFinder finder = new ErrorFinder(article, alignment);
        alignment.gold().forEach(finder::addErrorsOf);
        alignment.predicted().stream()
                .filter(predicted -> alignment.pairs().stream().noneMatch(pair -> pair.predicted() == predicted))
                .forEach(finder::addSpurious);
        return finder.errors;
    }

    private void addErrorsOf(GoldStatement gold) {
        Optional<Pair> found =
                alignment.pairs().stream().filter(pair -> pair.gold() == gold).findFirst();
        if (found.isEmpty()) {
            add(Kind.MISSED, gold.content(), List.of(), 0, Optional.of(speaker(gold)), Optional.empty());
        }
        found.filter(pair -> !pair.isExact()).ifPresent(pair -> add(Kind.SPAN, pair));
        found.filter(pair -> !pair.has(Trait.SPEAKER)).ifPresent(pair -> add(Kind.SPEAKER, pair));
    }

    private void addSpurious(PredictedStatement predicted) {
        add(Kind.SPURIOUS, List.of(), predicted.content(), 0, Optional.empty(), Optional.of(speaker(predicted)));
    }

    private void add(Kind kind, Pair pair) {
        add(
                kind,
                pair.gold().content(),
                pair.predicted().content(),
                pair.overlap(),
                Optional.of(speaker(pair.gold())),
                Optional.of(speaker(pair.predicted())));
    }

    private void add(
            Kind kind,
            List<Span> wanted,
            List<Span> got,
            double overlap,
            Optional<String> wantedSpeaker,
            Optional<String> gotSpeaker) {
        String sentence = text.sentences(wanted, got);
        errors.add(new StatementError(kind, document, wanted, got, overlap, wantedSpeaker, gotSpeaker, sentence));
    }

    private String speaker(GoldStatement gold) {
        return gold.who()
                .or(() -> Optional.of(gold.speakerMentions())
                        .filter(m -> !m.isEmpty())
                        .map(text::words))
                .orElse("nobody");
    }

    private static String speaker(PredictedStatement predicted) {
        return predicted.speakers().isEmpty()
                ? "nobody"
                : predicted.speakers().stream()
                        .map(speaker -> speaker.label() + " (" + speaker.id() + ")")
                        .collect(Collectors.joining(", "));
    }
}
