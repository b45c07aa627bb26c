package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Looks to the left of a cue verb: where its clause begins, and whether its subject stands there. */
final class SubjectFinder {

    private static final int FARTHEST = 30;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final ClauseHead heads;
    private final AntecedentFinder antecedents;
    private final OpenerLimits limits;
    private final VerbShape verbs;
    private final Resumption resumptions;
    private final AgreeingSubject agreeing;

    SubjectFinder(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.heads = new ClauseHead(scene);
        this.antecedents = new AntecedentFinder(scene, phrases);
        this.limits = new OpenerLimits(scene);
        this.verbs = new VerbShape(scene);
        this.resumptions = new Resumption(scene);
        this.agreeing = new AgreeingSubject(scene, phrases);
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
        int head = heads.beforeAuxiliaries(cue);
        if (!scene.startsSentence(cue)
                && scene.is(head - 1, WordClass.FREE_RELATIVE)
                && scene.word(head - 1).proclitic() == 0) {
            return new Found(Optional.empty(), head - 1, true, true);
        }
        if (scene.is(head - 1, WordClass.RELATIVE) && !scene.startsSentence(cue)) {
            Optional<NounPhrase> antecedent =
                    subjectAfter || form.object() ? Optional.empty() : antecedents.of(head - 1, form.agreement());
            return new Found(antecedent, head - 1, true, true);
        }
        boolean resumed = head == cue
                && !subjectAfter
                && resumptions.takesUpNoun(cue, form)
                && !opensClause(cue - 1)
                && !isSubjectOf(cue, form);
        if (!scene.startsSentence(cue)
                && (Endings.isText(scene, head - 1) || resumptions.takesUpText(cue, head) || resumed)) {
            return new Found(Optional.empty(), head, true, true);
        }
        Optional<NounPhrase> text = !subjectAfter && head == cue ? textBefore(cue, form) : Optional.empty();
        if (text.isPresent()) {
            return new Found(text, head, true, true);
        }
        boolean initial = heads.isInitial(head);
        if (subjectAfter || !form.isFinite() || initial && heads.isJoined(head) && !heads.isComment(head)) {
            return new Found(Optional.empty(), heads.withOpener(head), initial, false);
        }
        Optional<NounPhrase> subject = phraseEndingAt(head, form).or(() -> agreeing.of(head, form));
        initial |= form.verb().trust() == CueVerb.Trust.A && heads.isFronted(head);
        if (subject.isPresent()) {
            return new Found(subject, heads.withContrast(subject.get().from(), form), true, false);
        }
        Optional<NounPhrase> somebody = initial ? Optional.empty() : antecedents.somebodyBefore(cue, form);
        if (somebody.isPresent()) {
            return new Found(somebody, head, true, true);
        }
        return new Found(Optional.empty(), heads.withOpener(head), initial, false);
    }

    /**
     * "Amid reports that say": the verb of a relative clause without a pronoun; after a particle it is a main verb, and one
     * of the past may be so anywhere but after a preposition.
     */
    private Optional<NounPhrase> textBefore(int cue, CueForm form) {
        boolean past = form.tense() == CueForm.Tense.PERFECT;
        boolean bare = (past || form.tense() == CueForm.Tense.IMPERFECT) && !form.object();
        if (!bare || scene.startsSentence(cue) || scene.word(cue).conjunction()) {
            return Optional.empty();
        }
        return antecedents
                .textBefore(cue, form.agreement())
                .filter(text -> !opensClause(text.from()) && (!past || isGoverned(text)));
    }

    /** "But a friend of X said": where only a noun stands, the phrase up to the verb is its subject. */
    private boolean isSubjectOf(int cue, CueForm form) {
        return phraseEndingAt(cue, form)
                .filter(subject -> isNounPlace(subject.from()))
                .isPresent();
    }

    private boolean isGoverned(NounPhrase phrase) {
        int before = phrase.from() - 1;
        return phrase.skip() > 0
                || scene.is(before, WordClass.PREPOSITION)
                || scene.phraseEnd(PhraseClass.ACCORDING, before) == phrase.from();
    }

    private boolean opensClause(int token) {
        int before = token - 1;
        return scene.startsSentence(token)
                || isParticle(before)
                || scene.isComma(before)
                || scene.isColon(before)
                || scene.isDash(before);
    }

    /** Whether a cue is the verb of a relative clause. */
    boolean isRelative(int cue) {
        return !scene.startsSentence(cue) && scene.is(heads.beforeAuxiliaries(cue) - 1, WordClass.RELATIVE);
    }

    boolean hasSubjectBefore(int cue, CueForm form) {
        return before(cue, form, false).subject().isPresent();
    }

    /** "But the minister told", "China had warned": whether nothing but the subject stands between a particle and the verb. */
    boolean fillsClauseBefore(int cue, CueForm form) {
        int head = heads.beforeAuxiliaries(cue);
        Found before = before(cue, form, false);
        return !before.relative()
                && before.subject()
                        .filter(s -> s.to() == head && isNounPlace(s.from()))
                        .isPresent();
    }

