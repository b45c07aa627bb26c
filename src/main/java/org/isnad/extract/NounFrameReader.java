package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Mention;

/** Reads contents that are noun phrases, bare or after a preposition: "announced the end of", "called for an end". */
final class NounFrameReader {

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final GapReader gaps;
    private final SubjectFinder subjects;
    private final OpenerFinder openers;
    private final ClauseBuilder builder;
    private final JoinedPreposition joined;
    private final FrameOpenings openings;
    private final ObjectAfterVerb objects;

    NounFrameReader(
            Scene scene,
            NounPhraseReader phrases,
            GapReader gaps,
            SubjectFinder subjects,
            OpenerFinder openers,
            ClauseBuilder builder) {
        this.scene = scene;
        this.phrases = phrases;
        this.gaps = gaps;
        this.subjects = subjects;
        this.openers = openers;
        this.builder = builder;
        this.joined = new JoinedPreposition(scene);
        this.openings = new FrameOpenings(scene, joined);
        this.objects = new ObjectAfterVerb(scene, phrases, subjects, joined);
    }

    /**
     * One frame tried on one cue.
     *
     * @param subject the phrase after the verb, if there is one
     * @param subjectBefore whether the subject stands before the verb
     * @param from the token after it
     * @param end the token that nothing of the frame reaches
     * @param alone whether nothing farther on opens a content for the verb
     */
    record Attempt(
            CueFinder.Candidate cue,
            Frame frame,
            Optional<NounPhrase> subject,
            boolean subjectBefore,
            int from,
            int end,
            boolean alone) {

        boolean hasSubject() {
            return subject.isPresent() || subjectBefore;
        }

        /** "..., that": after a comma what opens farther on is the verb's own, and not one of the noun before it. */
        boolean isOpenedAfterComma(Scene scene) {
            return !alone && scene.isComma(end - 1);
        }
    }

    /** The first noun frame of the verb that fits before {@code limit}, unless a bare noun is content before it. */
    Optional<Clause> read(CueFinder.Candidate cue, int limit) {
        int end = Math.min(scene.sentenceEnd(cue.token()), limit);
        if (cue.token() + 1 >= end) {
            return Optional.empty();
        }
        Optional<Clause> nearest = Optional.empty();
        for (Frame frame : cue.form().verb().frames()) {
            boolean noun = frame.kind() == Frame.Kind.NOMINAL || frame.kind() == Frame.Kind.PREPOSITIONAL;
            Optional<Clause> found = noun ? read(cue, frame, end, limit == Integer.MAX_VALUE) : Optional.empty();
            boolean tells = frame.kind() == Frame.Kind.NOMINAL
                    || found.filter(f ->
                                    scene.masdars.isVerbalNoun(f.content()) || scene.quotations.isMark(f.content()))
                            .isPresent();
            boolean nearer = tells
                    && found.isPresent()
                    && nearest.filter(n -> n.gapEnd() <= found.get().gapEnd()).isEmpty();
            nearest = nearest.isEmpty() || nearer ? found : nearest;
        }
        return nearest;
    }

    private Optional<Clause> read(CueFinder.Candidate cue, Frame frame, int end, boolean alone) {
        if (frame.kind() == Frame.Kind.PREPOSITIONAL && hasObject(frame, cue.token() + 1)) {
            return Optional.empty();
        }
        int first = afterTold(frame, afterAsides(cue.token() + 1, end), end);
        boolean joined = frame.kind() == Frame.Kind.NOMINAL && JoinedSubject.isAt(scene, cue.token() - 1);
        boolean before = joined || hasSubjectBefore(cue);
        Optional<NounPhrase> after = !before && mayBeSubject(cue, frame, first)
                ? phrases.readUpTo(at -> openings.opens(frame, first, at), first, end, takesPerson(cue, frame))
                : Optional.empty();
        Optional<NounPhrase> subject =
                after.filter(phrase -> agrees(cue, frame, phrase) && !objects.isObject(cue, frame, phrase));
        Attempt attempt = new Attempt(
                cue,
                frame,
                subject,
                before,
                subject.map(s -> afterTold(frame, s.to(), end)).orElse(first),
                end,
                alone);
        Optional<Opening> opening = frame.kind() == Frame.Kind.PREPOSITIONAL
                ? new PrepositionalFrame(scene, openers, attempt).read()
                : new NominalFrame(scene, subjects, openers, attempt).read();
        return opening.flatMap(found -> finish(attempt, found));
    }

