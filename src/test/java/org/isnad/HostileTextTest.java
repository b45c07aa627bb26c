package org.isnad;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.Tsv;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to be slow is read like any other: the work grows as the text does. */
class HostileTextTest {

    private static final Pipeline PIPELINE = new Pipeline(Knowledge.shipped(), new IriMinter(), true);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int CHARACTERS = 50_000;
    private static final int LONGER = 4;
    /** Tables double as they grow, so that four times the text may take eight times the memory; its square is 16. */
    private static final int MOST = 2 * LONGER;

    static Stream<Arguments> hostile() {
        return Tsv.read("bench/hostile.tsv").rows().stream()
                .map(row -> Arguments.of(
                        row.cell("name"),
                        row.cell("text") + (row.cell("between").equals("line") ? "\n" : " ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsAllocatedGrowsNoFasterThanTheText(String name, String piece) {
        allocated(repeated(piece, CHARACTERS));
        long once = allocated(repeated(piece, CHARACTERS));
        long more = allocated(repeated(piece, LONGER * CHARACTERS));
        assertTrue(more < MOST * once, () -> name + ": " + once + " bytes, then " + more);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHundredThousandWordsAreReadToTheEnd(String name, String piece) {
        assertFalse(quads(repeated(piece, 400_000)) == 0, name);
    }

    @Test
    void articlesStrungTogetherIntoOneLineAreReadToTheEnd() {
        String line = String.join(" ", GeneratedArticles.sentences()) + " ";
        int once = quads(repeated(line, CHARACTERS));
        int more = quads(repeated(line, LONGER * CHARACTERS));
        assertTrue(more > (LONGER - 1) * once, () -> once + " quads, then " + more);
    }

    @Test
    void bracketsAndQuotationsNestAsDeepAsTheyLike() {
        String opening = "«(\u201C[".repeat(25_000);
        String closing = "]\u201D)»".repeat(25_000);
        assertFalse(quads(opening + GeneratedArticles.sentences().get(0) + closing) == 0);
    }

    private static long allocated(String text) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        quads(text);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private static int quads(String text) {
        return PIPELINE.quads(Article.of("hostile", text)).size();
    }

    private static String repeated(String piece, int characters) {
        return piece.repeat(characters / piece.length());
    }
}
