package org.isnad.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Input;
import org.isnad.model.Problem;

/**
 * Walks a folder in the order of its names, whatever the locale. Hidden files, READMEs and manifests are no articles;
 * links are followed, but never into a folder that they stand in.
 */
final class FileTree {

    private final BiConsumer<Path, Consumer<Input>> file;
    private final Function<Path, Optional<Manifest>> manifest;
    private final Deque<Path> above = new ArrayDeque<>();

    FileTree(BiConsumer<Path, Consumer<Input>> file, Function<Path, Optional<Manifest>> manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    void walk(Path folder, Consumer<Input> found) {
        try {
            Path real = folder.toRealPath();
            if (!above.contains(real)) {
                above.push(real);
                visit(folder, found);
                above.pop();
            }
        } catch (IOException e) {
            found.accept(ArticleReaders.unreadable(folder.toString(), e));
        }
    }

    private void visit(Path folder, Consumer<Input> found) throws IOException {
        List<Path> entries = entries(folder);
        Optional<Manifest> listed = manifest.apply(folder);
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                walk(entry, found);
            } else if (Files.isRegularFile(entry) && listed.isPresent()) {
                file.accept(entry, found);
            } else if (!Files.exists(entry)) {
                found.accept(Problem.input(entry.toString(), "is a link that leads nowhere", "mend it or remove it"));
            }
        }
        listed.ifPresent(rows -> rows.strays(names(entries)).forEach(found));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(FileTree::mayBeArticle)
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean mayBeArticle(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && !name.equals(Manifest.FILE_NAME)
                && !name.toLowerCase(Locale.ROOT).startsWith("readme");
    }

    private static Set<String> names(List<Path> entries) {
        return entries.stream().map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
    }

    /** The folder that a file stands in. */
    static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** A path with slashes, on every system. */
    static String written(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
