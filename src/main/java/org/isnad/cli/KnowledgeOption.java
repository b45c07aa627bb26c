package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeException;
import org.isnad.model.Problem;
import picocli.CommandLine.Option;

/** What a user knows beyond what is shipped; mixed into each command that reads articles. */
public final class KnowledgeOption {

    private static final String NAME = "--knowledge";

    @Option(
            names = NAME,
            paramLabel = "PATH",
            description = {
                "Turtle, a file or a folder of .ttl, that adds to the shipped knowledge. What it gives a",
                "type (a isn:Person) it describes anew; to anything else it adds."
            })
    private List<Path> paths = List.of();

    /** The files, those of a folder by name. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(turtleIn(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** What is shipped with what is added. */
    public Knowledge knowledge() {
        return read(Knowledge::with);
    }

    /**
     * Reads the files in some way.
     *
     * @throws org.isnad.model.IsnadException when a file cannot be used
     */
    public <T> T read(Function<List<Path>, T> reading) {
        try {
            return reading.apply(files());
        } catch (KnowledgeException e) {
            throw Problem.usage(
                            NAME, e.getMessage(), "mend the file, or leave it out; isnad knowledge check tells more")
                    .exception();
        }
    }

    private static List<Path> turtleIn(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> turtle = all.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
            if (turtle.isEmpty()) {
                throw Problem.usage(NAME + " " + folder, "holds no .ttl file", "name the folder of your Turtle")
                        .exception();
            }
            return turtle;
        } catch (IOException e) {
            throw Problem.usage(NAME + " " + folder, "cannot be read: " + e.getMessage(), "check its permissions")
                    .exception();
        }
    }
}
