package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.language.Agreement;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;
import org.isnad.model.Mention;

/**
 * Who speaks where a verb hides its subject: whoever spoke or acted last and agrees with the verb, those of the same
 * sentence before those of the paragraphs above, and those of the article's own voice before those inside a content.
 */
final class Discourse {

    private static final int REMEMBERED = 12;
    private static final int TOPIC_REACH = 8;
    /** Tokens from a verb of a relative clause to the pronoun that takes up its noun: "in the course of which". */
    private static final int LATEST_RESUMPTION = 3;

    private record Turn(Draft draft, boolean inner) {}

    /** Somebody who may be meant, at the token where they speak or act. */
    private record Candidate(int token, List<NounPhrase> who, Optional<Draft> draft, boolean relative) {

        Candidate(int token, List<NounPhrase> who, Optional<Draft> draft) {
            this(token, who, draft, false);
        }
    }

    private final Scene scene;
    private final ActorFinder actors;
    private final Deque<Turn> turns = new ArrayDeque<>();

    /** @param drafts of the article, each with what was read beside its cue */
    Discourse(Scene scene, NounPhraseReader phrases, List<Draft> drafts) {
        this.scene = scene;
        this.actors = new ActorFinder(scene, phrases, drafts);
    }

    /** Settles who speaks in a draft; drafts come in text order. */
    void resolve(Draft draft) {
        if (draft.source.isPresent()) {
            draft.speakers.add(draft.source.get());
        } else if (draft.speakers.isEmpty()) {
            Optional<Candidate> meant = antecedent(draft);
            meant.ifPresent(candidate -> draft.speakers.addAll(candidate.who()));
            meant.flatMap(Candidate::draft).ifPresent(earlier -> draft.follows = earlier);
        }
        if (!draft.speakers.isEmpty()) {
            turns.push(new Turn(draft, draft.within != null));
            if (turns.size() > REMEMBERED) {
                turns.removeLast();
            }
        }
    }

    private Optional<Candidate> antecedent(Draft draft) {
        if (draft.clause != null && isOfUnreadNoun(draft.clause)) {
            return Optional.empty();
        }
        if (isOwnDescription(draft)) {
            Draft outer = draft.within;
            return Optional.of(new Candidate(outer.position(), outer.speakers, Optional.of(outer)));
        }
        int sentence = scene.text.sentence(draft.position());
        Optional<Candidate> spoke = last(t -> isBeside(t.draft, draft, sentence) && agrees(t.draft, draft));
        Optional<Candidate> acted = draft.hasCue() ? acted(draft, sentence) : Optional.empty();
        boolean aside = spoke.isPresent() && acted.filter(Candidate::relative).isPresent();
        Optional<Candidate> here = aside ? spoke : later(spoke, acted);
        if (here.isPresent()) {
            return here;
        }
        if (draft.rule.equals("participle-clause")) {
            Optional<Candidate> unnamed = last(t -> isBeside(t.draft, draft, sentence) && isUnnamedSource(t.draft));
            if (unnamed.isPresent()) {
                return unnamed;
            }
        }
        Optional<NounPhrase> topic = draft.hasCue() ? topic(draft) : Optional.empty();
        if (topic.isPresent()) {
            return topic.map(phrase -> new Candidate(draft.position(), List.of(phrase), Optional.empty()));
        }
        Optional<Candidate> earlier = last(t -> !t.inner && !isQuotedIn(t.draft, draft) && agrees(t.draft, draft));
        Optional<Candidate> narrated = narrated(draft, sentence - 1);
        Optional<Candidate> before = isSame(earlier, narrated) ? earlier : later(earlier, narrated);
        return before.or(() -> last(t -> !isQuotedIn(t.draft, draft) && agrees(t.draft, draft)))
                .or(() -> reported(draft, sentence))
                .or(() -> firstIn(sentence - 1, draft));
    }

