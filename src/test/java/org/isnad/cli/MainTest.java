package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.SoftwareVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path folder = Path.of("");

    static Stream<CommandLine> commands() {
        CommandLine main = Main.commandLine();
        return Stream.concat(Stream.of(main), main.getSubcommands().values().stream())
                .filter(command -> !command.getCommandName().equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTellsWhatItDoesWithExamplesAndExitCodes(CommandLine command) {
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
        assertTrue(command.getCommandSpec().usageMessage().description().length > 0, help);
        assertTrue(help.contains("Examples:\n  isnad "), help);
        assertTrue(help.contains("Exit codes:\n  0 "), help);
        assertTrue(help.contains("--help"), help);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleIsOneThatTheProgramTakes(CommandLine command) {
        for (String line : command.getCommandSpec().usageMessage().footer()) {
            String example = line.strip().replaceFirst(" *[>|].*", "");
            if (example.startsWith("isnad ")) {
                assertTrue(parses(example.substring("isnad ".length())), example);
            }
        }
    }

    private static boolean parses(String example) {
        List<String> args = List.of(example.replace("'", "").split(" +"));
        try {
            Main.commandLine().parseArgs(args.toArray(String[]::new));
            return true;
        } catch (CommandLine.ParameterException e) {
            return false;
        }
    }

    @Test
    void saysItsVersion() {
        Run run = Run.of("--version");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("isnad " + SoftwareVersion.number() + " "), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "extrct", "extract", "extract --no-such-option x", "extract --format pdf x", "serve --port x"
            })
    void wrongUsageIsToldInTwoLinesOnStderr(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("error: "), run.err());
        assertTrue(run.err().contains("\nhelp: isnad "), run.err());
    }

    @Test
    void proposesTheCommandThatWasMeant() {
        assertTrue(Run.of("extrct").err().contains("extract"));
    }

    @Test
    void aRejectedInputIsNamedAndTheOthersAreRead() {
        Run run = Run.of("extract", folder.resolve("none.txt").toString(), "seeds/madapost-2019-05-14.txt");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith("{\"document\":\"seeds/madapost-2019-05-14.txt\""));
        assertTrue(run.err().contains("none.txt: is not there\nhelp: "), run.err());
    }

    @Test
    void aStoreThatIsNotThereIsToldWithoutAStackTrace() {
        Run run = Run.of("serve", "--store", folder.resolve("none").toString());
        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith("error: "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void theStackTraceComesWithDebugOnly() {
        String[] bad = {"extract", "--base", "not an iri", "seeds"};
        assertFalse(Run.of(bad).err().contains("\tat "));
        Run debugged = Run.of("extract", "--debug", "--base", "not an iri", "seeds");
        assertEquals(2, debugged.exitCode());
        assertTrue(debugged.err().contains("\tat "));
    }

    @Test
    void aReaderThatGoesAwayEndsItQuietly() {
        Run run = writingTo("Broken pipe");
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    @Test
    void aFullDiskIsTold() {
        Run run = writingTo("No space left on device");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("standard output: No space left on device"));
    }

    private static Run writingTo(String failure) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int code = Main.run(Console.of(InputStream.nullInputStream(), failing, err), "extract", "seeds");
        return new Run(code, "", err.toString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
