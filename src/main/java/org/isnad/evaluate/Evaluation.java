package org.isnad.evaluate;

import java.util.List;

/**
 * How well articles were read, and what was got wrong in them.
 *
 * @param constructions those that found something, the oftenest first
 */
public record Evaluation(
        Figures figures, List<ConstructionTally> constructions, Reliability reliability, List<StatementError> errors) {

    public Evaluation {
        constructions = List.copyOf(constructions);
        errors = List.copyOf(errors);
    }

    static Evaluation of(Figures figures, List<Outcome> outcomes, List<StatementError> errors) {
        return new Evaluation(figures, ConstructionTally.of(outcomes), Reliability.of(outcomes), errors);
    }

    /** The same to be written without what was got wrong. */
    public Evaluation withoutErrors() {
        return new Evaluation(figures, constructions, reliability, List.of());
    }
}
