package org.isnad.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on; mixed into each that has one. */
public final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${env:ISNAD_STORE:-isnad-store}",
            description = "The store's folder (default: $$ISNAD_STORE, or ./isnad-store).")
    private Path directory = Path.of("isnad-store");

    public Path directory() {
        return directory;
    }
}
