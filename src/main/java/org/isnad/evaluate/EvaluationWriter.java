package org.isnad.evaluate;

import java.util.Optional;

/** Writes an evaluation in one format. */
public interface EvaluationWriter {

    /**
     * The whole document, ended by a line break.
     *
     * @param baseline an earlier run over the same gold, to compare with
     */
    String write(Evaluation evaluation, Optional<Figures> baseline);
}
