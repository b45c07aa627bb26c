package org.isnad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Measures every question on stores of the sizes that are its arguments, and prints the table of PERFORMANCE.md. */
public final class QueryTable {

    private static final double MICROS = 1000;

    private QueryTable() {}

    /** @param sizes numbers of articles; a word among them keeps to the questions whose name holds it */
    public static void main(String[] arguments) throws RunnerException, IOException {
        List<String> sizes = Arrays.stream(arguments).filter(word -> word.matches("\\d+")).toList();
        List<String> words = Arrays.stream(arguments).filter(word -> !word.matches("\\d+")).toList();
        for (String size : sizes) {
            GeneratedStore.open(Path.of("target", "bench-stores"), Integer.parseInt(size)).close();
        }
        List<String> asked = QueryBenchmark.all().stream()
                .filter(name -> words.isEmpty() || words.stream().anyMatch(name::contains))
                .toList();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(QueryBenchmark.class.getName())
                        .param("asked", asked.toArray(String[]::new))
                        .param("articles", sizes.toArray(String[]::new))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.print(table(sizes, results));
    }

    private static String table(List<String> sizes, Collection<RunResult> results) {
        SortedMap<String, SortedMap<Integer, Statistics>> byQuestion = new TreeMap<>();
        for (RunResult result : results) {
            byQuestion
                    .computeIfAbsent(result.getParams().getParam("asked"), question -> new TreeMap<>())
                    .put(
                            Integer.parseInt(result.getParams().getParam("articles")),
                            result.getPrimaryResult().getStatistics());
        }
        StringBuilder table = new StringBuilder("| question | narrowed by |");
        sizes.forEach(size -> table.append(' ').append(size).append(" p50 | p95 |"));
        table.append("\n| --- | --- |").append(" ---: | ---: |".repeat(sizes.size())).append('\n');
        byQuestion.forEach((question, bySize) -> table.append("| ")
                .append(question.replace(":", " | "))
                .append(" | ")
                .append(bySize.values().stream().map(QueryTable::cells).collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return table.toString();
    }

    private static String cells(Statistics sample) {
        return milliseconds(sample.getPercentile(50)) + " | " + milliseconds(sample.getPercentile(95));
    }

    private static String milliseconds(double micros) {
        return String.format(Locale.ROOT, micros < 10 * MICROS ? "%.1f" : "%.0f", micros / MICROS);
    }
}
