package org.isnad.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/** Every question that can be asked: the files of {@code queries/}, by name. */
public final class Catalogue {

    private static final String FOLDER = "queries/";
    private static final String ENDING = ".rq";

    /** A file that is always there, by which the folder is found. */
    private static final String ANCHOR = "/queries/accounts.rq";

    private final SortedMap<String, CannedQuery> queries;

    private Catalogue(SortedMap<String, CannedQuery> queries) {
        this.queries = queries;
    }

    /** The questions that are shipped, out of the jar or the class folder that runs. */
    public static Catalogue shipped() {
        URL anchor = Catalogue.class.getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("the class path lacks " + ANCHOR);
        }
        try {
            return anchor.getProtocol().equals("jar") ? inJar(anchor) : in(folderOf(anchor.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The questions of a folder.
     *
     * @throws IOException when the folder cannot be read
     * @throws IsnadException when a file in it is no question
     */
    public static Catalogue in(Path folder) throws IOException {
        SortedMap<String, CannedQuery> queries = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                add(queries, file.getFileName().toString(), Files.readString(file));
            }
        }
        return new Catalogue(queries);
    }

    private static Catalogue inJar(URL anchor) throws IOException {
        JarURLConnection connection = (JarURLConnection) anchor.openConnection();
        connection.setUseCaches(false);
        SortedMap<String, CannedQuery> queries = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(ENDING)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        add(queries, entry.getName().substring(FOLDER.length()), text);
                    }
                }
            }
        }
        return new Catalogue(queries);
    }

    private static void add(SortedMap<String, CannedQuery> queries, String file, String text) {
        String name = file.substring(0, file.length() - ENDING.length());
        queries.put(name, QueryFile.read(name, text));
    }

    private static Path folderOf(URI anchor) {
        Path folder = Path.of(anchor).getParent();
        return folder == null ? Path.of("") : folder;
    }

    /** All questions, in the order of their names. */
    public Collection<CannedQuery> all() {
        return Collections.unmodifiableCollection(queries.values());
    }

    /**
     * The question of a name.
     *
     * @throws IsnadException when there is none; it names the nearest
     */
    public CannedQuery query(String name) {
        CannedQuery query = queries.get(name);
        if (query == null) {
            String next = Nearest.suggestion(name, queries.keySet()) + "\"isnad query\" lists them all";
            throw Problem.usage("query '" + name + "'", "there is no such query", next)
                    .exception();
        }
        return query;
    }
}
