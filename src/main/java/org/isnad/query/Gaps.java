package org.isnad.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Gap;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Occasion;
import org.isnad.query.Comparison.Scope;

/** Finds what a reader would want to know and the articles of a comparison do not tell. */
record Gaps(Scope scope, List<Basis> articles, List<Line> lines) {

    /**
     * @param languages of the parties' names, as tags
     */
    List<Gap> of(Collection<String> languages) {
        List<Gap> gaps = new ArrayList<>();
        for (Basis article : articles) {
            if (article.published().isEmpty()) {
                gaps.add(new Gap("day", article.article()));
            }
            if (article.outlet().isEmpty()) {
                gaps.add(new Gap("outlet", article.article()));
            }
        }
        scope.event().flatMap(Gaps::ofDate).ifPresent(gaps::add);
        lines.stream()
                .filter(Gaps::hasUnknownSource)
                .forEach(line -> gaps.add(new Gap("source", String.valueOf(line.number()))));
        languages.stream()
                .filter(tag -> articles.stream()
                        .noneMatch(article -> article.language().equals(Optional.of(tag))))
                .forEach(tag -> gaps.add(new Gap("language", tag)));
        return List.copyOf(gaps);
    }

    private static Optional<Gap> ofDate(Occasion event) {
        if (event.date().isEmpty()) {
            return Optional.of(new Gap("date", ""));
        }
        boolean onlyPublished = event.dateBases().equals(List.of("DatedByPublication"));
        return onlyPublished ? Optional.of(new Gap("basis", "")) : Optional.empty();
    }

    private static boolean hasUnknownSource(Line line) {
        return line.chain().stream().anyMatch(hop -> hop.agents().isEmpty());
    }
}
