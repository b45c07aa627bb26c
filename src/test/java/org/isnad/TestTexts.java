package org.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts of the tests, which keep Arabic out of Java sources. */
public final class TestTexts {

    private TestTexts() {}

    /** The only line of a resource. */
    public static String line(String resource) {
        try (InputStream in = TestTexts.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
