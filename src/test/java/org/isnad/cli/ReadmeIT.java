package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.cli.Shell.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md says is true: every command in its {@code sh} blocks runs, every file that it links is there. */
class ReadmeIT {

    private static final Path README = Shell.HOME.resolve("README.md");
    private static final Pattern SH_BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void unlink() throws IOException {
        Shell.unlink(folder);
    }

    @Test
    void everyCommandRunsOneAfterTheOther() throws Exception {
        for (String name : List.of("isnad", "seeds", "queries", "ontology")) {
            Files.createSymbolicLink(folder.resolve(name), Shell.HOME.resolve(name));
        }
        List<String> commands = commands();
        assertFalse(commands.isEmpty());
        for (String command : commands) {
            Result result = new Shell(folder).run(command);
            assertEquals(0, result.exitCode(), command + "\n" + result.err());
        }
    }

    @Test
    void theOutputThatItShowsIsWhatTheDemoPrints() throws Exception {
        Matcher block = Pattern.compile("(?ms)^```text\\n(.*?)^```").matcher(Files.readString(README));
        assertTrue(block.find());
        List<String> printed = new Shell(folder)
                .run("'" + Shell.HOME + "/isnad' demo")
                .out()
                .lines()
                .toList();
        List<String> made = block.group(1)
                .lines()
                .map(line -> line.replaceFirst(" …$", ""))
                .filter(line -> printed.stream().noneMatch(real -> real.startsWith(line)))
                .toList();
        assertEquals(List.of(), made);
    }

    @Test
    void theTestCommandIsWhatContinuousIntegrationRuns() throws IOException {
        String run = Files.readString(Shell.HOME.resolve(".ci/run"));
        String command = run.lines().reduce((first, second) -> second).orElseThrow();
        assertTrue(Files.readString(README).contains("```shell\n" + command + "\n```"), command);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        Matcher link = LINK.matcher(Files.readString(README));
        List<String> missing = link.results()
                .map(found -> found.group(1))
                .filter(path -> !Files.exists(Shell.HOME.resolve(path)))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyCommandOfTheProgramIsNamed() throws IOException {
        String readme = Files.readString(README);
        assertEquals(
                "",
                Main.commandLine().getSubcommands().keySet().stream()
                        .filter(name -> !readme.contains("isnad " + name))
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher block = SH_BLOCK.matcher(Files.readString(README));
        while (block.find()) {
            String joined = block.group(1).replace("\\\n", "");
            joined.lines()
                    .map(line -> line.replaceFirst("\\s+#.*", ""))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(commands::add);
        }
        return commands;
    }
}
