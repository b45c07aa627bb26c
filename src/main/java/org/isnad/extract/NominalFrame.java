package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.extract.NounFrameReader.Opening;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;

/** A content that is a bare noun phrase: what is announced, denied or condemned, or what somebody is called. */
final class NominalFrame {

    private final Scene scene;
    private final SubjectFinder subjects;
    private final Attempt attempt;
    private final CueFinder.Candidate cue;
    private final Frame frame;

    NominalFrame(Scene scene, SubjectFinder subjects, Attempt attempt) {
        this.scene = scene;
        this.subjects = subjects;
        this.attempt = attempt;
        this.cue = attempt.cue();
        this.frame = attempt.frame();
    }

    Optional<Opening> read() {
        int at = attempt.from();
        while (at < attempt.end() && (scene.isComma(at) && attempt.subject().isPresent() || isSkippable(at))) {
            at = skipped(at);
        }
        if (at >= attempt.end() || !scene.isWord(at) && !scene.quotations.isMark(at)) {
            return Optional.empty();
        }
        if (frame.object() == Frame.Object.TARGET || frame.object() == Frame.Object.CONTENT) {
            return twoObjects(at);
        }
        if (scene.word(at).conjunction() || scene.isAnonymity(at) || scene.is(at, WordClass.LIGHT_OBJECT)) {
            return Optional.empty();
        }
        if (frame.head().isPresent()) {
            return scene.is(at, frame.head().get()) ? opening(at) : Optional.empty();
        }
        return opensNominal(at) ? opening(at) : Optional.empty();
    }

    private boolean isSkippable(int at) {
        return scene.is(at, WordClass.TIME) || scene.is(at, WordClass.ADVERB) || scene.isOpenBracket(at) || isVenue(at);
    }

    private boolean isVenue(int at) {
        return scene.is(at, WordClass.PREPOSITION) && scene.is(at + 1, WordClass.VENUE);
    }

    private int skipped(int at) {
        if (scene.isOpenBracket(at)) {
            int to = at;
            while (to < attempt.end() && !scene.isCloseBracket(to)) {
                to++;
            }
            return to + 1;
        }
        return isVenue(at) ? at + 2 : at + 1;
    }

    private boolean opensNominal(int at) {
        boolean noun = scene.masdars.isAt(at)
                || scene.masdars.isDefiniteAt(at)
                        && (attempt.subject().isPresent() || !cue.form().isFinite())
                || scene.isIndefiniteAccusative(at)
                || scene.quotations.openedAt(at).isPresent() && attempt.hasSubject();
        boolean definiteObject = attempt.hasSubject()
                && isStance()
                && !scene.isTrustedCue(at, false)
                && scene.isWord(at)
                && scene.word(at).proclitic() == 0
                && !scene.isPrepositionalPhrase(at)
                && !scene.is(at, WordClass.PREPOSITION)
                && !scene.is(at, WordClass.RELATIVE);
        return noun || definiteObject;
    }

    /** Verbs that take what they are about as their object: condemn, deny, reject. */
    private boolean isStance() {
        return cue.form().verb().has(Frame.Kind.NOMINAL) && !cue.form().verb().has(Frame.Kind.CLAUSE)
                || cue.form().verb().act().equals("deny")
                || cue.form().verb().act().equals("reject");
    }

    /** "Regards X as Y", "describes X as Y", "holds X responsible for Y". */
    private Optional<Opening> twoObjects(int at) {
        if (frame.head().isPresent()) {
            for (int i = at; i < Math.min(attempt.end(), at + 8); i++) {
                if (scene.is(i, frame.head().get())) {
                    return Optional.of(new Opening(subjectUnlessAccused(i), i, i, 0));
                }
            }
            return Optional.empty();
        }
        if (frame.preposition().isEmpty() && !cue.form().object() && !scene.is(cue.token() - 1, WordClass.RELATIVE)) {
            return hasIndefiniteAccusative(at) ? opening(at) : Optional.empty();
        }
        boolean quality = scene.isIndefiniteAccusative(at)
                || scene.quotations.openedAt(at).isPresent()
                || endsInAlef(at);
        return quality ? opening(at) : Optional.empty();
    }

    /** Where the accused stands between the verb and the responsibility, it is not the subject. */
    private Optional<NounPhrase> subjectUnlessAccused(int responsibility) {
        Optional<NounPhrase> subject = attempt.subject();
        boolean onlyOne = subject.isPresent() && subject.get().to() >= responsibility - 1;
        boolean subjectBefore = onlyOne && !cue.form().object() && subjects.hasSubjectBefore(cue.token(), cue.form());
        return subjectBefore ? Optional.empty() : subject;
    }

    private boolean hasIndefiniteAccusative(int at) {
        for (int i = at + 1; i < Math.min(attempt.end(), at + 7); i++) {
            if (scene.isIndefiniteAccusative(i) || scene.quotations.openedAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInAlef(int at) {
        String folded = scene.text.folded(at);
        return scene.isWord(at) && folded.length() > 3 && folded.endsWith("\u0627") && !scene.isDefinite(at);
    }

    private Optional<Opening> opening(int at) {
        return Optional.of(new Opening(attempt.subject(), at, at, 0));
    }
}
