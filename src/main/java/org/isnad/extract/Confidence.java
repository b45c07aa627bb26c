package org.isnad.extract;

import org.isnad.language.CueVerb;

/** How likely a reading is right, by what was counted of the trust in its verb, its frame and its subject. */
final class Confidence {

    private Confidence() {}

    /** @return between 0 and 1 */
    static double of(Clause clause) {
        CueVerb verb = clause.form().verb();
        return verb.confidences()
                .of(verb.trust(), clause.opener(), clause.isNoun() ? "participle" : clause.construction());
    }
}
