package org.isnad.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import picocli.CommandLine.Help.Ansi;

/** Tells a person of problems as they come, two lines each, and remembers the exit code they add up to. */
public final class ProblemReport {

    private final PrintStream err;
    private int exitCode = Exit.DONE;

    public ProblemReport(PrintStream err) {
        this.err = err;
    }

    public void add(Problem problem) {
        print(err, problem.toString(), problem.next());
        exitCode = Math.max(exitCode, Exit.of(problem));
    }

    /**
     * Reads each article and hands on what comes of it; tells of what cannot be read and goes on.
     *
     * @param inputs closed when all is read
     */
    <T> void forEach(Stream<Input> inputs, Function<Article, T> reading, Consumer<T> read) {
        try (inputs) {
            inputs.forEach(input -> {
                if (input instanceof Problem problem) {
                    add(problem);
                } else {
                    reading((Article) input, reading).ifPresent(read);
                }
            });
        }
    }

    private <T> Optional<T> reading(Article article, Function<Article, T> reading) {
        try {
            return Optional.of(reading.apply(article));
        } catch (IsnadException e) {
            add(e.problem());
            return Optional.empty();
        }
    }

    /** 0 when there was no problem, otherwise that of the gravest. */
    public int exitCode() {
        return exitCode;
    }

    static void print(PrintStream err, String what, String next) {
        err.println(Ansi.AUTO.string("@|bold,red error:|@ ") + what);
        err.println(Ansi.AUTO.string("@|bold help:|@ ") + next);
    }
}
