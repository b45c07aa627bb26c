package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.Problem;
import org.isnad.model.Span;

/**
 * Sets what was read out of articles against what people annotated in them, one article after the other. Articles
 * without annotation are passed over; an annotated one of which nothing was read counts as missed whole.
 */
final class Evaluator {

    private final List<GoldDocument> gold;
    private final ByDocument<GoldDocument> goldByName = new ByDocument<>();
    private final Function<Article, List<PredictedStatement>> predictions;
    private final Consumer<Problem> problems;
    private final Map<GoldDocument, String> measured = new IdentityHashMap<>();
    private final List<StatementError> errors = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private Figures figures = Figures.NONE;

    /** @param problems takes each article that cannot be measured */
    Evaluator(
            List<GoldDocument> gold,
            Function<Article, List<PredictedStatement>> predictions,
            Consumer<Problem> problems) {
        this.gold = gold;
        this.predictions = predictions;
        this.problems = problems;
        gold.forEach(document -> goldByName.computeIfAbsent(document.document(), () -> document));
    }

    void add(Input input) {
        if (input instanceof Article article) {
            goldByName.find(article.document()).ifPresent(document -> add(article, document));
        } else if (input instanceof Problem problem) {
            problems.accept(problem);
        }
    }

    /** What all articles come to; names the annotated ones that were not among them. */
    Evaluation evaluation() {
        gold.stream()
                .filter(document -> !measured.containsKey(document))
                .forEach(document -> problems.accept(Problem.input(
                        document.document(), "is annotated, but has no article", "name its folder with --texts")));
        return Evaluation.of(figures, outcomes, errors);
    }

    private void add(Article article, GoldDocument document) {
        String before = measured.putIfAbsent(document, article.document());
        if (before != null) {
            problems.accept(Problem.input(
                    article.document(), "goes by the same name as " + before, "give one folder without copies"));
            return;
        }
        List<PredictedStatement> statements = predictions.apply(article);
        Words words = new Words(article.text());
        if (lastOf(document, statements) > words.textLength()) {
            problems.accept(Problem.input(
                    article.document(), "is shorter than its statements say", "give the text that they were made on"));
            return;
        }
        Alignment alignment = Alignment.of(document.statements(), statements, words);
        figures = figures.plus(Figures.of(alignment));
        outcomes.addAll(alignment.outcomes());
        errors.addAll(ErrorFinder.errors(article, alignment));
    }

    private static int lastOf(GoldDocument document, List<PredictedStatement> statements) {
        return Stream.concat(
                        document.statements().stream().flatMap(one -> one.content().stream()),
                        statements.stream().flatMap(one -> one.content().stream()))
                .mapToInt(Span::end)
                .max()
                .orElse(0);
    }
}
