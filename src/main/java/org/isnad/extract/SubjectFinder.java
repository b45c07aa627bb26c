package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.CueForm;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/** Looks to the left of a cue verb: where its clause begins, and whether its subject stands there. */
final class SubjectFinder {

    private static final int FARTHEST = 30;
    private static final int LONGEST_ANTECEDENT = 10;
    private static final char WAW = '\u0648';
    private static final String WHAT = "\u0645\u0627";

    private final Scene scene;
    private final NounPhraseReader phrases;

    SubjectFinder(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    /**
     * What stands before a cue.
     *
     * @param clauseInitial whether the verb is the first word of its clause, particles apart
     * @param relative whether the clause is a relative one
     */
    record Found(Optional<NounPhrase> subject, int clauseStart, boolean clauseInitial, boolean relative) {}

    /** @param subjectAfter whether a subject was found after the verb, so that none is looked for before it */
    Found before(int cue, CueForm form, boolean subjectAfter) {
        int head = beforeAuxiliaries(cue);
        if (!scene.startsSentence(cue)
                && scene.isWord(head - 1)
                && scene.text.folded(head - 1).equals(WHAT)) {
            return new Found(Optional.empty(), head - 1, true, true);
        }
        if (scene.is(head - 1, WordClass.RELATIVE) && !scene.startsSentence(cue)) {
            Optional<NounPhrase> antecedent =
                    subjectAfter || form.object() ? Optional.empty() : antecedent(head - 1, form);
            return new Found(antecedent, head - 1, true, true);
        }
        boolean initial = isClauseInitial(head);
        if (subjectAfter || !form.isFinite() || initial && isJoined(head)) {
            return new Found(Optional.empty(), withOpener(head), initial, false);
        }
        Optional<NounPhrase> subject = phraseEndingAt(head, form);
        if (subject.isPresent()) {
            return new Found(subject, withContrast(subject.get().from()), true, false);
        }
        return new Found(Optional.empty(), withOpener(head), initial, false);
    }

    boolean hasSubjectBefore(int cue, CueForm form) {
        return before(cue, form, false).subject().isPresent();
    }

    /** The same for a verb that is passive as often as not: somebody who can say a thing stands before it. */
    boolean hasAgentBefore(int cue, CueForm form) {
        return before(cue, form, false)
                .subject()
                .filter(subject -> isAgentAt(subject.from()))
                .isPresent();
    }

    private int beforeAuxiliaries(int cue) {
        int head = cue;
        while (head > 0
                && !scene.startsSentence(head)
                && (scene.is(head - 1, WordClass.AUXILIARY) || scene.is(head - 1, WordClass.ADVERB))) {
            head--;
        }
        return head;
    }

    private boolean isJoined(int token) {
        return scene.word(token).conjunction() || scene.startsSentence(token);
    }

    private boolean isClauseInitial(int token) {
        if (scene.startsSentence(token) || scene.word(token).conjunction()) {
            return true;
        }
        int before = token - 1;
        return scene.isComma(before)
                || scene.isColon(before)
                || scene.isDash(before)
                || scene.quotations.isMark(before)
                || scene.isCloseBracket(before)
                || scene.is(before, WordClass.SUBORDINATOR)
                || scene.is(before, WordClass.AUXILIARY)
                || scene.is(before, WordClass.COMPLEMENTIZER)
                || scene.is(before, WordClass.TIME)
                || endsOpener(token);
    }

    private boolean endsOpener(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
            if (scene.phraseEnd(PhraseClass.OPENER, i) == token) {
                return true;
            }
        }
        return false;
    }

    /** "However, X says": the clause begins with the contrast. */
    private int withContrast(int subject) {
        boolean contrast = subject >= 2
                && scene.is(subject - 1, WordClass.COMPLEMENTIZER)
                && scene.is(subject - 2, WordClass.CONTRAST);
        return contrast ? subject - 2 : subject;
    }

    /** The clause with the subordinator and the opener that lead it. */
    private int withOpener(int head) {
        int start = head;
        while (start > 0 && !scene.startsSentence(start) && scene.is(start - 1, WordClass.SUBORDINATOR)) {
            start--;
        }
        for (int i = start - 1; i >= Math.max(0, start - 6); i--) {
            int end = scene.phraseEnd(PhraseClass.OPENER, i);
            boolean leads = end == start || end == start - 1 && scene.isComma(end);
            if (leads && scene.text.sentence(i) == scene.text.sentence(start)) {
                return i;
            }
        }
        return start;
    }

    /** The longest phrase that fills the clause up to the verb, such as "(that) the two presidents | stressed". */
    private Optional<NounPhrase> phraseEndingAt(int verb, CueForm form) {
        int sentence = scene.sentenceStart(verb);
        int end = scene.isComma(verb - 1) ? verb - 1 : verb;
        int first = Math.max(sentence, verb - FARTHEST);
        Optional<NounPhrase> longest = Optional.empty();
        for (int start = end - 1; start >= first; start--) {
            if (!isBoundary(start)) {
                continue;
            }
            int from = start == sentence && !isParticle(start) ? start : start + 1;
            Optional<NounPhrase> phrase =
                    fill(from, end).filter(p -> p.agreement().agreesWith(form.agreement()));
            longest = phrase.isPresent() ? phrase : longest;
            // Only a comma can stand inside a phrase, before its apposition.
            if (!scene.isComma(start)) {
                return longest;
            }
        }
        return longest;
    }

