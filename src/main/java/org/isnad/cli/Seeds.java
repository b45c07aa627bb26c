package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The articles that travel inside the program. */
final class Seeds {

    private static final String MANIFEST = "manifest.csv";

    private Seeds() {}

    /** Writes the manifest and the articles that it names into an empty folder, byte for byte. */
    static void copyTo(Path folder) throws IOException {
        copy(MANIFEST, folder);
        for (String file : files()) {
            copy(file, folder);
        }
    }

    private static List<String> files() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();
        List<String> files = new ArrayList<>();
        try (CSVParser rows = format.parse(new InputStreamReader(open(MANIFEST), StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                files.add(row.get("file"));
            }
        }
        return files;
    }

    private static void copy(String file, Path folder) throws IOException {
        try (InputStream in = open(file)) {
            Files.copy(in, folder.resolve(file));
        }
    }

    private static InputStream open(String file) {
        InputStream in = Seeds.class.getResourceAsStream("/seeds/" + file);
        if (in == null) {
            throw new IllegalStateException("seeds/" + file + " is not in the jar; build it again");
        }
        return in;
    }
}
