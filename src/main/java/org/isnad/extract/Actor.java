package org.isnad.extract;

import org.isnad.language.Agreement;

/**
 * The subject of a verb, whether or not the verb reports.
 *
 * @param verb the token of the verb, or of the subject where that comes first
 * @param agreement what the phrase and the verb together show
 * @param clause the kind of clause that the verb stands in
 */
record Actor(int verb, NounPhrase phrase, Agreement agreement, Clause clause) {

    /** How far into the sentence an actor stands. */
    enum Clause {
        MAIN,
        /** After a relative pronoun, or a verb with a pronoun that takes up the noun before it. */
        RELATIVE,
        /** After "that": acts in what somebody says or thinks. */
        REPORTED
    }
}
