package org.isnad.cli;

import java.io.PrintStream;
import org.isnad.cli.Console.OutputFailed;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever ends a command into two lines for a person and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Main main;

    Failures(Main main) {
        this.main = main;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        PrintStream err = main.console().err();
        CommandLine command = e.getCommandLine();
        ProblemReport.print(
                err, decapitalised(e.getMessage()), command.getCommandSpec().qualifiedName() + " --help");
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        trace(e);
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return handle(e);
    }

    int handle(Throwable e) {
        if (e instanceof OutputFailed failed && failed.readerHasGone()) {
            return Exit.DONE;
        }
        Problem problem = problem(e);
        ProblemReport.print(main.console().err(), problem.toString(), problem.next());
        trace(e);
        return Exit.of(problem);
    }

    private static Problem problem(Throwable e) {
        if (e instanceof IsnadException known) {
            return known.problem();
        }
        if (e instanceof OutputFailed failed) {
            return Problem.store(
                    "standard output", failed.getCause().getMessage(), "make room there, or write somewhere else");
        }
        if (e instanceof OutOfMemoryError) {
            return Problem.store("memory", "there is not enough of it", "give more, as in JAVA_OPTS=-Xmx4g");
        }
        return Problem.store(
                "isnad",
                "this should not have happened: " + e,
                "the same command with --debug tells where it happened");
    }

    private void trace(Throwable e) {
        if (main.debug()) {
            e.printStackTrace(main.console().err());
        }
    }

    private static String decapitalised(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
