package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Particle;
import org.isnad.language.WordClass;

/** Finds where the author closes what somebody said with where and to whom: "..., in an interview with the paper". */
final class ClosingVenue {

    private static final Particle[] BEFORE_VENUE = {Particle.IN, Particle.DURING};

    /** Tokens from the preposition to the end of the clause. */
    private static final int LONGEST = 25;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final GapReader gaps;

    ClosingVenue(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.gaps = new GapReader(scene, phrases);
    }

    /** Whom and by what way it is told in a venue that begins at a token and ends the clause; empty where none does. */
    Optional<GapReader.Gap> at(int token) {
        if (token < 1 || token >= scene.size() || !scene.isComma(token - 1)) {
            return Optional.empty();
        }
        boolean that = scene.is(token, WordClass.DEMONSTRATIVE) && scene.startsWith(token, Affix.AND);
        int preposition = that ? token + 1 : token;
        int venue = preposition + 1;
        if (!isIn(preposition) || !scene.is(venue, WordClass.VENUE) || scene.isDefinite(venue)) {
            return Optional.empty();
        }
        int last = Math.min(scene.sentenceEnd(token), token + LONGEST);
        int end = venue;
        while (end < last && !scene.isComma(end) && !scene.isFullStop(end) && !scene.isColon(end)) {
            end++;
        }
        return endsClause(end, token)
                ? Optional.of(gaps.adjuncts(preposition, end))
                        .filter(gap -> gap.toldTo().stream().anyMatch(this::isPress)
                                || !gap.via().isEmpty())
                : Optional.empty();
    }

    /** What is agreed in talks with a state is no statement to it; a medium is there to be told. */
    private boolean isPress(NounPhrase told) {
        return phrases.isMedium(told) || scene.is(told.from(), WordClass.PRESS);
    }

    private boolean isIn(int token) {
        return scene.isWord(token) && scene.particles.isAnyOf(scene.text.folded(token), BEFORE_VENUE);
    }

    /** Whether the sentence ends at a token, or goes on after its comma with another statement. */
    private boolean endsClause(int end, int token) {
        if (scene.isColon(end)) {
            return false;
        }
        int next = end + 1;
        return end >= scene.sentenceEnd(token) - 1
                || scene.isComma(end)
                        && (scene.isTrustedCue(next, false) || scene.word(next).conjunction());
    }
}
