package org.isnad.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a language pack: tab-separated, the first line that is not a comment names the columns, lines that begin
 * with {@code #} are comments. There is no quoting, so that a cell is what an editor shows.
 */
public final class Tsv {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Tsv(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * Reads a table from the class path.
     *
     * @param resource its path from the root, such as {@code language/ar/cues.tsv}
     * @throws IllegalStateException when there is no such table, or when a row has another number of cells than the
     *     header; the message names the line
     */
    public static Tsv read(String resource) {
        try (InputStream in = Tsv.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no table " + resource + " on the class path");
            }
            return read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    static Tsv empty(String name) {
        return new Tsv(name, List.of());
    }

    private static Tsv read(String resource, BufferedReader in) throws IOException {
        Tsv table = null;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (table == null) {
                table = new Tsv(resource, cells);
            } else if (cells.size() != table.columns.size()) {
                throw new IllegalStateException(resource + ":" + number + ": " + cells.size()
                        + " cells where the header has " + table.columns.size());
            } else {
                table.rows.add(table.new Row(number, cells));
            }
        }
        return table == null ? new Tsv(resource, List.of()) : table;
    }

    public List<Row> rows() {
        return rows;
    }

    /** One line of the table. */
    public final class Row {

        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /**
         * The cell under a column.
         *
         * @throws IllegalStateException when the table has no such column
         */
        public String cell(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalStateException(name + " has no column " + column + ", only " + columns);
            }
            return cells.get(at).strip();
        }

        /** The blank-separated words of a cell. */
        public List<String> words(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
        }

        /** Where the row stands, for messages: {@code file:line}. */
        public String place() {
            return name + ":" + line;
        }
    }
}
