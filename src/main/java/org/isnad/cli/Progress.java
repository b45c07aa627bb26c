package org.isnad.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.isnad.store.Ingested;

/** One line that counts on, in front of a person; nothing anywhere else. */
final class Progress implements AutoCloseable {

    private final PrintStream err;
    private final boolean visible = Terminal.isPresent();
    private boolean lineIsOpen;

    Progress(PrintStream err) {
        this.err = err;
    }

    void show(Ingested done) {
        if (visible) {
            err.print(String.format(Locale.ROOT, "\r%,d articles", done.total()));
            err.flush();
            lineIsOpen = true;
        }
    }

    /** Ends the line, so that what follows begins on its own. */
    @Override
    public void close() {
        if (lineIsOpen) {
            err.println();
            lineIsOpen = false;
        }
    }
}
