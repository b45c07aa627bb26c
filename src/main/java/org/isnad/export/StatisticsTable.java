package org.isnad.export;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.NodeFactory;
import org.isnad.store.Statistics;

/** Counts of what a store holds, as text, JSON or CSV. */
public final class StatisticsTable {

    private final Statistics statistics;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One count.
     *
     * @param counted what was counted
     * @param by the IRI of what it was counted by; empty for a total, or for articles whose outlet is unknown
     * @param label of {@code by}
     */
    private record Row(String counted, String by, String label, long count) {}

    public StatisticsTable(Statistics statistics, Labels labels) {
        this.statistics = statistics;
        total("articles", statistics.articles());
        total("statements", statistics.statements());
        total("agents", statistics.agents());
        total("events", statistics.events());
        total("quads", statistics.quads());
        parts("articles by outlet", statistics.articlesByOutlet(), labels);
        parts("statements by outlet", statistics.statementsByOutlet(), labels);
        parts("statements by act", statistics.statementsByAct(), labels);
        parts("statements by form", statistics.statementsByForm(), labels);
    }

    /** A line each, the greatest first within its part. */
    public String text() {
        StringBuilder text = new StringBuilder();
        String part = "";
        for (Row row : rows) {
            if (row.counted().contains(" by ") && !row.counted().equals(part)) {
                text.append('\n').append(row.counted()).append('\n');
            }
            part = row.counted();
            String name = row.counted().contains(" by ") ? "  " + row.label() : row.counted();
            text.append(String.format(Locale.ROOT, "%,12d  %s\n", row.count(), name));
        }
        return text.toString();
    }

    public String json() {
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(statistics) + "\n";
    }

    public String csv() throws IOException {
        StringBuilder csv = new StringBuilder();
        CSVFormat.RFC4180.printRecord(csv, "counted", "by", "label", "count");
        for (Row row : rows) {
            CSVFormat.RFC4180.printRecord(csv, row.counted(), row.by(), row.label(), row.count());
        }
        return csv.toString();
    }

    private void total(String counted, long count) {
        rows.add(new Row(counted, "", "", count));
    }

    private void parts(String counted, Map<String, Long> counts, Labels labels) {
        counts.entrySet().stream()
                .map(entry -> new Row(counted, entry.getKey(), label(entry.getKey(), labels), entry.getValue()))
                .sorted(Comparator.comparingLong(Row::count).reversed().thenComparing(Row::by))
                .forEach(rows::add);
    }

    private static String label(String iri, Labels labels) {
        return iri.isEmpty() ? "(unknown)" : labels.of(NodeFactory.createURI(iri));
    }
}
