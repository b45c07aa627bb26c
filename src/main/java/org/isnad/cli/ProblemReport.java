package org.isnad.cli;

import java.io.PrintStream;
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

    /** 0 when there was no problem, otherwise that of the gravest. */
    public int exitCode() {
        return exitCode;
    }

    static void print(PrintStream err, String what, String next) {
        err.println(Ansi.AUTO.string("@|bold,red error:|@ ") + what);
        err.println(Ansi.AUTO.string("@|bold help:|@ ") + next);
    }
}
