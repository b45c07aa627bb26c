package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Agreement;

/**
 * Who speaks where a verb hides its subject: whoever spoke last and agrees with the verb, those of the same sentence
 * before those of the paragraphs above, and those who speak in the article's own voice before those inside a content.
 */
final class Discourse {

    private static final int REMEMBERED = 12;

    private record Turn(Draft draft, boolean inner) {}

    private final Scene scene;
    private final NarrativeSubject narrative;
    private final Deque<Turn> turns = new ArrayDeque<>();

    Discourse(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.narrative = new NarrativeSubject(scene, phrases);
    }

    /** Settles who speaks in a draft; drafts come in text order. */
    void resolve(Draft draft) {
        if (draft.source.isPresent()) {
            draft.speakers.add(draft.source.get());
        } else if (draft.speakers.isEmpty()) {
            antecedent(draft).ifPresent(draft.speakers::addAll);
        }
        if (!draft.speakers.isEmpty()) {
            draft.speakers.forEach(narrative::remember);
            turns.push(new Turn(draft, draft.within != null));
            if (turns.size() > REMEMBERED) {
                turns.removeLast();
            }
        }
    }

    private Optional<List<NounPhrase>> antecedent(Draft draft) {
        int sentence = scene.text.sentence(draft.position());
        boolean inner = draft.within != null;
        if (inner) {
            Optional<List<NounPhrase>> sibling = last(t -> t.draft.within == draft.within && agrees(t.draft, draft));
            if (sibling.isPresent()) {
                return sibling;
            }
        }
        Optional<List<NounPhrase>> same =
                last(t -> scene.text.sentence(t.draft.position()) == sentence && !t.inner && agrees(t.draft, draft));
        if (same.isPresent()) {
            return same;
        }
        Optional<NounPhrase> subject = narrative.before(draft);
        if (subject.isPresent()) {
            return Optional.of(List.of(subject.get()));
        }
        Optional<List<NounPhrase>> earlier = last(t -> !t.inner && agrees(t.draft, draft));
        return earlier.isPresent() ? earlier : last(t -> agrees(t.draft, draft));
    }

    private Optional<List<NounPhrase>> last(java.util.function.Predicate<Turn> fits) {
        for (Turn turn : turns) {
            if (fits.test(turn)) {
                return Optional.of(turn.draft.speakers);
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(Draft earlier, Draft draft) {
        boolean byForm = earlier.agreement.agreesWith(draft.agreement);
        return byForm && earlier.speakers.get(0).agreement().agreesWith(draft.agreement);
    }

    /** The agreement that a draft's speaker shows: the verb's where it stands with its subject, else the phrase's. */
    static Agreement agreementOf(Clause clause) {
        Agreement verb = clause.form().agreement();
        if (clause.subject().isEmpty()) {
            return verb;
        }
        Agreement phrase = clause.subject().get().agreement();
        // Before its subject a verb shows gender but no number.
        boolean gender = clause.form().isFinite();
        return new Agreement(
                gender && phrase.gender() == Agreement.Gender.ANY ? verb.gender() : phrase.gender(), phrase.number());
    }
}
