package org.isnad.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.isnad.query.Rows;

/**
 * An answer for a terminal: a block a row, a line a value. Columns side by side would need padding, which comes apart
 * where the directions of scripts mix.
 */
final class TableRows implements RowsWriter {

    private final Isolation isolation;

    TableRows(Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public void write(Rows rows, OutputStream out) {
        PrintWriter to = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        List<Rows.Row> all = rows.rows();
        for (int i = 0; i < all.size(); i++) {
            to.print("[" + (i + 1) + "]\n");
            for (Var variable : rows.variables()) {
                all.get(i)
                        .term(variable.getName())
                        .ifPresent(term ->
                                to.print("    " + variable.getName() + ": " + isolation.of(Cells.text(term)) + "\n"));
            }
        }
        to.flush();
    }
}
