package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Runs command lines in this process one after the other, and keeps what the last one printed. */
class RunsCommandLines {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs a command line and gives its exit code. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(Console.of(InputStream.nullInputStream(), out, err), arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
