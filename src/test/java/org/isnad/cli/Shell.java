package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs command lines in a shell, as a user does, with the Java that runs the tests and a cache of their own. */
final class Shell {

    static final Path HOME = Path.of("").toAbsolutePath();
    private static final int MOST_SECONDS = 120;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    Shell(Path folder) {
        this.folder = folder;
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", HOME.resolve("target/it-cache").toString());
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    record Result(int exitCode, byte[] octets, String err) {
        String out() {
            return new String(octets, StandardCharsets.UTF_8);
        }
    }

    ProcessBuilder process(String commandLine) {
        ProcessBuilder process = new ProcessBuilder("bash", "-c", commandLine).directory(folder.toFile());
        process.environment().putAll(environment);
        return process;
    }

    Result run(String commandLine) throws IOException, InterruptedException {
        Path out = Files.createTempFile("isnad-test", ".out");
        Path err = Files.createTempFile("isnad-test", ".err");
        try {
            Process process = process(commandLine)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("took more than " + MOST_SECONDS + " s: " + commandLine);
            }
            return new Result(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Takes away the links below a temporary folder, of which its removal would warn. */
    static void unlink(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }
}
