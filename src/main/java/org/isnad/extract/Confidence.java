package org.isnad.extract;

import org.isnad.language.CueVerb.Trust;
import org.isnad.language.Frame;

/** How likely a reading is right, from the trust in its verb and the strength of its frame. */
final class Confidence {

    private Confidence() {}

    /** @return between 0 and 1 */
    static double of(Clause clause) {
        Trust trust = clause.form().verb().trust();
        boolean strong = clause.opener() != Frame.Kind.NOMINAL && clause.opener() != Frame.Kind.PREPOSITIONAL;
        double base = switch (trust) {
            case A -> strong ? 0.95 : 0.85;
            case B -> strong ? 0.9 : 0.75;
            case C -> strong ? 0.8 : 0.65;
        };
        return clause.subject().isPresent() ? base : base - 0.05;
    }
}
