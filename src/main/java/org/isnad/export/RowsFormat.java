package org.isnad.export;

/** The formats that an answer can be written in. */
public enum RowsFormat {
    /** For a terminal. */
    TABLE,
    /** SPARQL 1.1 results as comma-separated values. */
    CSV,
    /** SPARQL 1.1 results as tab-separated values, in which every term keeps its type. */
    TSV,
    /** SPARQL 1.1 results as JSON. */
    JSON,
    /** A table for documents. */
    MARKDOWN;

    /**
     * The writer of this format.
     *
     * @param isolation used by the format for terminals only
     */
    public RowsWriter writer(Isolation isolation) {
        return switch (this) {
            case TABLE -> new TableRows(isolation);
            case CSV -> SparqlRows.CSV;
            case TSV -> SparqlRows.TSV;
            case JSON -> SparqlRows.JSON;
            case MARKDOWN -> new MarkdownRows();
        };
    }
}
