package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.WordClass;

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
                && scene.word(next).word().cues().isEmpty();
    }

    private boolean parts(int token) {
        return scene.isComma(token) || scene.isDash(token);
    }
}
