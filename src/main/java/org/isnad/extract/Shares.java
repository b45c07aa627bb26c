package org.isnad.extract;

import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.TokenizedText.Kind;

/** Parts of several people who are asked and stay unnamed: "57 percent of the parents", "about half the farmers". */
final class Shares {

    private final Scene scene;

    Shares(Scene scene) {
        this.scene = scene;
    }

    /** The token at which the people begin of whom a share is told at {@code from}; {@code from} when none is. */
    int end(int from) {
        int about = scene.phraseEnd(PhraseClass.ABOUT, from);
        int at = about < 0 ? from : about;
        int part = isNumber(at) ? afterPercent(at + 1) : scene.phraseEnd(PhraseClass.SHARE, at);
        return scene.isDefinite(part) && scene.name(part).isEmpty() ? part : from;
    }

    private boolean isNumber(int token) {
        return token < scene.size() && scene.text.kind(token) == Kind.NUMBER;
    }

    private int afterPercent(int at) {
        boolean sign = scene.isMark(at, '%') || scene.isMark(at, '\u066A');
        return sign && scene.is(at + 1, WordClass.PREPOSITION) ? at + 2 : scene.phraseEnd(PhraseClass.PERCENT, at);
    }
}
