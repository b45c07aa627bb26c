package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.evaluate.Baseline;
import org.isnad.evaluate.Evaluation;
import org.isnad.evaluate.EvaluationFormat;
import org.isnad.evaluate.EvaluationRun;
import org.isnad.evaluate.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures what is extracted against annotated statements. */
@Command(
        name = "evaluate",
        description = "Measure what is extracted against annotated statements.",
        exitCodeList = {
            "0:done",
            "1:done, but some articles could not be measured; each is named on stderr",
            "2:wrong usage, or GOLD, --predicted or --baseline is not what it should be"
        },
        footer = {
            "  isnad evaluate gold.jsonl --texts articles",
            "  isnad evaluate gold.jsonl --texts articles --errors | less",
            "  isnad evaluate gold.jsonl --texts articles --format json > before.json",
            "  isnad evaluate gold.jsonl --texts articles --baseline before.json",
            "  isnad evaluate gold.jsonl --texts articles --predicted statements.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "GOLD", description = "The annotated statements, a JSON object a line.")
    private Path gold = Path.of("");

    @Option(
            names = "--texts",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the annotated articles.")
    private Path texts = Path.of("");

    @Option(names = "--predicted", paramLabel = "FILE", description = "Measure these lines of isnad extract instead.")
    private Optional<Path> predicted = Optional.empty();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private EvaluationFormat format = EvaluationFormat.TABLE;

    @Option(names = "--errors", description = "List what was got wrong: [wanted] and {got} in their sentence.")
    private boolean errors;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Compare with an earlier run's --format json.")
    private Optional<Path> baseline = Optional.empty();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Override
    public Integer call() {
        ProblemReport problems = new ProblemReport(main.console().err());
        Optional<Baseline> before = baseline.map(Baseline::read);
        Evaluation evaluation =
                new EvaluationRun(gold, texts, predicted, knowledge.knowledge()).evaluation(problems::add);
        Optional<Figures> beside = before.map(earlier -> earlier.beside(evaluation.figures()));
        Evaluation shown = errors ? evaluation : evaluation.withoutErrors();
        main.console().out().print(format.writer().write(shown, beside));
        return problems.exitCode();
    }
}
