package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/** Tells where the clause begins that a source follows or stands in the middle of. */
record ClausesBefore(Scene scene) {

    /** Tokens of a place with its country, and of an agency in brackets. */
    private static final int LONGEST_DATELINE = 12;
    /** Tokens of a clause before the source in its middle. */
    private static final int LONGEST_CLAUSE = 30;

    /** Where begins what a marker follows: its sentence, or the first of those in the quotation that it closes. */
    int startBefore(int marker) {
        int last = scene.isComma(marker - 1) ? marker - 2 : marker - 1;
        int open = scene.quotations.closedAt(last).map(Quotation::open).orElse(marker);
        return Math.min(afterSubordinator(afterDateline(scene.sentenceStart(marker), last)), open);
    }

    /** Where the clause begins that a source stands in the middle of: after a comma and what joins it to the one before. */
    int startAround(int start, int marker) {
        for (int at = marker - 1; at > Math.max(start, marker - LONGEST_CLAUSE); at--) {
            boolean particle = scene.is(at, WordClass.RELATIVE) || scene.is(at, WordClass.SUBORDINATOR);
            boolean joined =
                    scene.word(at).conjunction() || !scene.word(at).isKnown() && scene.startsWith(at, Affix.AND);
            boolean pronoun =
                    scene.is(at, WordClass.PRONOMINAL) && scene.word(at).conjunction();
            if (pronoun || scene.isComma(at - 1) && (particle || joined)) {
                return particle ? at + 1 : at;
            }
        }
        return start;
    }

    /** Past the place and the agency before the dash that opens an article or a paragraph. */
    private int afterDateline(int start, int end) {
        if (!scene.startsParagraph(start)) {
            return start;
        }
        int at = start;
        int farthest = Math.min(end, start + LONGEST_DATELINE);
        while (at < farthest && !(scene.isCloseBracket(at) && scene.isDash(at + 1))) {
            at++;
        }
        while (at < farthest && scene.isDash(at + 1)) {
            at++;
        }
        return at < farthest ? at + 1 : start;
    }

    /** "Whereas", "it is worth noting that": what joins a sentence to the one before is the author's. */
    private int afterSubordinator(int start) {
        int background = scene.phraseEnd(PhraseClass.BACKGROUND, start);
        if (background > start && scene.is(background - 1, WordClass.COMPLEMENTIZER)) {
            return background;
        }
        if (scene.is(start, WordClass.CONTRAST) && scene.is(start + 1, WordClass.COMPLEMENTIZER)) {
            return start + 2;
        }
        int joined =
                Math.max(scene.phraseEnd(PhraseClass.COMMENT, start), scene.phraseEnd(PhraseClass.ACCORDING, start));
        return scene.is(start, WordClass.SUBORDINATOR) && joined > start ? joined : start;
    }
}
