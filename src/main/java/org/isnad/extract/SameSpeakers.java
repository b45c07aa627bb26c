package org.isnad.extract;

import java.util.List;
import org.isnad.model.Mention;

/** Tells whether two statements have the same speakers, be they called by their office, full name or last name. */
record SameSpeakers(Scene scene) {

    boolean are(List<NounPhrase> some, List<NounPhrase> others) {
        if (some.size() != others.size() || some.isEmpty()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!isSame(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(NounPhrase one, NounPhrase other) {
        boolean named = one.kind() == Mention.Kind.NAMED && other.kind() == Mention.Kind.NAMED;
        boolean surname = named
                && one.agreement().agreesWith(other.agreement())
                && !scene.word(one.to() - 1).isKnown()
                && scene.text.folded(one.to() - 1).equals(scene.text.folded(other.to() - 1));
        return one.equals(other) || surname;
    }
}
