package org.isnad.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/**
 * A {@code manifest.csv}: what is known of the files beside it. What is wrong in a row concerns its file only;
 * a manifest that cannot be read at all concerns every file of its folder.
 */
final class Manifest {

    static final String FILE_NAME = "manifest.csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final Path path;
    private final Map<String, ManifestRow> rows = new LinkedHashMap<>();

    private Manifest(Path path) {
        this.path = path;
    }

    /**
     * The manifest of a folder, an empty one when it has none.
     *
     * @throws IsnadException when it cannot be read at all
     */
    static Manifest of(Path folder) {
        Manifest manifest = new Manifest(folder.resolve(FILE_NAME));
        if (Files.exists(manifest.path)) {
            manifest.load();
        }
        return manifest;
    }

    /** What it says of a file; nothing of a file that it does not list. */
    Optional<ManifestRow> row(String fileName) {
        return Optional.ofNullable(rows.get(fileName));
    }

    /** Problems of rows that are about no file that is there. */
    List<Problem> strays(Set<String> fileNames) {
        return rows.entrySet().stream()
                .filter(row -> !fileNames.contains(row.getKey()))
                .map(row -> row.getValue().stray())
                .toList();
    }

    private void load() {
        try (CSVParser csv = FORMAT.parse(new StringReader(text()))) {
            if (!csv.getHeaderMap().containsKey("file")) {
                throw unreadable(1, "has no column named file", "name the columns in its first line, between commas")
                        .exception();
            }
            addRows(csv);
        } catch (IOException | IllegalArgumentException e) {
            throw new IsnadException(unreadable(1, "is no CSV: " + e.getMessage(), "save it as CSV in UTF-8"), e);
        }
    }

    private String text() throws IOException {
        return TextDecoder.decode(path.toString(), Files.readAllBytes(path));
    }

    private void addRows(CSVParser csv) {
        Iterator<CSVRecord> records = csv.iterator();
        long line = csv.getCurrentLineNumber();
        try {
            while (records.hasNext()) {
                add(ManifestRow.of(path + ":" + (line + 1), records.next()));
                line = csv.getCurrentLineNumber();
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IsnadException(
                    unreadable(line + 1, "is no CSV from here on", "look for a quotation mark that is not closed"), e);
        }
    }

    private void add(ManifestRow row) {
        rows.merge(row.file(), row, ManifestRow::repeatedBy);
    }

    private Problem unreadable(long line, String what, String next) {
        return Problem.input(path + ":" + line, what, next + "; until then no file beside it is read");
    }
}
