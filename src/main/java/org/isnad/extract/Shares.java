package org.isnad.extract;

import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.TokenizedText.Kind;

/** Parts of several people who are asked and stay unnamed: "57 percent of the parents", "about half the farmers". */
final class Shares {

    private final Scene scene;

    Shares(Scene scene) {
        this.scene = scene;
    }

    /** The token after the noun for the people of whom a share is told at {@code from}; {@code from} when none is. */
    int end(int from) {
        int about = scene.phraseEnd(PhraseClass.ABOUT, from);
        int at = about < 0 ? from : about;
        if (isNumber(at) && isPercent(at + 1) && isOfThem(at + 2)) {
            return at + 3;
        }
        int part = isNumber(at) ? afterPercent(at + 1) : scene.phraseEnd(PhraseClass.SHARE, at);
        return scene.isDefinite(part) && scene.name(part).isEmpty() ? part + 1 : from;
    }

    private boolean isPercent(int token) {
        return scene.isMark(token, '%') || scene.isMark(token, '\u066A');
    }

    /** "Of them": the pronoun for those of whom a share is told. */
    private boolean isOfThem(int token) {
        return scene.is(token, WordClass.PRONOMINAL) && scene.particles.starts(scene.text.folded(token), Particle.FROM);
    }

    private boolean isNumber(int token) {
        return token < scene.size() && scene.text.kind(token) == Kind.NUMBER;
    }

    private int afterPercent(int at) {
        return isPercent(at) && scene.is(at + 1, WordClass.PREPOSITION)
                ? at + 2
                : scene.phraseEnd(PhraseClass.PERCENT, at);
    }
}