    /** The longest phrase that fills the clause up to the verb, such as "(that) the two presidents | stressed". */
    private Optional<NounPhrase> phraseEndingAt(int verb, CueForm form) {
        int sentence = scene.sentenceStart(verb);
        boolean quoted = scene.quotations.openedAt(verb - 1).isPresent();
        int end = scene.isComma(verb - 1) || quoted ? verb - 1 : verb;
        int first = Math.max(sentence, verb - FARTHEST);
        Optional<NounPhrase> longest = Optional.empty();
        for (int start = end - 1; start >= first; start--) {
            if (!isBoundary(start)) {
                continue;
            }
            int from = start == sentence && !isParticle(start) ? start : start + 1;
            Optional<NounPhrase> phrase = fill(from, end, form).filter(p -> agrees(p, form));
            longest = phrase.isPresent() ? phrase : longest;
            // Only a comma can stand inside a phrase, before its apposition.
            if (!scene.isComma(start)) {
                return longest;
            }
        }
        return longest;
    }

    /**
     * Whether phrase and verb show one gender and number; where only a noun stands before a verb in the plural, the noun may
     * be one that does not show it: "(that) the people of the valley say", "(but) critics of the plan said".
     */
    private boolean agrees(NounPhrase phrase, CueForm form) {
        Agreement shown = phrase.agreement();
        Agreement.Number number = form.agreement().number();
        boolean several = number == Agreement.Number.PLURAL || number == Agreement.Number.DUAL;
        return shown.agreesWith(form.agreement())
                || several
                        && isNounPlace(phrase.from())
                        && shown.number() == Agreement.Number.SINGULAR
                        && !scene.isSpeakerHead(phrase.from())
                        && verbs.at(phrase.from())
                                .filter(VerbShape.Guess::marked)
                                .isEmpty();
    }

    /** Whether nothing but constituents of one clause stand between a phrase where only a noun stands and its verb. */
    private boolean goesOn(NounPhrase phrase, int verb, CueForm form) {
        boolean speaks = form.verb().trust() == CueVerb.Trust.A && isPerson(phrase.from()) || phrases.speaks(phrase);
        if (!isNounPlace(phrase.from()) || scene.isComma(phrase.to()) || !speaks) {
            return false;
        }
        for (int at = phrase.from() + 1; at < phrase.to(); at++) {
            boolean named = scene.quotations.openedAt(at - 1).isPresent();
            if (!named && verbs.at(at).filter(VerbShape.Guess::marked).isPresent()) {
                return false;
            }
        }
        CueFinder.Candidate before = new CueFinder.Candidate(phrase.from(), form);
        ConstituentWalk walk = new ConstituentWalk(scene, limits, before, phrase.to(), verb);
        while (walk.goesOn() && !scene.isComma(walk.at()) && !scene.is(walk.at(), WordClass.COMPLEMENTIZER)) {
            walk.next();
        }
        return walk.at() == verb && walk.isCertain();
    }

    /** Whether one of the first two words is somebody's first name: where no list holds a name it tells a person. */
    private boolean isPerson(int token) {
        return !scene.isDefinite(token)
                && (scene.is(token, WordClass.GIVEN_NAME) || scene.is(token + 1, WordClass.GIVEN_NAME))
                && verbs.at(token).filter(VerbShape.Guess::marked).isEmpty();
    }

    /** The phrase over exactly these tokens, times and asides at its end not counted. */
    private Optional<NounPhrase> fill(int from, int end, CueForm form) {
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
        boolean fills = to == end || onlyAside(to, end) || goesOn(phrase.get(), end, form);
        return fills ? phrase : Optional.empty();
    }

    /** An indefinite word that the lexicon does not hold is a verb as often as a noun, except where only nouns stand. */
    private boolean canHead(int token) {
        boolean verb = scene.word(token).word().cues().stream().anyMatch(CueForm::isFinite)
                && scene.name(token).isEmpty()
                && scene.word(token).word().classes() == 0;
        if (verb || JoinedSubject.isOfComplementizer(scene, token - 1)) {
            return false;
        }
        return isNounPlace(token)
                || scene.startsParagraph(token) && !scene.startsWith(token, Affix.AND)
                || scene.word(token).isKnown()
                || scene.name(token).isPresent()
                || scene.isDefinite(token)
                || scene.quotations.isMark(token);
    }

    /** Whether a subject is a name that nobody knows, where after a particle only a noun can stand. */
    boolean isBareName(NounPhrase subject) {
        return isNounPlace(subject.from()) && !scene.isDefinite(subject.from());
    }

    /** Whether a particle stands before a token that a noun must follow: "that", "but", "was". */
    boolean isNounPlace(int token) {
        // "That "members of": the particle governs what opens the quotation.
        int particle = scene.quotations.openedAt(token - 1).isPresent() ? token - 2 : token - 1;
        return scene.is(particle, WordClass.COMPLEMENTIZER)
                || scene.is(token - 1, WordClass.ADVERSATIVE) && !scene.isJoinedTo(Affix.BY, token)
                || scene.is(token - 1, WordClass.AUXILIARY);
    }

    /** A joined "and" before the subject is not part of it. */
    private int conjunctionLength(int token) {
        boolean joined = scene.word(token).conjunction()
                || scene.name(token)
                        .map(n -> n.clitic() == 1 && scene.startsWith(token, Affix.AND))
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
}
