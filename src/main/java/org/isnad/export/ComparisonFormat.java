package org.isnad.export;

/** The formats that a comparison can be written in. */
public enum ComparisonFormat {
    TEXT,
    MARKDOWN,
    JSON;

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
            case JSON -> new ComparisonJson();
        };
    }
}
