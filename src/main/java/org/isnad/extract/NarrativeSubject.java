package org.isnad.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.language.Agreement;
import org.isnad.language.WordClass;
import org.isnad.model.Mention;

/**
 * Finds who does what a sentence tells before somebody speaks in it without being named again: "Putin offered ...,
 * saying". It is somebody known or titled, somebody who has spoken before by his last name, or several people.
 */
final class NarrativeSubject {

    /** Words of a sentence among which the subject of its first verb stands. */
    private static final int REACH = 8;

    /** Words of what can stand before the first verb, up to a comma. */
    private static final int LONGEST_ADVERBIAL = 16;

    private static final String NOMINATIVE_PLURAL = "\u0648\u0646";

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final AgentOpenings agents;
    private final Set<String> lastNames = new HashSet<>();

    NarrativeSubject(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.agents = new AgentOpenings(scene);
    }

    /** Takes note of somebody who has spoken, to know his last name again. */
    void remember(NounPhrase speaker) {
        int last = speaker.to() - 1;
        boolean person = !scene.isSpeakerHead(speaker.from()) || scene.is(speaker.from(), WordClass.TITLE);
        boolean name = last > speaker.from()
                && scene.isWord(last)
                && !scene.isDefinite(last)
                && !scene.word(last).isKnown()
                && !scene.is(last, WordClass.ADJECTIVE);
        if (person && name && speaker.kind() == Mention.Kind.NAMED) {
            lastNames.add(scene.text.folded(last));
        }
    }

    /** The subject before a draft in its sentence that agrees with it. */
    Optional<NounPhrase> before(Draft draft) {
        int limit = draft.position();
        int start = afterAdverbial(scene.sentenceStart(limit), limit);
        int last = Math.min(limit, start + REACH);
        for (int i = start; i < last; i++) {
            Optional<NounPhrase> subject = canStandAt(i, start) ? at(i, limit, draft.agreement) : Optional.empty();
            if (subject.filter(p -> p.agreement().agreesWith(draft.agreement)).isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private int afterAdverbial(int start, int limit) {
        boolean verb = !scene.word(start).word().cues().isEmpty();
        if (verb || !scene.is(start, WordClass.PREPOSITION) && !scene.is(start, WordClass.TIME)) {
            return start;
        }
        for (int i = start; i < Math.min(limit, start + LONGEST_ADVERBIAL); i++) {
            if (scene.isComma(i)) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean canStandAt(int token, int start) {
        boolean afterPreposition = token > start && scene.is(token - 1, WordClass.PREPOSITION);
        return scene.isWord(token)
                && !afterPreposition
                && !scene.is(token, WordClass.PREPOSITION)
                && !scene.quotations.isInSpeech(token);
    }

    private Optional<NounPhrase> at(int token, int limit, Agreement agreement) {
        boolean several = agreement.number() == Agreement.Number.PLURAL && isNominativePlural(token);
        if (agents.opensBare(token) || several) {
            return phrases.readSubject(token, limit);
        }
        return lastNames.contains(scene.text.folded(token))
                ? Optional.of(phrases.phrase(token, token + 1, 0))
                : Optional.empty();
    }

    /** "The players": what is definite and has this ending is no verb. */
    private boolean isNominativePlural(int token) {
        return scene.isDefinite(token)
                && scene.word(token).proclitic() == 0
                && scene.text.folded(token).endsWith(NOMINATIVE_PLURAL);
    }
}
