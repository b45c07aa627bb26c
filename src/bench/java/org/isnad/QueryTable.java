package org.isnad;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.model.IsnadException;
import org.isnad.query.BoundQuery;
import org.isnad.query.CannedQuery;
import org.isnad.query.Catalogue;
import org.isnad.query.DatasetQueryRunner;
import org.isnad.query.Parameter;
import org.isnad.store.Store;

/**
 * Measures every question on stores of generated news, and prints the table of PERFORMANCE.md: milliseconds of the
 * thread that asks, from the bound query to the last row, which other work of the machine hardly changes.
 */
public final class QueryTable {

    private static final List<String> NARROWINGS = List.of("event", "topic", "party");

    /** Each question is asked so often, with other values each time, after being asked in vain to warm up. */
    private static final int RUNS = 20;

    private static final int WARMING_UP = 3;

    /** So often again of the value that most is said of, which is the honest worst. */
    private static final int WORST_RUNS = 3;

    /** A question that takes so long is given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A question that has taken so long in all its runs is asked no more. */
    private static final Duration ENOUGH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));

    private static final double NANOS = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, StringBuilder> lines = new LinkedHashMap<>();

    private QueryTable() {}

    /** @param arguments numbers of articles; a word among them keeps to the lines that hold it, as in {@code accounts:event} */
    public static void main(String[] arguments) throws IOException {
        List<String> sizes = Arrays.stream(arguments).filter(word -> word.matches("\\d+")).toList();
        List<String> words = Arrays.stream(arguments).filter(word -> !word.matches("\\d+")).toList();
        QueryTable table = new QueryTable();
        for (String size : sizes) {
            try (Store store = GeneratedStore.open(Path.of("target", "bench-stores"), Integer.parseInt(size))) {
                table.measure(store, words);
            }
        }
        System.out.print(table.written(sizes));
    }

    private void measure(Store store, List<String> words) {
        QuestionValues values = new QuestionValues(store);
        for (CannedQuery query : Catalogue.shipped().all()) {
            narrowings(query)
                    .filter(narrowing -> words.isEmpty() || words.stream().anyMatch((query.name() + ":" + narrowing)::contains))
                    .forEach(narrowing -> lines.computeIfAbsent(
                                    "| " + query.name() + " | " + narrowing + " |", line -> new StringBuilder())
                            .append(' ')
                            .append(told(query.name() + ":" + narrowing, measure(store, values, query, narrowing)))
                            .append(" |"));
        }
    }

    private static String told(String question, String cells) {
        System.err.println(question + ": " + cells);
        return cells;
    }

    private static Stream<String> narrowings(CannedQuery query) {
        return Stream.concat(
                Stream.of(""),
                query.parameters().stream()
                        .filter(parameter -> !parameter.required())
                        .map(Parameter::name)
                        .filter(NARROWINGS::contains));
    }

    private String measure(Store store, QuestionValues values, CannedQuery query, String narrowing) {
        DatasetQueryRunner runner = new DatasetQueryRunner(store.dataset(), PATIENCE);
        List<Double> times = new ArrayList<>();
        List<Double> worst = new ArrayList<>();
        int rows = 0;
        values.of(query, narrowing, 0);
        long end = threads.getCurrentThreadCpuTime() + ENOUGH.toNanos();
        try {
            for (int turn = 0; turn < WARMING_UP + RUNS + WORST_RUNS && (turn == 0 || left(end)); turn++) {
                boolean again = turn >= WARMING_UP + RUNS;
                BoundQuery question = BoundQuery.of(query, values.of(query, narrowing, again ? 0 : turn));
                long start = threads.getCurrentThreadCpuTime();
                rows = Math.max(rows, runner.run(question).bindings().size());
                (again ? worst : times).add((threads.getCurrentThreadCpuTime() - start) / NANOS);
            }
        } catch (IsnadException e) {
            return "> " + PATIENCE.toMillis() + " | | | ";
        }
        List<Double> warm = times.subList(Math.min(WARMING_UP, times.size() - 1), times.size());
        String most = worst.isEmpty() ? "" : milliseconds(worst, 50);
        return milliseconds(warm, 50) + " | " + milliseconds(warm, 95) + " | " + most + " | " + rows;
    }

    private boolean left(long end) {
        return threads.getCurrentThreadCpuTime() < end;
    }

    private static String milliseconds(List<Double> times, int percentile) {
        List<Double> sorted = times.stream().sorted().toList();
        double time = sorted.get((sorted.size() * percentile + 99) / 100 - 1);
        return String.format(Locale.ROOT, time < 10 ? "%.1f" : "%.0f", time);
    }

    private String written(List<String> sizes) {
        StringBuilder table = new StringBuilder("| question | narrowed by |");
        sizes.forEach(size -> table.append(' ').append(size).append(" p50 | p95 | most | rows |"));
        table.append("\n| --- | --- |").append(" ---: | ---: | ---: | ---: |".repeat(sizes.size())).append('\n');
        lines.forEach((line, cells) -> table.append(line).append(cells).append('\n'));
        return table.toString();
    }
}
