package org.isnad.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The days within which commands look at what was said; mixed into each of them. */
public final class Period {

    @Option(names = "--from", paramLabel = "DATE", description = "The first day, as in 2019-05-01.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
    private Optional<String> to = Optional.empty();

    Optional<String> from() {
        return from;
    }

    Optional<String> to() {
        return to;
    }
}
