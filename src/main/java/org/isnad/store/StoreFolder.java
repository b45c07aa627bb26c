package org.isnad.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Problem;

/** What lies where in a store's folder. */
record StoreFolder(Path root) {

    /** Changes when a store of an older version can no longer be read. */
    private static final String FORMAT = "isnad store 1\n";

    Path database() {
        return root.resolve("tdb2");
    }

    Path textIndex() {
        return root.resolve("text");
    }

    Path ledger() {
        return root.resolve("ledger.jsonl");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Stands here while somebody writes, so that whoever comes after a crash knows of it. */
    Path unfinished() {
        return root.resolve("unfinished");
    }

    private Path marker() {
        return root.resolve("format.txt");
    }

    /** Makes sure that a store can be opened here, without touching anything. */
    void checkIsStore() {
        if (!Files.exists(root)) {
            throw Problem.store(root.toString(), "there is no such folder", makeOne())
                    .exception();
        }
        if (!Files.isRegularFile(marker())) {
            throw notAStore();
        }
        checkFormat();
    }

    /** Makes an empty folder ready to be a store; leaves a store as it is. */
    void checkOrMake() {
        try {
            Files.createDirectories(root);
            if (!Files.exists(marker()) && !contents().stream().allMatch("lock"::equals)) {
                throw notAStore();
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Marks the folder as a store; call it only with the lock in hand. */
    void mark() {
        try {
            if (!Files.exists(marker())) {
                Files.writeString(marker(), FORMAT, StandardCharsets.UTF_8);
            }
            Files.createDirectories(database());
        } catch (IOException e) {
            throw cannotWrite(e);
        }
        checkFormat();
    }

    RuntimeException cannotWrite(IOException e) {
        return Problem.store(
                        root.toString(),
                        "cannot be written: " + e,
                        "check that it is a folder of yours with room left, or name another with --store")
                .exception();
    }

    private RuntimeException notAStore() {
        return Problem.store(
                        root.toString(),
                        Files.isDirectory(root) ? "is a folder, but not an Isnad store" : "is not a folder",
                        "name another with --store, or " + makeOne())
                .exception();
    }

    private static String makeOne() {
        return "make one with: isnad ingest --store DIR FILES";
    }

    private void checkFormat() {
        try {
            String format = Files.readString(marker(), StandardCharsets.UTF_8);
            if (!format.equals(FORMAT)) {
                throw Problem.store(
                                root.toString(),
                                "is a store of another version (" + format.strip() + ")",
                                "use the version that made it, or ingest the articles into a new folder")
                        .exception();
            }
        } catch (IOException e) {
            throw Problem.store(root.toString(), "cannot be read: " + e, "check its permissions")
                    .exception();
        }
    }

    private Set<String> contents() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
