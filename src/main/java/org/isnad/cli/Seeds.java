package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.Pipeline;
import org.isnad.graph.IriMinter;
import org.isnad.graph.KnowledgeGraph;
import org.isnad.ingest.ArticleReaders;
import org.isnad.model.Problem;
import org.isnad.store.Ingestion;
import org.isnad.store.Store;

/** The articles that travel inside the program. */
final class Seeds {

    /** There are fewer articles than that. */
    private static final int ONE_TRANSACTION = 100;

    private static final String MANIFEST = "manifest.csv";

    private Seeds() {}

    /**
     * Takes them into a store, which is made if need be.
     *
     * @param folder an empty one, to unpack them in
     * @param knowledge what to read them with
     * @param rejected hears of what cannot be read
     */
    static void ingest(Path folder, Path directory, KnowledgeOption knowledge, Consumer<Problem> rejected)
            throws IOException {
        copyTo(folder);
        Pipeline pipeline = new Pipeline(knowledge.knowledge(), new IriMinter(), true);
        try (Store store = Store.openOrCreate(directory)) {
            store.putKnowledge(knowledge.read(KnowledgeGraph::quads));
            new Ingestion(store, pipeline::quads, 1, ONE_TRANSACTION, rejected, done -> {})
                    .run(ArticleReaders.read(List.of(folder.toString()), InputStream.nullInputStream()));
        }
    }

    /** Writes the manifest and the articles that it names into an empty folder, byte for byte. */
    private static void copyTo(Path folder) throws IOException {
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
