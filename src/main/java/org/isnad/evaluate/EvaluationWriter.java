package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;

/** Writes an evaluation in one format. */
public interface EvaluationWriter {

    /**
     * The whole document, ended by a line break.
     *
     * @param baseline an earlier run over the same gold, to compare with
     * @param errors those to list
     */
    String write(Figures figures, Optional<Figures> baseline, List<StatementError> errors);
}
