package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param out data, in UTF-8 whatever the locale; buffered, flushed at the end
 * @param err talk, in UTF-8 whatever the locale
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {

    /** The process's own streams. */
    static Console standard() {
        return of(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(
                in,
                new PrintStream(new BufferedOutputStream(new Loud(out), 1 << 16), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Standard output cannot be written to. */
    static final class OutputFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutputFailed(IOException cause) {
            super(cause);
        }

        /** Whether the reader has gone, as {@code head} does; then nobody is left to tell. */
        boolean readerHasGone() {
            String message = String.valueOf(getCause().getMessage());
            return message.contains("ipe");
        }
    }

    /** A print stream swallows what fails below it; this tells, so that work nobody reads is stopped. */
    private static final class Loud extends OutputStream {
        private final OutputStream to;

        Loud(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            try {
                to.write(octets, from, length);
            } catch (IOException e) {
                throw new OutputFailed(e);
            }
        }

        @Override
        public void flush() {
            try {
                to.flush();
            } catch (IOException e) {
                throw new OutputFailed(e);
            }
        }
    }
}
