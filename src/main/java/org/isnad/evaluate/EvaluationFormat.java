package org.isnad.evaluate;

/** The formats that an evaluation can be written in. */
public enum EvaluationFormat {
    TABLE,
    MARKDOWN,
    JSON;

    public EvaluationWriter writer() {
        return switch (this) {
            case TABLE -> new EvaluationTable();
            case MARKDOWN -> new EvaluationMarkdown();
            case JSON -> new EvaluationJson();
        };
    }
}
