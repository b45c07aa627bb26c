package org.isnad.export;

/** Names on the left, values on the right, one under the other; a name without a value is left out. */
final class CardLines {

    private static final int WIDTH = 12;

    private final StringBuilder lines = new StringBuilder();

    /** @param values each on its own line; line breaks within them become spaces */
    void add(String name, String... values) {
        String left = name;
        for (String value : values) {
            if (!value.isBlank()) {
                lines.append(left).append(" ".repeat(Math.max(1, WIDTH - left.length())));
                lines.append(value.strip().replaceAll("\\s*\\R\\s*", " ")).append('\n');
                left = "";
            }
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
