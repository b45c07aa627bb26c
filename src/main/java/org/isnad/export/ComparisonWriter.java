package org.isnad.export;

import java.util.Optional;
import org.isnad.model.IsnadException;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;

/** Writes a comparison in one format. */
public interface ComparisonWriter {

    /**
     * The document, in lines that end in a line feed.
     *
     * @param answers what the comparison was made of
     * @param section the name of the only section to write; empty for all
     * @throws IsnadException when it has no such section, or the format holds only one at a time and none is named
     */
    String write(Comparison comparison, AnswerSheet answers, Optional<String> section);
}
