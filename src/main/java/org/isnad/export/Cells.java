package org.isnad.export;

import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;
import org.isnad.query.Column;
import org.isnad.query.Rows;

/** Writes a term for a person: words as they are, IRIs with a prefix where one is known. */
final class Cells {

    private Cells() {}

    static String text(Node term) {
        return term.isURI() ? shortened(term.getURI()) : term.getLiteralLexicalForm();
    }

    /** Takes the longest namespace that leaves a plain local name. */
    private static String shortened(String iri) {
        return Vocabulary.prefixMap().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .filter(entry -> iri.substring(entry.getValue().length()).matches("[A-Za-z0-9_-]+"))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    /** What stands above a column: its label, or its name where a file says nothing of it. */
    static String heading(Rows rows, String variable) {
        return rows.query().column(variable).map(Column::label).orElse(variable);
    }
}