    /** The phrase over exactly these tokens, times and asides at its end not counted. */
    private Optional<NounPhrase> fill(int from, int end) {
        if (from >= end) {
            return Optional.empty();
        }
        Optional<NounPhrase> phrase = phrases.read(from, conjunctionLength(from), end, true);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        if (!canHead(from)) {
            return Optional.empty();
        }
        int to = phrase.get().to();
        boolean fills = to == end || onlyAside(to, end);
        return fills ? phrase : Optional.empty();
    }

    /** An indefinite word that the lexicon does not hold is a verb as often as a noun, except where only nouns stand. */
    private boolean canHead(int token) {
        boolean verb = scene.word(token).word().cues().stream().anyMatch(CueForm::isFinite)
                && scene.name(token).isEmpty()
                && scene.word(token).word().classes() == 0;
        if (verb || takesUpSubject(token - 1)) {
            return false;
        }
        boolean nounPlace = scene.is(token - 1, WordClass.COMPLEMENTIZER)
                || scene.startsParagraph(token) && scene.text.folded(token).charAt(0) != WAW
                || scene.is(token - 1, WordClass.AUXILIARY);
        return nounPlace
                || scene.word(token).isKnown()
                || scene.name(token).isPresent()
                || scene.isDefinite(token)
                || scene.quotations.isMark(token);
    }

    /** A complementizer with a pronoun has its subject already. */
    private boolean takesUpSubject(int token) {
        if (!scene.is(token, WordClass.COMPLEMENTIZER)) {
            return false;
        }
        return scene.text.folded(token).length() - scene.word(token).stemStart() > 2;
    }

    /** A joined "and" before the subject is not part of it. */
    private int conjunctionLength(int token) {
        boolean joined = scene.word(token).conjunction()
                || scene.name(token)
                        .map(n -> n.clitic() == 1 && scene.text.folded(token).charAt(0) == WAW)
                        .orElse(false);
        return joined ? 1 : 0;
    }

    private boolean onlyAside(int from, int end) {
        boolean comma = scene.isComma(from);
        for (int i = from; i < end; i++) {
            boolean aside = scene.isComma(i) || scene.is(i, WordClass.TIME) || scene.is(i, WordClass.ADVERB);
            if (!aside && !comma) {
                return false;
            }
        }
        return end - from <= 14;
    }

    private boolean isParticle(int token) {
        return scene.is(token, WordClass.AUXILIARY)
                || scene.is(token, WordClass.COMPLEMENTIZER)
                || scene.is(token, WordClass.SUBORDINATOR);
    }

    private boolean isBoundary(int token) {
        return scene.startsSentence(token)
                || opensSpeech(token)
                || scene.isComma(token)
                || scene.isColon(token)
                || scene.isDash(token)
                || isParticle(token)
                || scene.is(token, WordClass.RELATIVE);
    }

    private boolean opensSpeech(int token) {
        return scene.quotations.openedAt(token).isPresent() && scene.quotations.isInSpeech(token);
    }

    /** The noun that a relative pronoun refers to: what stands before it, back to a preposition, a verb or a mark. */
    private Optional<NounPhrase> antecedent(int relative, CueForm form) {
        int end = scene.isComma(relative - 1) ? relative - 1 : relative;
        int start = end;
        while (start > 0
                && end - start < LONGEST_ANTECEDENT
                && isNominal(start - 1)
                && !scene.startsSentence(start)
                && !(start < end && isAgentAt(start) && joinedLength(start) > 0)) {
            start--;
        }
        Optional<NameFound> person = personEndingAt(end);
        for (int head = start; head < end; head++) {
            int at = head;
            boolean heads = person.map(name -> at == name.from() || scene.is(at, WordClass.TITLE))
                    .orElse(isAgentAt(head));
            Optional<NounPhrase> phrase = heads
                    ? phrases.read(head, joinedLength(head), end, true)
                            .filter(p -> p.to() == end && p.agreement().agreesWith(form.agreement()))
                    : Optional.empty();
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return start < end ? phrases.read(start, end, true).filter(p -> p.to() == end) : Optional.empty();
    }

    /** The known person whose name ends before a token. */
    private Optional<NameFound> personEndingAt(int end) {
        for (int i = end - 1; i >= Math.max(0, end - 4); i--) {
            Optional<NameFound> name = scene.name(i).filter(n -> n.to() == end && scene.isNameOf(n, Agent.Type.PERSON));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private boolean isAgentAt(int token) {
        return scene.isSpeakerHead(token)
                || scene.is(token, WordClass.HUMAN_PLURAL)
                || scene.name(token).isPresent();
    }

    /** The folded letters of a preposition or an "and" joined to the head of an antecedent. */
    private int joinedLength(int token) {
        return scene.name(token).map(NameFound::clitic).orElse(scene.word(token).stemStart());
    }

    private boolean isNominal(int token) {
        return scene.isWord(token)
                && !scene.is(token, WordClass.PREPOSITION)
                && !scene.is(token, WordClass.COMPLEMENTIZER)
                && !scene.is(token, WordClass.RELATIVE)
                && !scene.is(token, WordClass.SUBORDINATOR)
                && scene.word(token).word().cues().isEmpty();
    }
}
