package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.TestTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often the questions that join articles are right, over pairs written for it; {@code -Dgolden.update=true} writes
 * the table of {@code src/docs/QUALITY.md} anew.
 */
class KeyQualityTest {

    private static final Path QUALITY = Path.of("src", "docs", "QUALITY.md");
    private static final String BEGIN = "<!-- keys:begin -->\n";
    private static final String END = "<!-- keys:end -->";

    private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();

    /** Pairs of articles, by name and the smaller first: those that ought to be found, and those that are. */
    private record Outcome(int pairs, Set<String> expected, Set<String> found) {

        long right() {
            return found.stream().filter(expected::contains).count();
        }

        double precision() {
            return (double) right() / found.size();
        }

        double recall() {
            return (double) right() / expected.size();
        }

        Set<String> missed() {
            return minus(expected, found);
        }

        Set<String> wrong() {
            return minus(found, expected);
        }

        private static Set<String> minus(Set<String> all, Set<String> some) {
            Set<String> left = new TreeSet<>(all);
            left.removeAll(some);
            return left;
        }
    }

    @BeforeAll
    static void ask() {
        OUTCOMES.put("quotation variants", quotations());
        OUTCOMES.put("copies of one text", copies());
        OUTCOMES.put("contradictions", contradictions());
    }

    @Test
    void quotationVariantsAreFound() {
        assertFloor("quotation variants", 0.9, 0.75);
    }

    @Test
    void copiesOfOneTextAreFound() {
        assertFloor("copies of one text", 0.9, 0.75);
    }

    @Test
    void contradictionsAreFound() {
        assertFloor("contradictions", 0.8, 0.8);
    }

    @Test
    void theDocumentationShowsWhatIsMeasured() throws IOException {
        String table = OUTCOMES.entrySet().stream()
                .map(KeyQualityTest::line)
                .collect(Collectors.joining(
                        "\n",
                        "\n| what is joined | pairs | so | found | precision | recall |\n"
                                + "| --- | ---: | ---: | ---: | ---: | ---: |\n",
                        "\n\n"));
        String page = Files.readString(QUALITY);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(QUALITY, page.substring(0, from) + table + page.substring(to));
        } else {
            assertEquals(table, page.substring(from, to));
        }
    }

    private static String line(Map.Entry<String, Outcome> entry) {
        Outcome is = entry.getValue();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.3f | %.3f |",
                entry.getKey(),
                is.pairs(),
                is.expected().size(),
                is.found().size(),
                is.precision(),
                is.recall());
    }

    private static void assertFloor(String what, double precision, double recall) {
        Outcome is = OUTCOMES.get(what);
        assertTrue(is.precision() >= precision, what + ", wrong: " + is.wrong());
        assertTrue(is.recall() >= recall, what + ", missed: " + is.missed());
    }

    /** All of them in one store and from one mouth, so that every two are a pair that could be taken for one. */
    private static Outcome quotations() {
        List<List<String>> pairs = TestTexts.rows("keys/quotations.tsv");
        ArticlePairs store = new ArticlePairs();
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            String one = store.add("one" + i, ArticlePairs.quoted(pairs.get(i).get(2)));
            String other =
                    store.add("other" + i, ArticlePairs.quoted(pairs.get(i).get(3)));
            if (pairs.get(i).get(0).equals("yes")) {
                expected.add(ArticlePairs.pair(one, other));
            }
        }
        return new Outcome(pairs.size(), expected, store.pairs("quote-variants", "statement", "other"));
    }

    private static Outcome copies() {
        List<List<String>> articles = TestTexts.rows("keys/articles.tsv");
        ArticlePairs store = new ArticlePairs();
        Map<String, Integer> perEvent = new HashMap<>();
        Set<String> expected = new TreeSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<String> row = articles.get(i);
            perEvent.merge(row.get(0), 1, Integer::sum);
            names.add(store.add(row.get(0) + "-" + row.get(2).replace(' ', '-'), row.get(3)));
            for (int before = 0; before < i; before++) {
                List<String> earlier = articles.get(before);
                if (earlier.get(0).equals(row.get(0)) && earlier.get(1).equals(row.get(1))) {
                    expected.add(ArticlePairs.pair(names.get(before), names.get(i)));
                }
            }
        }
        int pairs = perEvent.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
        return new Outcome(pairs, expected, store.pairs("copies", "article", "copy"));
    }

    /** Each case in a store of its own: what it is about is nobody else's business. */
    private static Outcome contradictions() {
        List<List<String>> cases = TestTexts.rows("keys/contradictions.tsv");
        Set<String> expected = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (List<String> row : cases) {
            ArticlePairs store = new ArticlePairs();
            store.add("one", row.get(3));
            if (!row.get(4).isEmpty()) {
                store.add("other", row.get(4));
            }
            String name = row.get(1) + ": " + row.get(2);
            if (row.get(0).equals("yes")) {
                expected.add(name);
            }
            if (!store.pairs("contradictions", "statement", "other").isEmpty()) {
                found.add(name);
            }
        }
        return new Outcome(cases.size(), expected, found);
    }
}
