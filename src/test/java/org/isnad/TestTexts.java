package org.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Texts of the tests, which keep Arabic out of Java sources. */
public final class TestTexts {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private TestTexts() {}

    /** The only line of a resource. */
    public static String line(String resource) {
        return whole(resource).strip();
    }

    /** The rows of a table: its cells without the header and the comments, escapes and line breaks written out. */
    public static List<List<String>> rows(String resource) {
        return whole(resource)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(unescaped(line).split("\t", -1)))
                .toList();
    }

    private static String unescaped(String line) {
        String letters =
                ESCAPE.matcher(line).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
        return letters.replace(" \u00B6 ", "\n");
    }

    private static String whole(String resource) {
        try (InputStream in = TestTexts.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
