package org.isnad.ingest;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.model.Input;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/** Plain text: one file is one article. */
final class TextReader implements ArticleReader {

    /** Far longer than any article (the longest of a news site's year is below 1 MB), and safe to hold in memory. */
    static final int MOST_BYTES = 16 << 20;

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text") || name.indexOf('.') < 0;
    }

    @Override
    public void read(SourceFile file, Consumer<Input> found) throws IOException {
        byte[] bytes = file.in().readNBytes(MOST_BYTES + 1);
        found.accept(input(file, bytes));
    }

    private static Input input(SourceFile file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Problem.input(
                    file.document(), "is longer than " + MOST_BYTES + " bytes", "give one article in each file");
        }
        try {
            String text = TextDecoder.decode(file.document(), bytes);
            return text.isBlank() ? empty(file) : file.metadata().article(file.document(), text);
        } catch (IsnadException e) {
            return e.problem();
        }
    }

    private static Problem empty(SourceFile file) {
        return Problem.input(file.document(), "holds no text", "leave it out, or fetch it again");
    }
}
