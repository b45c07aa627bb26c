package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;

/** Reads a cue verb's frame: finds what opens its content, and takes apart what stands between. */
final class FrameReader {

    private final Scene scene;
    private final SubjectFinder subjects;
    private final OpenerFinder openers;
    private final GapReader gaps;
    private final ClauseBuilder builder;
    private final NounFrameReader nounFrames;

    FrameReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        subjects = new SubjectFinder(scene, phrases);
        openers = new OpenerFinder(scene);
        gaps = new GapReader(scene, phrases);
        builder = new ClauseBuilder(scene, phrases, subjects, gaps);
        nounFrames = new NounFrameReader(scene, phrases, gaps, subjects, openers, builder);
    }

    /** A content that is a noun comes before one with an opener: what opens farther on is inside the noun phrase. */
    Optional<Clause> read(CueFinder.Candidate cue) {
        Optional<Opener> opener = openers.find(cue);
        Optional<Clause> noun = nounFrames.read(cue, opener.map(Opener::gapEnd).orElse(Integer.MAX_VALUE));
        if (noun.isEmpty() && opener.isEmpty()) {
            scene.trace.left(cue.token(), Obstacle.NO_FRAME);
        }
        return noun.isPresent() ? noun : opener.flatMap(o -> clause(cue, o));
    }

    private Optional<Clause> clause(CueFinder.Candidate cue, Opener opener) {
        int from = openers.afterReinforcement(cue.token() + 1);
        return builder.clause(cue, gap(cue, from, opener.gapEnd()), opener);
    }

    private GapReader.Gap gap(CueFinder.Candidate cue, int from, int to) {
        if (!cue.takesSubjectAfter()) {
            return gaps.adjuncts(from, to);
        }
        CueVerb verb = cue.form().verb();
        if (verb.has(Frame.Object.ADDRESSEE) && subjects.fillsClauseBefore(cue.token(), cue.form())) {
            return gaps.readTold(from, to);
        }
        Optional<String> toWhom = verb.addresseePreposition();
        if (toWhom.isPresent()) {
            return gaps.readAddressed(from, to, toWhom.get());
        }
        boolean addressee = verb.has(Frame.Object.ADDRESSEE);
        if (JoinedSubject.isAt(scene, cue.token() - 1)) {
            return addressee ? gaps.readTold(from, to) : gaps.adjuncts(from, to);
        }
        boolean object = addressee || verb.has(Frame.Object.TARGET) || verb.has(Frame.Object.CONTENT);
        return object ? gaps.readWithObject(from, to, addressee) : gaps.read(from, to);
    }
}
