package org.isnad.query;

import java.util.List;
import java.util.Optional;
import org.isnad.query.Comparison.Conflict;
import org.isnad.query.Rows.Row;

/** Keeps, of what contradicts each other, what is on the sheet. */
record Conflicts(Comparer.Numbers numbers) {

    /**
     * @param rows of {@code contradictions}
     * @return those of which both statements are lines, by number; what blames in two ways stands there once
     */
    List<Conflict> of(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> conflict(row).stream())
                .filter(conflict -> !conflict.kind().equals("blame") || conflict.line() < conflict.other())
                .distinct()
                .toList();
    }

    private Optional<Conflict> conflict(Row row) {
        return numbers.of(row.text("statement"))
                .flatMap(line -> numbers.of(row.text("other"))
                        .map(other -> new Conflict(
                                row.text("kind"),
                                line,
                                Comparer.optionalNamed(row, "blamed"),
                                other,
                                Comparer.optionalNamed(row, "otherBlamed"))));
    }
}
