package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.Pipeline;
import org.isnad.export.ArticleFormat;
import org.isnad.export.ArticleWriter;
import org.isnad.export.ExplanationText;
import org.isnad.graph.IriMinter;
import org.isnad.ingest.ArticleReaders;
import org.isnad.model.Input;
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
            "  cat article.txt | isnad extract -",
            "  isnad extract --explain seeds/alhal-2020-03-05.txt"
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

    @Option(
            names = "--explain",
            description =
                    "Tell instead how each sentence is read: tokens, cues, frames, and why each is taken or left.")
    private boolean explain;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Override
    public Integer call() {
        IriMinter iris = graph.iris();
        Pipeline pipeline = new Pipeline(knowledge.knowledge(), iris, graph.withText());
        ProblemReport problems = new ProblemReport(main.console().err());
        Stream<Input> articles = ArticleReaders.read(inputs, main.console().in());
        if (explain) {
            ExplanationText text = new ExplanationText(main.console().out(), Terminal.isolation());
            problems.forEach(articles, pipeline::explain, text::write);
            return problems.exitCode();
        }
        try (ArticleWriter writer = format.writer(main.console().out(), iris, pipeline::quads, Terminal.isolation())) {
            problems.forEach(articles, pipeline::read, writer::write);
        }
        return problems.exitCode();
    }
}
