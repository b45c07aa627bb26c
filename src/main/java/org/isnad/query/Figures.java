package org.isnad.query;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.query.Comparison.Amount;
import org.isnad.query.Comparison.Figure;
import org.isnad.query.Rows.Row;
import org.isnad.text.Folding;

/** Sets the figures of one thing beside each other. */
record Figures(Comparer.Numbers numbers) {

    /** A thing that is counted: of whom, by which word, in which unit. */
    private record Thing(Optional<String> of, Optional<String> counted, Optional<String> unit) {}

    /**
     * @param rows of {@code figures}
     * @return things of which the lines tell different figures first
     */
    List<Figure> of(List<Row> rows) {
        Map<Thing, List<Row>> byThing = rows.stream()
                .filter(row -> numbers.of(row.text("statement")).isPresent())
                .collect(Collectors.groupingBy(Figures::thing, LinkedHashMap::new, Collectors.toList()));
        return byThing.values().stream()
                .map(this::figure)
                .sorted(Comparator.comparing(figure -> !figure.differs()))
                .toList();
    }

    private static Thing thing(Row row) {
        return new Thing(row.optional("of"), row.optional("counted").map(Folding::fold), row.optional("unit"));
    }

    private Figure figure(List<Row> rows) {
        Row first = rows.get(0);
        return new Figure(
                Comparer.optionalNamed(first, "of"),
                first.optional("counted"),
                first.optional("unit"),
                rows.stream()
                        .map(this::amount)
                        .distinct()
                        .sorted(Comparator.comparing(Amount::value).thenComparing(Amount::line))
                        .toList());
    }

    private Amount amount(Row row) {
        return new Amount(
                new BigDecimal(row.text("value")),
                row.optional("bound").map(Comparer::localName),
                numbers.of(row.text("statement")).orElseThrow(),
                row.text("span"));
    }
}
