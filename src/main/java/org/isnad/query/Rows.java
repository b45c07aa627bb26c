package org.isnad.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The answer to a question, complete and in order.
 *
 * @param query the question
 * @param variables the columns, in order
 * @param bindings the rows
 */
public record Rows(CannedQuery query, List<Var> variables, List<Binding> bindings) {

    /** One row, read by the names of its columns. */
    public record Row(Binding binding) {

        /** The term of a column; empty when the row has none. */
        public Optional<Node> term(String column) {
            return Optional.ofNullable(binding.get(column));
        }

        /** The IRI or the words of a column; empty when the row has none. */
        public Optional<String> optional(String column) {
            return term(column).map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
        }

        /** The IRI or the words of a column that every row has. */
        public String text(String column) {
            return optional(column).orElseThrow(() -> new IllegalArgumentException("a row without " + column));
        }

        /** The number of a column that every row has. */
        public int number(String column) {
            return Integer.parseInt(text(column));
        }
    }

    public <T> List<T> map(Function<Row, T> reading) {
        return bindings.stream().map(Row::new).map(reading).toList();
    }

    public List<Row> rows() {
        return map(Function.identity());
    }
}