    /** "Condemned what he called a raid": who condemns it calls it so. */
    private boolean isOwnDescription(Draft draft) {
        return draft.clause != null
                && draft.within != null
                && !draft.within.speakers.isEmpty()
                && draft.within.contentFrom == draft.clause.start()
                && scene.is(draft.clause.start(), WordClass.FREE_RELATIVE)
                && agrees(draft.within, draft);
    }

    /** "The laws which provide that": who acts in a relative clause is its noun, unless a pronoun takes that up. */
    private boolean isOfUnreadNoun(Clause clause) {
        int relative = clause.start();
        return clause.antecedent()
                && scene.is(relative, WordClass.RELATIVE)
                && !scene.is(relative, WordClass.FREE_RELATIVE)
                && !clause.form().object()
                && !isResumed(clause)
                && clause.opener() != Frame.Kind.CLAUSE;
    }

    private boolean isResumed(Clause clause) {
        for (int at = clause.cue() + 1; at <= Math.min(clause.cue() + LATEST_RESUMPTION, clause.content()); at++) {
            if (scene.is(at, WordClass.PRONOMINAL)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is quoted says "I" of himself: another is meant by a verb in the third person. */
    private boolean isQuotedIn(Draft earlier, Draft draft) {
        int quotation = scene.text.quotationOf(draft.position());
        return earlier == draft.within
                && quotation >= 0
                && draft.hasCue()
                && scene.text.quotationOf(earlier.contentFrom) == quotation
                && scene.quotations.openedAt(earlier.contentFrom - 1).isPresent();
    }

    /** "The minister X said ... The minister visited ...": an office alone means whoever spoke and has it. */
    private boolean isSame(Optional<Candidate> spoke, Optional<Candidate> acted) {
        if (spoke.isEmpty() || acted.isEmpty()) {
            return false;
        }
        NounPhrase office = acted.get().who().get(0);
        NounPhrase speaker = spoke.get().who().get(0);
        return office.kind() == Mention.Kind.NOMINAL
                && scene.text.folded(office.from()).endsWith(scene.text.folded(speaker.from()));
    }

    private static Optional<Candidate> later(Optional<Candidate> one, Optional<Candidate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().token() >= other.get().token() ? one : other;
    }

    /** Whether an earlier draft stands in the same sentence and in the same content, or in none like this one. */
    private boolean isBeside(Draft earlier, Draft draft, int sentence) {
        return earlier.within == draft.within
                && (draft.within != null || scene.text.sentence(earlier.position()) == sentence);
    }

    private Optional<Candidate> last(Predicate<Turn> fits) {
        return turns.stream()
                .filter(fits)
                .findFirst()
                .map(turn -> new Candidate(turn.draft.position(), turn.draft.speakers, Optional.of(turn.draft)));
    }

    /** "A source reported ..., making clear": editors turn "sources" into one and leave the participles. */
    private static boolean isUnnamedSource(Draft earlier) {
        return earlier.source.isPresent() && earlier.speakers.get(0).kind() == Mention.Kind.UNNAMED;
    }

    private static boolean agrees(Draft earlier, Draft draft) {
        boolean byForm = earlier.agreement.agreesWith(draft.agreement);
        return byForm && earlier.speakers.get(0).agreement().agreesWith(draft.agreement);
    }

    /** The nearest actor before the verb who agrees with it; one of a relative clause only where there is no other. */
    private Optional<Candidate> acted(Draft draft, int sentence) {
        Optional<Candidate> ofRelative = Optional.empty();
        List<Actor> found = actors.of(sentence);
        int tried = 0;
        for (int i = found.size() - 1; i >= 0 && tried < REMEMBERED; i--) {
            Actor actor = found.get(i);
            if (actor.phrase().to() > draft.position()) {
                continue;
            }
            tried++;
            if (!actor.agreement().agreesWith(draft.agreement) || !isVisible(actor, draft)) {
                continue;
            }
            boolean relative = actor.clause() == Actor.Clause.RELATIVE;
            Candidate candidate = new Candidate(actor.verb(), List.of(actor.phrase()), Optional.empty(), relative);
            if (!relative) {
                return Optional.of(candidate);
            }
            ofRelative = ofRelative.isPresent() ? ofRelative : Optional.of(candidate);
        }
        return ofRelative;
    }

    /** Who acts first in the sentence before, for a verb that does not go on with what somebody said. */
    private Optional<Candidate> narrated(Draft draft, int sentence) {
        boolean goesOn = draft.act.equals("add") || !draft.hasCue() || draft.within != null;
        return goesOn ? Optional.empty() : firstIn(sentence, draft);
    }

    /** Who acts first in the article's own voice in a sentence, if the verb agrees with him. */
    private Optional<Candidate> firstIn(int sentence, Draft draft) {
        return actors.of(sentence).stream()
                .filter(actor -> actor.clause() == Actor.Clause.MAIN && isVisible(actor, draft))
                .findFirst()
                .filter(actor -> actor.agreement().agreesWith(draft.agreement))
                .map(actor -> new Candidate(actor.verb(), List.of(actor.phrase()), Optional.empty()));
    }

    /** "The minister said that the union had met him, threatening to": who acts in what somebody else says before it. */
    private Optional<Candidate> reported(Draft draft, int sentence) {
        return actors.of(sentence).stream()
                .filter(actor -> actor.clause() == Actor.Clause.REPORTED
                        && actor.phrase().to() <= draft.position())
                .filter(actor -> actor.agreement().agreesWith(draft.agreement))
                .reduce((earlier, later) -> later)
                .map(actor -> new Candidate(actor.verb(), List.of(actor.phrase()), Optional.empty()));
    }

    /** Whoever is known or titled near the head of a sentence in which nobody acts before: "asked about it, Putin said". */
    private Optional<NounPhrase> topic(Draft draft) {
        int start = scene.sentenceStart(draft.position());
        if (isSpokenOf(start, draft.position())) {
            return Optional.empty();
        }
        return actors.firstNamed(start, Math.min(draft.position(), start + TOPIC_REACH), draft.position())
                .filter(phrase -> phrase.agreement().agreesWith(draft.agreement))
                .filter(phrase ->
                        scene.quotations.isInSpeech(phrase.from()) == scene.quotations.isInSpeech(draft.position()));
    }

    /** "Of the goalkeeper's injury he said": between a preposition and the verb stands who is spoken of. */
    private boolean isSpokenOf(int start, int verb) {
        int at = start;
        while (at < verb && !scene.isComma(at)) {
            at++;
        }
        return at == verb && scene.is(start, WordClass.PREPOSITION);
    }

    /** Whether an actor is not shut off in the content of somebody else. */
    private boolean isVisible(Actor actor, Draft draft) {
        int token = actor.phrase().from();
        boolean held = draft.within == null ? actor.clause() != Actor.Clause.REPORTED : draft.within.covers(token);
        return held
                && scene.quotations.isInSpeech(token) == scene.quotations.isInSpeech(draft.position())
                && turns.stream()
                        .noneMatch(t ->
                                t.draft != draft.within && t.draft.covers(token) && !t.draft.covers(draft.position()));
    }

    /** The agreement that a draft's speaker shows: the verb's where it stands with its subject, else the phrase's. */
    static Agreement agreementOf(Clause clause) {
        Agreement verb = clause.form().agreement();
        if (clause.subject().isEmpty()) {
            return verb;
        }
        Agreement phrase = clause.subject().get().agreement();
        // A finite verb shows the gender of its subject wherever it stands, but before it no number.
        boolean gender = clause.form().isFinite();
        return new Agreement(
                gender && verb.gender() != Agreement.Gender.ANY ? verb.gender() : phrase.gender(), phrase.number());
    }
}
