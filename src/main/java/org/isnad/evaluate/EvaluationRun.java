package org.isnad.evaluate;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.Pipeline;
import org.isnad.graph.IriMinter;
import org.isnad.ingest.ArticleReaders;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/**
 * What to measure.
 *
 * @param gold the annotated statements; JSON Lines of {@code doc}, {@code n}, {@code cue}, {@code source},
 *     {@code content}, {@code type}, {@code who}, {@code parent}, {@code act}, {@code said}, {@code said_context},
 *     {@code via}, {@code to}
 * @param texts the folder of the annotated articles, with their manifest; there may be others in it
 * @param predicted lines that {@code isnad extract} wrote; when there are none, the articles are read anew
 * @param knowledge what they are then read with
 */
public record EvaluationRun(Path gold, Path texts, Optional<Path> predicted, Knowledge knowledge) {

    /**
     * Measures.
     *
     * @param problems takes each article that cannot be measured; the figures are about the others
     * @throws IsnadException when {@link #gold}, {@link #texts} or {@link #predicted} is not there or a line of them is wrong
     */
    public Evaluation evaluation(Consumer<Problem> problems) {
        if (!Files.exists(texts)) {
            throw Problem.usage("--texts " + texts, "is not there", "name the folder of the annotated articles")
                    .exception();
        }
        List<GoldDocument> documents = GoldReader.read(gold);
        Evaluator evaluator = new Evaluator(documents, predictions(), problems);
        ArticleReaders.read(List.of(texts.toString()), InputStream.nullInputStream())
                .forEach(evaluator::add);
        return evaluator.evaluation();
    }

    private Function<Article, List<PredictedStatement>> predictions() {
        if (predicted.isPresent()) {
            ByDocument<List<PredictedStatement>> read = PredictedReader.read(predicted.get());
            return article -> read.find(article.document()).orElse(List.of());
        }
        Pipeline pipeline = new Pipeline(knowledge, new IriMinter(), false);
        return article -> PredictedStatement.allOf(pipeline.read(article));
    }
}
