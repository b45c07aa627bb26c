package org.isnad.evaluate;

import java.util.List;

/** How well articles were read, and what was got wrong in them. */
public record Evaluation(Figures figures, List<StatementError> errors) {

    public Evaluation {
        errors = List.copyOf(errors);
    }
}