    /**
     * Where a noun content was found to begin.
     *
     * @param subject the subject, which may turn out to be an object
     */
    record Opening(Optional<NounPhrase> subject, int gapEnd, int content, int contentSkip) {}

    private boolean mayBeSubject(CueFinder.Candidate cue, Frame frame, int first) {
        return cue.takesSubjectAfter()
                && !JoinedSubject.isAt(scene, cue.token() - 1)
                && !scene.is(first, WordClass.PREPOSITION)
                && !scene.isIndefiniteAccusative(first)
                && !(frame.object() == Frame.Object.CONTENT && scene.quotations.isMark(first))
                && !joined.standsAt(frame.preposition(), first);
    }

    /** Where somebody can be the verb's object, any subject before it counts; else one that can speak, right before. */
    private boolean hasSubjectBefore(CueFinder.Candidate cue) {
        SubjectFinder.Found before = subjects.before(cue.token(), cue.form(), false);
        // "The way in which they demand": a pronoun for the noun of the relative clause leaves room for a subject.
        boolean resumed = before.relative() && scene.is(cue.token() + 1, WordClass.PRONOMINAL);
        boolean person = takesPerson(cue) && !resumed;
        return before.subject()
                .filter(s -> {
                    boolean adjacent = isUpTo(s, cue.token());
                    boolean near = adjacent || before.relative() && !resumed;
                    boolean name = subjects.isBareName(s) || isOfHeadline(s, cue);
                    return person || near && phrases.speaks(s) || adjacent && name;
                })
                .isPresent();
    }

    /** "X denies the charges": in a headline a name that nobody knows may stand before a verb in the present tense. */
    private boolean isOfHeadline(NounPhrase subject, CueFinder.Candidate cue) {
        boolean present = cue.form().tense() == CueForm.Tense.IMPERFECT;
        return present && cue.form().verb().trust() == CueVerb.Trust.A && scene.startsParagraph(subject.from());
    }

    /** "X had announced", "X, announced, on Monday,": whether nothing but particles parts a subject from its verb. */
    private boolean isUpTo(NounPhrase subject, int verb) {
        int at = subject.to();
        boolean enclosed = scene.isComma(at) && scene.isComma(verb + 1);
        at = enclosed ? at + 1 : at;
        while (at < verb && scene.is(at, WordClass.AUXILIARY)) {
            at++;
        }
        return at == verb;
    }

    /** A time that no preposition opens: "announced Monday the club". */
    private boolean isDay(int at) {
        return scene.is(at, WordClass.TIME) && !scene.is(at, WordClass.PREPOSITION);
    }

    /** "To him"; a demonstrative by itself is what the verb is about. */
    private boolean isAside(int at) {
        boolean alone = scene.is(at, WordClass.DEMONSTRATIVE) && !scene.isDefinite(at + 1);
        return scene.is(at, WordClass.PRONOMINAL) && !alone;
    }

    /** Past what stands between a verb and its subject: "to him", "on Monday", "politely". */
    private int afterAsides(int from, int end) {
        int at = from;
        int phrase = LeadingAdjuncts.phraseEnd(scene, at);
        while (at < end && (isAside(at) || isDay(at) || phrase > 0)) {
            at = Math.max(at + 1, phrase);
            phrase = LeadingAdjuncts.phraseEnd(scene, at);
        }
        return Math.min(at, end);
    }

    /** "Denied to the paper the news": past who is told, unless the preposition is the frame's own or an adjunct follows. */
    private int afterTold(Frame frame, int at, int end) {
        int after = joined.standsAt(frame.preposition(), at) ? at : gaps.afterTold(at, end);
        return scene.is(after, WordClass.PREPOSITION) || !scene.isWord(after) ? at : after;
    }

