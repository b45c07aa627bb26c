package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/** Tells where what is told of a source ends, and whether it stands as an aside in a clause that goes on after it. */
final class SourceAsides {

    /** Tokens after a source that closes its sentence; in more, something else happens. */
    private static final int LONGEST_DATE = 5;

    private final Scene scene;

    SourceAsides(Scene scene) {
        this.scene = scene;
    }

    /** The token after what is told of a source: the comma that closes it, or what ends its sentence. */
    int end(Attribution attribution) {
        int at = attribution.to();
        while (at < scene.sentenceEnd(attribution.from()) && !parts(at)) {
            at++;
        }
        return attribution.fronted() || at - attribution.to() <= LONGEST_DATE ? at : attribution.to();
    }

    /** Whether the clause goes on after a source named between its commas, rather than another beginning. */
    boolean interrupts(Attribution attribution) {
        int next = end(attribution) + 1;
        return parts(attribution.from() - 1)
                && parts(next - 1)
                && next < scene.sentenceEnd(attribution.from())
                && scene.isWord(next)
                && !scene.word(next).conjunction()
                && !scene.startsWith(next, Affix.AND)
                && !scene.is(next, WordClass.SUBORDINATOR)
                && !scene.is(next, WordClass.CONTRAST)
                && !scene.is(next, WordClass.RELATIVE)
                && !isApposition(next)
                && scene.phraseEnd(PhraseClass.GLOSS, next) < 0
                && scene.word(next).word().cues().isEmpty();
    }

    /** "As the ministry's spokesman said, X": who or what somebody is goes with the source. */
    private boolean isApposition(int token) {
        boolean person = scene.name(token)
                .filter(name -> scene.isNameOf(name, Agent.Type.PERSON))
                .isPresent();
        return person
                || scene.is(token, WordClass.GIVEN_NAME) && !scene.is(token, WordClass.PREPOSITION)
                || scene.is(token, WordClass.TITLE)
                || scene.shares.end(token) > token;
    }

    private boolean parts(int token) {
        return scene.isComma(token) || scene.isDash(token);
    }
}
