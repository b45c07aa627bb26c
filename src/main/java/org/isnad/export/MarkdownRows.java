package org.isnad.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.isnad.query.Rows;

/** An answer as a table of GitHub-flavoured Markdown. */
final class MarkdownRows implements RowsWriter {

    @Override
    public void write(Rows rows, OutputStream out) {
        PrintWriter to = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        to.print(rows.variables().stream()
                .map(variable -> Markdown.escaped(Cells.heading(rows, variable.getName())))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        to.print(rows.variables().stream().map(variable -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
        for (Rows.Row row : rows.rows()) {
            to.print(rows.variables().stream()
                    .map(variable -> cell(row, variable))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        to.flush();
    }

    private static String cell(Rows.Row row, Var variable) {
        return row.term(variable.getName())
                .map(Cells::text)
                .map(Markdown::escaped)
                .orElse("");
    }
}
