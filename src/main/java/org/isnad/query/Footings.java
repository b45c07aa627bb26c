package org.isnad.query;

import java.util.Comparator;
import java.util.List;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Origin;
import org.isnad.query.Comparison.Silence;
import org.isnad.query.Comparison.Unnamed;
import org.isnad.query.Rows.Row;

/** Tells how firm the ground of a comparison is. */
record Footings(Comparer.Numbers numbers, List<Basis> articles) {

    /**
     * @param rows of {@code independent-origins}
     * @return one for each line, by number
     */
    List<Origin> origins(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> numbers.of(row.text("statement")).stream()
                        .map(line ->
                                new Origin(line, row.number("articles"), row.number("outlets"), row.number("origins"))))
                .sorted(Comparator.comparingInt(Origin::line))
                .toList();
    }

    /**
     * @param rows of {@code unnamed-sources}
     * @return those that stand in the articles
     */
    List<Unnamed> unnamed(List<Row> rows) {
        List<String> known = articles.stream().map(Basis::article).toList();
        return rows.stream()
                .filter(row -> known.contains(row.text("article")))
                .map(this::unnamed)
                .toList();
    }

    private Unnamed unnamed(Row row) {
        return new Unnamed(
                Comparer.named(row, "source"),
                row.text("statement"),
                row.text("article"),
                Comparer.named(row, "act"),
                row.text("text"),
                numbers.of(row.text("statement")),
                row.text("alone").equals("true"));
    }

    /**
     * @param rows of {@code coverage}
     */
    List<Silence> silent(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.number("statements") == 0)
                .map(row -> new Silence(Comparer.named(row, "outlet"), row.number("ofOutlet")))
                .toList();
    }
}
