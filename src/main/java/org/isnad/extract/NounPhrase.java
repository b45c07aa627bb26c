package org.isnad.extract;

import org.isnad.language.Agreement;
import org.isnad.model.Mention;

/**
 * A phrase that may name somebody.
 *
 * @param from its first token
 * @param to the token after its last
 * @param skip folded letters of the first token that do not belong to it: a joined preposition or conjunction
 */
record NounPhrase(int from, int to, int skip, Agreement agreement, Mention.Kind kind) {

    NounPhrase with(Agreement other) {
        return new NounPhrase(from, to, skip, other, kind);
    }
}
