package org.isnad.export;

/** Writes foreign words so that Markdown shows them as they are. */
final class Markdown {

    private static final String SPECIAL = "\\`*_[]<>#|~&";

    private Markdown() {}

    /** One line in which no character of {@code words} is markup. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (char c : words.replaceAll("\\s+", " ").strip().toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
