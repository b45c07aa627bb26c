package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Agreement;
import org.isnad.language.WordClass;

/**
 * Who speaks where a verb hides its subject: whoever spoke last and agrees with the verb, those of the same sentence
 * before those of the paragraphs above, and those who speak in the article's own voice before those inside a content.
 */
final class Discourse {

    private static final int REMEMBERED = 12;

    private record Turn(Draft draft, boolean inner) {}

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final AgentOpenings agents;
    private final Deque<Turn> turns = new ArrayDeque<>();

    Discourse(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.agents = new AgentOpenings(scene);
    }

    /** Settles who speaks in a draft; drafts come in text order. */
    void resolve(Draft draft) {
        if (draft.source.isPresent()) {
            draft.speakers.add(draft.source.get());
        } else if (draft.speakers.isEmpty()) {
            antecedent(draft).ifPresent(draft.speakers::addAll);
        }
        if (!draft.speakers.isEmpty()) {
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
        Optional<NounPhrase> subject = narrativeSubject(draft);
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

    /** The subject of the sentence's first verb, where that is somebody known or titled: "Putin offered ..., saying". */
    private Optional<NounPhrase> narrativeSubject(Draft draft) {
        int start = scene.sentenceStart(draft.position());
        int limit = draft.position();
        int last = Math.min(limit, start + 8);
        for (int i = start; i < last; i++) {
            if (scene.is(i, WordClass.PREPOSITION) || scene.quotations.isMark(i) || scene.quotations.isInSpeech(i)) {
                continue;
            }
            boolean afterPreposition = i > start && scene.is(i - 1, WordClass.PREPOSITION);
            if (!afterPreposition && agents.opensBare(i)) {
                Optional<NounPhrase> subject = phrases.readSubject(i, limit);
                if (subject.filter(p -> p.agreement().agreesWith(draft.agreement)).isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The agreement that a draft's speaker shows: the verb's where it stands with its subject, else the phrase's. */
    static Agreement agreementOf(Clause clause) {
        Agreement verb = clause.form().agreement();
        if (clause.subject().isEmpty()) {
            return verb;
        }
        Agreement phrase = clause.subject().get().agreement();
        // Before its subject a verb shows gender but no number.
        boolean gender = clause.form().isFinite() && !clause.subjectBefore();
        return new Agreement(
                gender && phrase.gender() == Agreement.Gender.ANY ? verb.gender() : phrase.gender(), phrase.number());
    }
}
