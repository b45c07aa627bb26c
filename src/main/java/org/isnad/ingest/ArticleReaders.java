package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.model.Input;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/** Reads whatever the user names: files of every format here, folders of them, and standard input. */
public final class ArticleReaders {

    /** Every format; the first that a file's name fits is taken. */
    static final List<ArticleReader> READERS = List.of(new TextReader());

    private static final String STANDARD_INPUT = "-";

    private final InputStream stdin;
    private final Map<Path, Optional<Manifest>> manifests = new HashMap<>();

    private ArticleReaders(InputStream stdin) {
        this.stdin = stdin;
    }

    /**
     * The articles of {@code inputs} in their order, and a problem for each file that gives none. Files are opened one
     * after the other as the stream is consumed, so that with {@code forEach} only one article is held at a time.
     *
     * @param inputs paths of files and folders, or {@code -} for text on {@code stdin}
     */
    public static Stream<Input> read(List<String> inputs, InputStream stdin) {
        ArticleReaders readers = new ArticleReaders(stdin);
        return inputs.stream().mapMulti(readers::readInput);
    }

    private void readInput(String input, Consumer<Input> found) {
        try {
            if (input.equals(STANDARD_INPUT)) {
                new TextReader().read(new SourceFile(input, stdin, Metadata.NONE), found);
            } else {
                readPath(Path.of(input), found);
            }
        } catch (IOException e) {
            found.accept(unreadable(input, e));
        } catch (InvalidPathException e) {
            found.accept(Problem.input(input, "is no path here", "check how it is written"));
        }
    }

    private void readPath(Path path, Consumer<Input> found) {
        if (Files.isDirectory(path)) {
            new FileTree(this::readFile, folder -> manifest(folder, found)).walk(path, found);
        } else if (Files.exists(path)) {
            readFile(path, found);
        } else {
            found.accept(Problem.input(path.toString(), "is not there", "check the path"));
        }
    }

    private void readFile(Path path, Consumer<Input> found) {
        Optional<ArticleReader> reader = READERS.stream()
                .filter(r -> r.reads(path.getFileName().toString()))
                .findFirst();
        if (reader.isEmpty()) {
            found.accept(Problem.input(
                    path.toString(),
                    "is of no format that Isnad reads",
                    "give plain text as .txt, or through - < FILE"));
            return;
        }
        manifest(FileTree.folderOf(path), found).ifPresent(manifest -> readWith(reader.get(), path, manifest, found));
    }

    private static void readWith(ArticleReader reader, Path path, Manifest manifest, Consumer<Input> found) {
        Optional<ManifestRow> row = manifest.row(path.getFileName().toString());
        row.ifPresent(known -> known.problems().forEach(found));
        Optional<Metadata> metadata = row.map(ManifestRow::metadata).orElse(Optional.of(Metadata.NONE));
        if (metadata.isPresent()) {
            readWith(reader, path, metadata.get(), found);
        }
    }

    private static void readWith(ArticleReader reader, Path path, Metadata metadata, Consumer<Input> found) {
        try (InputStream in = Files.newInputStream(path)) {
            reader.read(new SourceFile(FileTree.written(path), in, metadata), found);
        } catch (IOException e) {
            found.accept(unreadable(path.toString(), e));
        }
    }

    /** Reads a folder's manifest once; when it cannot be read, says so once and gives nothing. */
    private Optional<Manifest> manifest(Path folder, Consumer<Input> found) {
        if (!manifests.containsKey(folder)) {
            manifests.put(folder, loaded(folder, found));
        }
        return manifests.get(folder);
    }

    private static Optional<Manifest> loaded(Path folder, Consumer<Input> found) {
        try {
            return Optional.of(Manifest.of(folder));
        } catch (IsnadException e) {
            found.accept(e.problem());
            return Optional.empty();
        }
    }

    static Problem unreadable(String where, IOException e) {
        String what = e instanceof AccessDeniedException ? "may not be read" : "cannot be read: " + e.getMessage();
        return Problem.input(where, what, "check the file and the rights to it");
    }
}
