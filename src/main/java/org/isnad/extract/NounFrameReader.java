package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;

/** Reads contents that are noun phrases, bare or after a preposition: "announced the end of", "called for an end". */
final class NounFrameReader {

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final GapReader gaps;
    private final SubjectFinder subjects;
    private final OpenerFinder openers;
    private final ClauseBuilder builder;

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
    }

    /**
     * One frame tried on one cue.
     *
     * @param subject the phrase after the verb, if there is one
     * @param from the token after it
     * @param end the token that nothing of the frame reaches
     */
    record Attempt(CueFinder.Candidate cue, Frame frame, Optional<NounPhrase> subject, int from, int end) {}

    /** The first noun frame of the verb that fits before {@code limit}. */
    Optional<Clause> read(CueFinder.Candidate cue, int limit) {
        int end = Math.min(scene.sentenceEnd(cue.token()), limit);
        if (cue.token() + 1 >= end) {
            return Optional.empty();
        }
        for (Frame frame : cue.form().verb().frames()) {
            boolean noun = frame.kind() == Frame.Kind.NOMINAL || frame.kind() == Frame.Kind.PREPOSITIONAL;
            Optional<Clause> found = noun ? read(cue, frame, end) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Clause> read(CueFinder.Candidate cue, Frame frame, int end) {
        int first = cue.token() + 1;
        if (frame.kind() == Frame.Kind.PREPOSITIONAL && hasObject(frame, first)) {
            return Optional.empty();
        }
        while (first < end && scene.is(first, WordClass.PRONOMINAL)) {
            first++;
        }
        Optional<NounPhrase> subject =
                mayBeSubject(cue, frame, first) ? phrases.read(first, end, false) : Optional.empty();
        Attempt attempt =
                new Attempt(cue, frame, subject, subject.map(NounPhrase::to).orElse(first), end);
        Optional<Opening> opening = frame.kind() == Frame.Kind.PREPOSITIONAL
                ? new PrepositionalFrame(scene, openers, attempt).read()
                : new NominalFrame(scene, subjects, attempt).read();
        return opening.flatMap(found -> finish(attempt, found));
    }

    /**
     * Where a noun content was found to begin.
     *
     * @param subject the subject, which may turn out to be an object
     */
    record Opening(Optional<NounPhrase> subject, int gapEnd, int content, int contentSkip) {}

    private boolean mayBeSubject(CueFinder.Candidate cue, Frame frame, int first) {
        boolean hasObject = frame.object() == Frame.Object.ADDRESSEE || frame.object() == Frame.Object.TARGET;
        return cue.takesSubjectAfter()
                && !scene.is(first, WordClass.PREPOSITION)
                && !(frame.object() == Frame.Object.CONTENT && scene.quotations.isMark(first))
                && !scene.isJoinedTo(frame.preposition(), first)
                && !(hasObject && subjects.hasSubjectBefore(cue.token(), cue.form()));
    }

    /** "Pledged it": the preposition has its object already. */
    private boolean hasObject(Frame frame, int at) {
        return scene.is(at, WordClass.PRONOMINAL) && scene.text.folded(at).startsWith(frame.preposition());
    }

    private Optional<Clause> finish(Attempt attempt, Opening opening) {
        GapReader.Gap gap = gaps.adjuncts(attempt.from(), opening.gapEnd());
        if (attempt.frame().object() == Frame.Object.ADDRESSEE && attempt.from() < opening.gapEnd()) {
            phrases.read(attempt.from(), opening.gapEnd(), true).ifPresent(gap.toldTo()::add);
        }
        Opener opener = new Opener(
                attempt.frame().kind(), opening.gapEnd(), opening.content(), opening.contentSkip());
        return builder.clause(attempt.cue(), gap.with(opening.subject()), opener);
    }
}
