package org.isnad.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program. A command is a class with {@code @Command} and its name in the list below; headings, exit codes,
 * {@code --help}, {@code --version} and {@code --debug} come from here, the lines of {@code footer} are its examples.
 */
@Command(
        name = "isnad",
        description = {
            "Who said what, when, to whom, through whom, and in which outlet: news articles",
            "become a graph of attributed statements, and parties' accounts are set side by side."
        },
        subcommands = {
            DemoCommand.class,
            CompareCommand.class,
            EvaluateCommand.class,
            EventsCommand.class,
            PartiesCommand.class,
            TopicsCommand.class,
            QueryCommand.class,
            ReplayCommand.class,
            ExtractCommand.class,
            ServeCommand.class,
            HelpCommand.class,
            IngestCommand.class,
            KnowledgeCommand.class,
            ShowCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            StatsCommand.class,
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but some inputs were rejected; each is named on stderr",
            "2:wrong usage",
            "3:trouble with the store or the machine"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  isnad demo", "  isnad extract seeds/*.txt", "  isnad help extract"})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure.")
    private boolean debugOption;

    /** Known before the arguments are parsed, for a failure to parse them. */
    private final boolean debug;

    private final Console console;

    private Main(Console console, String... args) {
        this.console = console;
        this.debug = Arrays.asList(args).contains("--debug");
    }

    public static void main(String[] args) {
        Console console = Console.standard();
        System.setOut(console.out());
        System.setErr(console.err());
        System.setProperty(QuietLogging.PROPERTY, QuietLogging.class.getName());
        System.exit(run(console, args));
    }

    /** Runs one command line; returns the exit code and never exits itself. */
    public static int run(Console console, String... args) {
        // Who only asks for the version need not wait until every command is laid out.
        if (args.length == 1 && Version.OPTIONS.contains(args[0])) {
            console.out().println(Version.line());
            console.out().flush();
            return Exit.DONE;
        }
        Main main = new Main(console, args);
        Failures failures = new Failures(main);
        try {
            int code = commandLine(main, failures).execute(args);
            console.out().flush();
            return code;
        } catch (RuntimeException | Error e) {
            return failures.handle(e);
        }
    }

    /** All commands, for whoever documents them. */
    static CommandLine commandLine() {
        Main main = new Main(Console.standard());
        return commandLine(main, new Failures(main));
    }

    private static CommandLine commandLine(Main main, Failures failures) {
        return new CommandLine(main)
                .setOut(new PrintWriter(new Unflushed(main.console.out()), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(main.console.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    public Console console() {
        return console;
    }

    public boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command; \"isnad demo\" shows the main one");
    }

    /** Help goes out with the last flush, which is ours: picocli prints the stack trace of one that fails. */
    private static final class Unflushed extends FilterOutputStream {
        Unflushed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            out.write(octets, from, length);
        }

        @Override
        public void flush() {
            // left to Main.run
        }
    }
}
