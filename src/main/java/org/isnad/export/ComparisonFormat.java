package org.isnad.export;

/** The formats that a comparison can be written in. */
public enum ComparisonFormat {
    /** For a terminal. */
    TEXT,
    /** For documents. */
    MARKDOWN,
    /** One page, to read or to print. */
    HTML,
    /** For programs. */
    JSON,
    /** For spreadsheets, a table a section. */
    CSV;

    /**
     * The writer of this format.
     *
     * @param language of the words around the data; a BCP 47 tag
     * @param isolation used by the format for terminals only
     */
    public ComparisonWriter writer(String language, Isolation isolation) {
        return switch (this) {
            case TEXT -> new ComparisonText(language, isolation);
            case MARKDOWN -> new ComparisonMarkdown(language);
            case HTML -> new ComparisonHtml(language);
            case JSON -> new ComparisonJson();
            case CSV -> new ComparisonCsv(language);
        };
    }
}
