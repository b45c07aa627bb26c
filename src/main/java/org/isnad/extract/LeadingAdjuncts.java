package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.TokenizedText;

/** What can stand between a verb and its subject and names nobody: a time, a manner, the speaker's own venue. */
final class LeadingAdjuncts {

    private final Scene scene;

    LeadingAdjuncts(Scene scene) {
        this.scene = scene;
    }

    /** The first token from {@code from} on that is none of them, at most {@code to}. */
    int end(int from, int to) {
        int at = from;
        while (at < to && standsAt(at)) {
            at = past(at, to);
        }
        return Math.min(at, to);
    }

    /**
     * The end of "politely", "at an earlier time" or the like that begins at a token; -1 where none does. A single word such
     * as "also" goes on with what somebody said before, so that no subject follows.
     */
    static int phraseEnd(Scene scene, int at) {
        int opener = scene.phraseEnd(PhraseClass.OPENER, at);
        return Math.max(scene.phraseEnd(PhraseClass.MANNER, at), opener > at + 1 ? opener : -1);
    }

    private int past(int at, int to) {
        int phrase = phraseEnd(scene, at);
        if (phrase >= 0 || isYear(at)) {
            return phrase >= 0 ? phrase : at + 2;
        }
        return scene.isOpenBracket(at) ? afterBracket(at, to) : isDuring(at) ? afterComma(at, to) : at + 1;
    }

    /** Whether one begins at a token. */
    boolean standsAt(int at) {
        return scene.is(at, WordClass.TIME)
                || scene.is(at, WordClass.ADVERB)
                || scene.is(at, WordClass.PRONOMINAL)
                || scene.is(at, WordClass.LIGHT_OBJECT)
                || scene.isComma(at)
                || isOwnVenue(at)
                || phraseEnd(scene, at) >= 0
                || isYear(at)
                || scene.isOpenBracket(at) && scene.is(at + 1, WordClass.WEEKDAY);
    }

    /** "The year 2017": a stretch of time with its number. */
    private boolean isYear(int at) {
        return scene.is(at, WordClass.PERIOD)
                && at + 1 < scene.size()
                && scene.text.kind(at + 1) == TokenizedText.Kind.NUMBER;
    }

    /** A preposition that tells when: what follows it is no speaker. */
    private boolean isDuring(int at) {
        return scene.is(at, WordClass.TIME) && scene.is(at, WordClass.PREPOSITION);
    }

    private int afterComma(int from, int limit) {
        int at = from;
        while (at < limit && !scene.isComma(at)) {
            at++;
        }
        return at;
    }

    /** "Ended his speech": what the speaker speaks in, not who. */
    private boolean isOwnVenue(int at) {
        String folded = scene.text.folded(at);
        return scene.is(at, WordClass.VENUE)
                && scene.word(at).proclitic() == 0
                && (scene.affixes.ends(folded, Affix.HIM) || scene.affixes.ends(folded, Affix.HER));
    }

    /** "Described, in a letter, X as Y": the token after what commas enclose before an object of the verb. */
    int afterAside(int from, int to) {
        int at = from;
        while (scene.isComma(at)) {
            int close = at + 1;
            while (close < to && !scene.isComma(close)) {
                close++;
            }
            int next = close + 1;
            boolean aside = next < to && !scene.word(next).conjunction() && !scene.startsWith(next, Affix.AND);
            if (!aside) {
                return at + 1;
            }
            boolean another = scene.is(next, WordClass.PREPOSITION) || scene.is(next, WordClass.TIME);
            at = another ? close : next;
        }
        return at;
    }

    private int afterBracket(int open, int limit) {
        int at = open;
        while (at < limit && !scene.isCloseBracket(at)) {
            at++;
        }
        return at + 1;
    }
}
