package org.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version that the build wrote into the jar. */
public final class SoftwareVersion {

    private SoftwareVersion() {}

    /** Such as {@code 0.1.0}. */
    public static String number() {
        try (InputStream in = SoftwareVersion.class.getResourceAsStream("/org/isnad/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar holds no version", e);
        }
    }
}
