package org.isnad.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.Pipeline;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.model.Span;

/**
 * Sets what was read out of articles against what people annotated in them. Articles without annotation are passed
 * over; an annotated one of which nothing was read counts as missed whole.
 */
public final class Evaluator {

    private final Function<Article, List<PredictedStatement>> extracted;
    private final Consumer<Problem> problems;
    private final ByDocument<GoldDocument> gold = new ByDocument<>();
    private final Map<GoldDocument, String> measured = new IdentityHashMap<>();
    private final List<StatementError> errors = new ArrayList<>();
    private Figures figures = Figures.NONE;

    private Evaluator(Function<Article, List<PredictedStatement>> extracted, Consumer<Problem> problems) {
        this.extracted = extracted;
        this.problems = problems;
    }

    /**
     * Measures what a pipeline reads.
     *
     * @param articles those that are annotated; more may be among them
     * @param problems takes each article that cannot be measured; the figures are about the others
     */
    public static Evaluation of(
            Pipeline pipeline, List<GoldDocument> gold, Stream<Input> articles, Consumer<Problem> problems) {
        return new Evaluator(article -> PredictedStatement.allOf(pipeline.read(article)), problems)
                .evaluate(gold, articles);
    }

    /**
     * Measures what was read before.
     *
     * @param lines as {@code isnad extract} writes them
     * @throws IsnadException when they cannot be read
     */
    public static Evaluation of(
            Path lines, List<GoldDocument> gold, Stream<Input> articles, Consumer<Problem> problems) {
        ByDocument<List<PredictedStatement>> extracted = PredictedReader.read(lines);
        return new Evaluator(article -> extracted.find(article.document()).orElse(List.of()), problems)
                .evaluate(gold, articles);
    }

    private Evaluation evaluate(List<GoldDocument> documents, Stream<Input> articles) {
        documents.forEach(document -> gold.computeIfAbsent(document.document(), () -> document));
        articles.forEach(this::add);
        documents.stream()
                .filter(document -> !measured.containsKey(document))
                .forEach(document -> problems.accept(Problem.input(
                        document.document(), "is annotated, but has no article", "name its folder with --texts")));
        return new Evaluation(figures, errors);
    }

    private void add(Input input) {
        if (input instanceof Article article) {
            gold.find(article.document()).ifPresent(document -> add(article, document));
        } else if (input instanceof Problem problem) {
            problems.accept(problem);
        }
    }

    private void add(Article article, GoldDocument document) {
        String before = measured.putIfAbsent(document, article.document());
        if (before != null) {
            problems.accept(Problem.input(
                    article.document(), "goes by the same name as " + before, "give one folder without copies"));
            return;
        }
        List<PredictedStatement> statements = extracted.apply(article);
        Words words = new Words(article.text());
        if (lastOf(document, statements) > words.textLength()) {
            problems.accept(Problem.input(
                    article.document(), "is shorter than its statements say", "give the text that they were made on"));
            return;
        }
        Alignment alignment = Alignment.of(document.statements(), statements, words);
        figures = figures.plus(Figures.of(alignment));
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
