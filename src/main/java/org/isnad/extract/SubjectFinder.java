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
    private final ClauseEdges edges;

    SubjectFinder(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.heads = new ClauseHead(scene);
        this.antecedents = new AntecedentFinder(scene, phrases);
        this.limits = new OpenerLimits(scene);
        this.verbs = new VerbShape(scene);
        this.resumptions = new Resumption(scene);
        this.agreeing = new AgreeingSubject(scene, phrases);
        this.edges = new ClauseEdges(scene);
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
                && !edges.opensClause(cue - 1)
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
        Optional<NounPhrase> subject =
                phraseEndingAt(head, form).or(() -> agreeing.of(head, form)).or(() -> agreeing.afterCopula(cue, form));
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
                .filter(text -> !edges.opensClause(text.from()) && (!past || isGoverned(text)));
    }

    /**
     * "But a friend of X said", "..., media said": where only a noun stands, or what can speak opens the clause, the phrase
     * up to the verb is its subject.
     */
    private boolean isSubjectOf(int cue, CueForm form) {
        return phraseEndingAt(cue, form)
                .filter(subject -> edges.isNounPlace(subject.from())
                        || edges.opensClause(subject.from()) && phrases.speaks(subject))
                .isPresent();
    }

    /** Whether a preposition, a noun that it belongs to or "there is" stands before a phrase, so that it is no subject. */
    private boolean isGoverned(NounPhrase phrase) {
        int before = phrase.from() - 1;
        boolean exists = scene.is(before, WordClass.OWN_WORDS) && !scene.is(before, WordClass.NEGATION);
        boolean owned = scene.is(before, WordClass.MASDAR)
                && !scene.word(before).conjunction()
                && !scene.startsSentence(before);
        return phrase.skip() > 0
                || exists
                || scene.is(before, WordClass.PREPOSITION)
                || owned
                || scene.phraseEnd(PhraseClass.ACCORDING, before) == phrase.from();
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
                        .filter(s -> s.to() == head && edges.isNounPlace(s.from()))
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
            if (!edges.isBoundary(start)) {
                continue;
            }
            Optional<NounPhrase> phrase = fill(edges.after(start), end, form).filter(p -> agrees(p, form));
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
        // "Was (she) the member of the council X": an office that is left masculine.
        boolean office = form.agreement().gender() == Agreement.Gender.FEMININE
                && scene.is(phrase.from(), WordClass.TITLE)
                && scene.is(phrase.from() - 1, WordClass.AUXILIARY)
                && scene.endsWith(phrase.from() - 1, Affix.SHE_DID);
        boolean head = edges.isNounPlace(phrase.from()) || edges.opensSpeech(phrase.from() - 1);
        // "(That) a number of the companies has (she) announced": the verb goes by those it is a number of.
        boolean share = head
                && number == Agreement.Number.SINGULAR
                && form.agreement().gender() == Agreement.Gender.FEMININE
                && agreeing.isShare(phrase);
        return office
                || share
                || shown.agreesWith(form.agreement())
                || several
                        && head
                        && shown.number() == Agreement.Number.SINGULAR
                        && !scene.isSpeakerHead(phrase.from())
                        && verbs.at(phrase.from())
                                .filter(VerbShape.Guess::marked)
                                .isEmpty();
    }

    /** Whether nothing but constituents of one clause stand between a phrase where only a noun stands and its verb. */
    private boolean goesOn(NounPhrase phrase, int verb, CueForm form) {
        boolean speaks = form.verb().trust() == CueVerb.Trust.A && isPerson(phrase.from()) || phrases.speaks(phrase);
        if (!edges.isNounPlace(phrase.from()) || scene.isComma(phrase.to()) || !speaks) {
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
        int to = afterOwner(phrase.get());
        boolean fills = to == end || edges.onlyAside(to, end) || goesOn(phrase.get(), end, form);
        return fills ? phrase : Optional.empty();
    }

    /** "(But) a colleague of his": past the pronoun after an indefinite noun, where only a noun stands. */
    private int afterOwner(NounPhrase phrase) {
        int pronoun = phrase.to();
        boolean owner = scene.is(pronoun, WordClass.PRONOMINAL)
                && scene.startsWith(pronoun, Affix.TO)
                && edges.isNounPlace(phrase.from())
                && !scene.isDefinite(phrase.from());
        return owner ? pronoun + 1 : pronoun;
    }

    /** An indefinite word that the lexicon does not hold is a verb as often as a noun, except where only nouns stand. */
    private boolean canHead(int token) {
        boolean verb = scene.word(token).word().cues().stream().anyMatch(CueForm::isFinite)
                && scene.name(token).isEmpty()
                && scene.word(token).word().classes() == 0;
        // "After (they) hit": what follows such a conjunction and ends like a verb is one.
        boolean past = scene.endsWith(token, Affix.SHE_DID) || scene.endsWith(token, Affix.THEY_DID);
        boolean joined =
                past && limits.isPartOfConjunction(token - 1) && verbs.at(token).isPresent();
        if (verb || joined || JoinedSubject.isOfComplementizer(scene, token - 1)) {
            return false;
        }
        return edges.isNounPlace(token)
                || scene.startsParagraph(token) && !scene.startsWith(token, Affix.AND) && !isFeminineVerb(token)
                || scene.word(token).isKnown()
                || scene.name(token).isPresent()
                || scene.isDefinite(token)
                || scene.quotations.isMark(token);
    }

    /** Whether a subject is a name that nobody knows, where after a particle only a noun can stand. */
    boolean isBareName(NounPhrase subject) {
        return edges.isNounPlace(subject.from()) && !scene.isDefinite(subject.from());
    }

    /** "Began (she)": the ending that few names have. */
    private boolean isFeminineVerb(int token) {
        return verbs.at(token)
                .filter(verb -> verb.marked() && verb.gender() == Agreement.Gender.FEMININE)
                .isPresent();
    }

    /** A joined "and" before the subject is not part of it. */
    private int conjunctionLength(int token) {
        boolean joined = scene.word(token).conjunction()
                || scene.name(token)
                        .map(n -> n.clitic() == 1 && scene.startsWith(token, Affix.AND))
                        .orElse(false);
        return joined ? 1 : 0;
    }
}
