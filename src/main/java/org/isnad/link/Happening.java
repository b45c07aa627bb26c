package org.isnad.link;

import java.util.stream.IntStream;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.Phrase;
import org.isnad.language.Affix;

/** Tells whether the words for an event tell of one that was, and not of one feared, planned, foiled or figurative. */
final class Happening {

    /** How many words before those for an event may say that it was not. */
    private static final int BEFORE = 3;

    /** How far before them a verb of the future may stand. */
    private static final int WILL_REACH = 12;

    /** How many after them may. */
    private static final int AFTER = 2;

    private final ArticleView view;

    Happening(ArticleView view) {
        this.view = view;
    }

    /** Whether an event is told of that is still to come, as what is planned or awaited. */
    boolean isToCome(Phrase<EventKind> trigger) {
        return isToCome(trigger, trigger.to());
    }

    /** The same, of an event whose participants are told up to a token. */
    boolean isToCome(Phrase<EventKind> trigger, int end) {
        boolean before =
                IntStream.range(trigger.from() - WILL_REACH, trigger.from()).anyMatch(this::isFuture);
        boolean after = IntStream.range(trigger.from(), Math.max(end, trigger.to()) + BEFORE)
                .takeWhile(token -> token < end || view.isWord(token))
                .anyMatch(this::isFuture);
        return before
                || after
                || view.is(trigger.from() - 1, LinkingWord.COMING)
                || IntStream.range(trigger.to(), trigger.to() + BEFORE)
                        .anyMatch(token -> view.is(token, LinkingWord.COMING));
    }

    /** Whether a meeting was, and is not wanted, offered, refused or put off, nor an interview. */
    boolean wasHeld(Phrase<EventKind> trigger) {
        boolean interview = IntStream.range(trigger.to(), trigger.to() + AFTER)
                .anyMatch(token -> view.is(token, LinkingWord.INTERVIEW));
        return !isUnreal(trigger) && !interview && !isToCome(trigger) && !isPurpose(trigger);
    }

    /** "Came for a meeting", "plans for the summit": what has the preposition of purpose was not yet. */
    private boolean isPurpose(Phrase<EventKind> trigger) {
        return view.affixes().ends(view.joined(trigger), Affix.TO);
    }

    boolean was(Phrase<EventKind> trigger) {
        boolean other = IntStream.range(trigger.to(), trigger.to() + AFTER)
                .anyMatch(token -> view.is(token, LinkingWord.FIGURATIVE));
        return !isUnreal(trigger)
                && !other
                && !isToCome(trigger)
                && !view.is(trigger.from() - 1, LinkingWord.FIGURATIVE);
    }

    private boolean isFuture(int token) {
        return view.is(token, LinkingWord.WILL);
    }

    private boolean isUnreal(Phrase<EventKind> trigger) {
        return IntStream.range(trigger.from() - BEFORE, trigger.from())
                .anyMatch(token -> view.is(token, LinkingWord.UNREAL));
    }
}
