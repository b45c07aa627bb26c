package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.text.TokenizedText.Kind;

/** Tells from what stands beside a token whether a clause, or the noun at the head of one, can begin or end there. */
record ClauseEdges(Scene scene) {

    boolean opensClause(int token) {
        int before = token - 1;
        return scene.startsSentence(token)
                || isParticle(before)
                || scene.isComma(before)
                || scene.isColon(before)
                || scene.isDash(before);
    }

    /** Whether a particle stands before a token that a noun must follow: "that", "but", "was". */
    boolean isNounPlace(int token) {
        // "That "members of": the particle governs what opens the quotation.
        int particle = scene.quotations.openedAt(token - 1).isPresent() ? token - 2 : token - 1;
        return scene.is(particle, WordClass.COMPLEMENTIZER)
                || scene.is(token - 1, WordClass.ADVERSATIVE) && !scene.isJoinedTo(Affix.BY, token)
                || scene.is(token - 1, WordClass.AUXILIARY);
    }

    boolean isParticle(int token) {
        return scene.is(token, WordClass.AUXILIARY)
                || scene.is(token, WordClass.COMPLEMENTIZER)
                || scene.is(token, WordClass.SUBORDINATOR);
    }

    /** Whether no phrase goes past a token, save one with an apposition past a comma. */
    boolean isBoundary(int token) {
        return scene.startsSentence(token)
                || opensSpeech(token)
                || scene.isComma(token)
                || scene.isColon(token)
                || scene.isDash(token)
                || isParticle(token)
                || scene.is(token, WordClass.RELATIVE)
                || new JoinedHeadline(scene).isAt(token + 1);
    }

    /** The first token that a phrase can have after a boundary: past a particle or a mark, the bullet of a list among them. */
    int after(int boundary) {
        boolean word = scene.isWord(boundary) || scene.text.kind(boundary) == Kind.NUMBER;
        boolean own = word || scene.quotations.isMark(boundary) || scene.isOpenBracket(boundary);
        return scene.startsSentence(boundary) && own && !isParticle(boundary) ? boundary : boundary + 1;
    }

    /** Whether a mark opens a quotation that is more than a name. */
    boolean opensSpeech(int token) {
        return scene.quotations.openedAt(token).isPresent() && scene.quotations.isInSpeech(token);
    }

    /** Whether nothing but times and adverbs, or what a comma parts off, stand between two tokens. */
    boolean onlyAside(int from, int end) {
        boolean comma = scene.isComma(from);
        for (int i = from; i < end; i++) {
            boolean aside = scene.isComma(i) || scene.is(i, WordClass.TIME) || scene.is(i, WordClass.ADVERB);
            if (!aside && !comma) {
                return false;
            }
        }
        return end - from <= 14;
    }
}
