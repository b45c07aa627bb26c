package org.isnad.language;

import org.isnad.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The words of one text as the lexicon reads them, each read when it is first asked for. Not for several threads. */
public final class WordReadings {

    private final Lexicon lexicon;
    private final TokenizedText text;
    private final @Nullable WordReading[] byToken;

    WordReadings(Lexicon lexicon, TokenizedText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.byToken = new WordReading[text.size()];
    }

    /** How a token is read; a mark or a number as a word that the lexicon does not hold. */
    public WordReading at(int token) {
        WordReading reading = byToken[token];
        if (reading == null) {
            reading = text.isWord(token) ? lexicon.read(text.folded(token)) : Lexicon.UNKNOWN;
            byToken[token] = reading;
        }
        return reading;
    }

    /** How each token is read, in an array of the caller's own. */
    public WordReading[] all() {
        WordReading[] all = new WordReading[byToken.length];
        for (int token = 0; token < all.length; token++) {
            all[token] = at(token);
        }
        return all;
    }
}
