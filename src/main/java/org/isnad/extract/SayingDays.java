package org.isnad.extract;

import java.time.temporal.Temporal;
import java.util.Optional;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.SaidOn;

/** Tells on which day a thing was said: by the day beside its cue, or that of the occasion on which it was said. */
final class SayingDays {
    private static final int LONGEST_OCCASION = 20;
    /** Tokens; what is issued on a day stands no farther from what is said in it. */
    private static final int FARTHEST_TEXT = 12;

    private final Scene scene;
    private final SaidOnReader days;

    /** @param published the article's date, for days that are told by it */
    SayingDays(Scene scene, Optional<Temporal> published) {
        this.scene = scene;
        this.days = new SaidOnReader(scene, published);
    }

    /** The day of a draft, as its own sentence tells it. */
    Optional<SaidOn> of(Draft draft) {
        if (draft.clause == null) {
            return days.read(draft.sourceFrom, draft.sourceTo);
        }
        Clause clause = draft.clause;
        return days.read(dateFrom(clause), Math.max(clause.gapEnd(), clause.cue()))
                .or(() -> afterwards(draft))
                .or(() -> fronted(clause));
    }

    /** "..., that on the margins of the summit on Thursday": the occasion that is told when all is said. */
    private Optional<SaidOn> afterwards(Draft draft) {
        int after = scene.isComma(draft.contentTo) ? draft.contentTo + 1 : draft.contentTo;
        boolean occasion = after < scene.size() && scene.phraseEnd(PhraseClass.OCCASION, after) >= 0;
        return occasion
                ? days.read(after, Math.min(scene.sentenceEnd(after), after + LONGEST_OCCASION))
                : Optional.empty();
    }

    /** "At a press conference on Thursday, he said", "on Thursday evening it issued a statement in which it said". */
    private Optional<SaidOn> fronted(Clause clause) {
        int start = scene.sentenceStart(clause.cue());
        if (clause.cue() - start > LONGEST_OCCASION || !isOneClause(start, clause.cue())) {
            return Optional.empty();
        }
        boolean occasion = scene.is(start, WordClass.TIME)
                || scene.is(start + 1, WordClass.VENUE)
                        && (scene.is(start, WordClass.PREPOSITION) || scene.is(start, WordClass.TIME));
        return occasion || isOfText(clause) ? days.read(start, clause.cue()) : Optional.empty();
    }

    /** Whether a cue tells what stands in a text that its sentence says was issued. */
    private boolean isOfText(Clause clause) {
        for (int i = clause.cue() - 1; i >= clause.cue() - 2; i--) {
            if (Endings.isText(scene, i)) {
                return clause.cue() - scene.sentenceStart(clause.cue()) <= FARTHEST_TEXT;
            }
        }
        return false;
    }

    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean other = scene.is(i, WordClass.COMPLEMENTIZER)
                    || scene.is(i, WordClass.RELATIVE)
                    || scene.isColon(i)
                    || scene.quotations.isInSpeech(i)
                    || scene.isTrustedCue(i, true);
            if (other) {
                return false;
            }
        }
        return true;
    }

    private int dateFrom(Clause clause) {
        int from = clause.cue();
        int start = Math.max(scene.sentenceStart(clause.cue()), clause.cue() - 4);
        while (from > start && (scene.is(from - 1, WordClass.TIME) || scene.is(from - 1, WordClass.AUXILIARY))) {
            from--;
        }
        return from;
    }
}