    /**
     * Whether a phrase can be the subject of a verb that takes an addressee, as far as forms tell: "called (she) the
     * player", "calls (he) the government", "called (he) the citizens" have the addressee after a hidden subject.
     */
    private boolean agrees(CueFinder.Candidate cue, Frame frame, NounPhrase phrase) {
        int head = phrase.from();
        if (takesPerson(cue, frame) && isSeveralFeminine(cue, head)) {
            return false;
        }
        if (!takesPerson(cue)) {
            return true;
        }
        if (scene.phraseEnd(PhraseClass.CALLED_UPON, head) > head) {
            return false;
        }
        String folded = scene.text.folded(head);
        boolean feminine = scene.affixes.ends(folded, Affix.FEMININE);
        boolean verbFeminine = cue.form().agreement().gender() == Agreement.Gender.FEMININE;
        boolean object = Endings.isObliquePlural(scene, head);
        boolean body = !verbFeminine && feminine && scene.is(head, WordClass.ORGANISATION);
        boolean holder = scene.is(head, WordClass.TITLE) && phrase.kind() == Mention.Kind.NOMINAL;
        boolean masculineBody = scene.is(head, WordClass.ORGANISATION)
                && phrase.agreement().gender() == Agreement.Gender.MASCULINE
                && !scene.is(head, WordClass.BROKEN_PLURAL);
        boolean office = verbFeminine && !feminine && (holder || masculineBody);
        // "..., as he urged the patients": people in a clause that goes on are those whom the speaker calls upon.
        boolean people = scene.isDefinite(head)
                && scene.is(head, WordClass.HUMAN_PLURAL)
                && !scene.is(head, WordClass.ANONYMOUS)
                && scene.is(cue.token() - 1, WordClass.SUBORDINATOR);
        boolean calledUpon = scene.is(cue.token() - 1, WordClass.SUBORDINATOR)
                && (scene.is(head, WordClass.NUMBER) || scene.is(head + 1, WordClass.NUMBER));
        return !object && !body && !office && !people && !calledUpon;
    }

    /** "Urged (he) the states", "described (he) the plans", "called (he) on God": no subject of a masculine verb. */
    private boolean isSeveralFeminine(CueFinder.Candidate cue, int head) {
        boolean several = scene.isDefinite(head)
                && (scene.endsWith(head, Affix.FEMININE_PLURAL)
                        || scene.is(head, WordClass.BROKEN_PLURAL) && scene.is(head, WordClass.ORGANISATION));
        return cue.form().agreement().gender() == Agreement.Gender.MASCULINE
                && (several || scene.is(head, WordClass.DEITY));
    }

    private static boolean takesPerson(CueFinder.Candidate cue, Frame frame) {
        return frame.object() != Frame.Object.NONE || takesPerson(cue);
    }

    private static boolean takesPerson(CueFinder.Candidate cue) {
        return cue.form().verb().has(Frame.Object.ADDRESSEE)
                || cue.form().verb().has(Frame.Object.TARGET);
    }

    /** "Pledged it": the preposition has its object already. */
    private boolean hasObject(Frame frame, int at) {
        return scene.is(at, WordClass.PRONOMINAL) && scene.text.folded(at).startsWith(frame.preposition());
    }

    private Optional<Clause> finish(Attempt attempt, Opening opening) {
        if (leavesSubject(attempt, opening)) {
            GapReader.Gap whole = gaps.read(attempt.subject().get().from(), opening.gapEnd());
            return builder.clause(attempt.cue(), whole, opener(attempt, opening));
        }
        GapReader.Gap gap = gaps.adjuncts(attempt.from(), opening.gapEnd());
        if (gap.toldTo().isEmpty()) {
            int start =
                    attempt.subject().map(NounPhrase::to).orElse(attempt.cue().token() + 1);
            gap.toldTo().addAll(gaps.adjuncts(start, attempt.from()).toldTo());
        }
        if (gap.toldTo().isEmpty() && attempt.subject().isPresent()) {
            int subject = attempt.subject().get().from();
            gap.toldTo()
                    .addAll(gaps.adjuncts(attempt.cue().token() + 1, subject).toldTo());
        }
        if (attempt.frame().object() == Frame.Object.ADDRESSEE && attempt.from() < opening.gapEnd()) {
            LeadingAdjuncts leading = new LeadingAdjuncts(scene);
            int aside = leading.afterAside(attempt.from(), opening.gapEnd());
            int first = isDay(aside) ? leading.end(aside, opening.gapEnd()) : aside;
            int told = scene.is(first, WordClass.PREPOSITION) ? first + 1 : first;
            phrases.read(told, opening.gapEnd(), true).ifPresent(gap.toldTo()::add);
        }
        return builder.clause(attempt.cue(), gap.with(opening.subject()), opener(attempt, opening));
    }

    private static Opener opener(Attempt attempt, Opening opening) {
        return new Opener(attempt.frame().kind(), opening.gapEnd(), opening.content(), opening.contentSkip());
    }

    /** Whether the content was found farther on than the subject, which may then fill more of what stands before it. */
    private boolean leavesSubject(Attempt attempt, Opening opening) {
        return attempt.frame().object() == Frame.Object.NONE
                && !takesPerson(attempt.cue())
                && attempt.subject().isPresent()
                && opening.subject().equals(attempt.subject())
                && attempt.from() < opening.gapEnd()
                && !scene.isComma(attempt.from());
    }
}
