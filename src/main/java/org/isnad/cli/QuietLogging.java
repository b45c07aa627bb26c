package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * How {@code java.util.logging} is set up, by its name in a system property: Lucene remarks through it on every start
 * which of the machine's abilities it uses.
 */
public final class QuietLogging {

    static final String PROPERTY = "java.util.logging.config.class";

    private static final String CONFIGURATION =
            "handlers=java.util.logging.ConsoleHandler\n.level=WARNING\norg.apache.lucene.level=SEVERE\n";

    public QuietLogging() {
        try {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
