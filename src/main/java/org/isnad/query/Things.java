package org.isnad.query;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Rows.Row;

/** What things are called, out of the rows of {@code things}. */
record Things(List<Row> rows) {

    /** The tags of the languages in which any of them has a name. */
    SortedSet<String> languages() {
        return rows.stream()
                .flatMap(row -> row.term("label").stream())
                .map(Node::getLiteralLanguage)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A thing by its label in a language, otherwise in Arabic, otherwise by the end of its IRI. */
    Named named(String iri, String language) {
        String label = label(iri, language).or(() -> label(iri, "ar")).orElseGet(() -> Comparer.localName(iri));
        return new Named(iri, label);
    }

    private Optional<String> label(String iri, String language) {
        return rows.stream()
                .filter(row -> row.text("thing").equals(iri))
                .flatMap(row -> row.term("label").stream())
                .filter(label -> label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
