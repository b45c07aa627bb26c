package org.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;

/** Articles made of the sentences of {@code bench/sentences.txt}, the same whenever they are made. */
final class GeneratedArticles {

    /** The published corpora of Arabic news have about so many sentences in an article. */
    private static final int SENTENCES = 16;

    private static final int PER_PARAGRAPH = 3;
    /** Has no factor in common with any likely number of sentences, so that neighbours change from article to article. */
    private static final int STRIDE = 1009;

    private GeneratedArticles() {}

    /** So many articles of 1.5 to 3 kB. */
    static List<Article> of(int count) {
        List<String> sentences = sentences();
        List<Article> articles = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            articles.add(article(number, sentences));
        }
        return articles;
    }

    private static Article article(int number, List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            int at = Math.floorMod(number * 31 + i * (STRIDE + number), sentences.size());
            text.append(sentences.get(at)).append(i % PER_PARAGRAPH == PER_PARAGRAPH - 1 ? '\n' : ' ');
        }
        return new Article(
                "generated/" + number,
                text.toString(),
                Optional.of("https://example.org/" + number),
                Optional.of(new Article.Outlet(Optional.of("example"), Optional.of("Example"))),
                Optional.of(LocalDate.of(2020, 1, 1).plusDays(number % 365)),
                Optional.of("ar"),
                Optional.empty(),
                Optional.empty());
    }

    /** The sentences that are strung together, in their order. */
    static List<String> sentences() {
        try (InputStream in = GeneratedArticles.class.getResourceAsStream("/bench/sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
