package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.Pipeline;
import org.isnad.export.ArticleFormat;
import org.isnad.export.ArticleWriter;
import org.isnad.graph.IriMinter;
import org.isnad.ingest.ArticleReaders;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.IsnadException;
import org.isnad.model.LinkedArticle;
import org.isnad.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads articles and prints who says what in them, without a store. */
@Command(
        name = "extract",
        description = {
            "Print the statements that articles attribute to somebody.",
            "A manifest.csv beside the files tells their outlets and dates."
        },
        footer = {
            "  isnad extract seeds/*.txt",
            "  isnad extract --format table seeds/madapost-2019-05-14.txt",
            "  isnad extract --format trig seeds > seeds.trig",
            "  cat article.txt | isnad extract -"
        })
final class ExtractCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text files, folders of them, or - for stdin.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            description = "One of ${COMPLETION-CANDIDATES} (default: jsonl, one JSON object a statement).")
    private ArticleFormat format = ArticleFormat.JSONL;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() {
        IriMinter iris = graph.iris();
        Pipeline pipeline = new Pipeline(Knowledge.shipped(), iris, graph.withText());
        ProblemReport problems = new ProblemReport(main.console().err());
        try (ArticleWriter writer = format.writer(main.console().out(), iris, pipeline::quads, Terminal.isolation())) {
            ArticleReaders.read(inputs, main.console().in())
                    .forEach(input -> read(input, pipeline, problems).ifPresent(writer::write));
        }
        return problems.exitCode();
    }

    private Optional<LinkedArticle> read(Input input, Pipeline pipeline, ProblemReport problems) {
        try {
            if (input instanceof Article article) {
                return Optional.of(pipeline.read(article));
            }
            problems.add((Problem) input);
        } catch (IsnadException e) {
            problems.add(e.problem());
        }
        return Optional.empty();
    }
}
