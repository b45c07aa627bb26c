package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.extract.NounFrameReader.Opening;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;

/** A content of two noun phrases: who or what is judged, and as what. */
final class TwoObjects {

    private final Scene scene;
    private final SubjectFinder subjects;
    private final Attempt attempt;
    private final CueFinder.Candidate cue;
    private final Frame frame;

    TwoObjects(Scene scene, SubjectFinder subjects, Attempt attempt) {
        this.scene = scene;
        this.subjects = subjects;
        this.attempt = attempt;
        this.cue = attempt.cue();
        this.frame = attempt.frame();
    }

    /** "Holds X responsible for Y": the noun for that is at hand. */
    Opening accused(int responsibility) {
        return new Opening(subjectUnlessAccused(responsibility), responsibility, responsibility, 0);
    }

    /** "Regards X as Y", "describes X as Y". */
    Optional<Opening> read(int at) {
        boolean resumed = scene.is(cue.token() - 1, WordClass.RELATIVE) && !attempt.subjectBefore();
        if (scene.is(at, WordClass.PREPOSITION)) {
            return Optional.empty();
        }
        if (frame.preposition().isEmpty() && !cue.form().object() && (!resumed || scene.is(at, WordClass.PRONOMINAL))) {
            return hasIndefiniteAccusative(at) || attempt.alone() && isRegarded(at) ? opening(at) : Optional.empty();
        }
        if (frame.preposition().isEmpty() && attempt.alone() && isRegarded(at)) {
            return opening(at);
        }
        boolean alone = at == cue.token() + 1 && !cue.form().object();
        if (alone && cue.form().tense() == CueForm.Tense.IMPERFECT && scene.is(cue.token() - 1, WordClass.RELATIVE)) {
            // "Which is considered a guarantee": nobody regards it.
            return Endings.isAccusative(scene, at) ? Optional.empty() : quality(at);
        }
        return quality(at);
    }

    private Optional<Opening> quality(int at) {
        boolean quality = Endings.isAccusative(scene, at)
                || scene.quotations.openedAt(at).isPresent()
                || isFeminineAfterSubject(at);
        return quality ? opening(at) : Optional.empty();
    }

    /** "Which the city considers a menace": a feminine, which shows no case, right after who does. */
    private boolean isFeminineAfterSubject(int at) {
        return cue.form().object()
                && attempt.subject().filter(subject -> subject.to() == at).isPresent()
                && !scene.isDefinite(at)
                && scene.endsWith(at, Affix.FEMININE)
                && scene.word(at).proclitic() == 0
                && !scene.isPrepositionalPhrase(at)
                && scene.name(at).isEmpty();
    }

    /** "Regarding this a crime": a participle has no passive; a verb regards only what is done. */
    private boolean isRegarded(int at) {
        boolean two = at + 1 < attempt.end() && scene.isWord(at + 1);
        boolean participle =
                !cue.form().isFinite() && !scene.word(at).conjunction() && !scene.is(at, WordClass.PREPOSITION);
        boolean active = attempt.subjectBefore() || cue.form().tense() == CueForm.Tense.PERFECT && isSpeaker();
        return two && cue.form().verb().trust() != CueVerb.Trust.C && (participle || active && scene.masdars.isAt(at));
    }

    private boolean isSpeaker() {
        return attempt.subject()
                .filter(subject -> scene.isSpeakerHead(subject.from())
                        || scene.name(subject.from()).isPresent())
                .isPresent();
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
            boolean quality =
                    scene.isIndefiniteAccusative(i) || isQualityAfterDefinite(i) || isFeminineAfterDefinite(i);
            if (quality || scene.quotations.openedAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "The law too narrow": an accusative whose mark is not written, after a noun that it cannot qualify. */
    private boolean isQualityAfterDefinite(int at) {
        boolean whole = scene.isDefinite(at - 1) || scene.is(at - 1, WordClass.DEMONSTRATIVE);
        return whole
                && Endings.isInAlef(scene, at)
                && !Endings.isPossessed(scene, at)
                && !scene.word(at).isKnown()
                && scene.name(at).isEmpty();
    }

    /** "(They) called the raid contrary to", of a verb that can be no passive: a feminine shows no case. */
    private boolean isFeminineAfterDefinite(int at) {
        boolean active = cue.form().tense() == CueForm.Tense.PERFECT
                && cue.form().verb().trust() == CueVerb.Trust.A
                && (attempt.hasSubject() || cue.form().agreement().number() == Agreement.Number.PLURAL);
        return active
                && scene.isDefinite(at - 1)
                && !scene.isDefinite(at)
                && scene.endsWith(at, Affix.FEMININE)
                && scene.word(at).proclitic() == 0
                && !scene.isSpeakerHead(at)
                && scene.name(at).isEmpty();
    }

    private Optional<Opening> opening(int at) {
        return Optional.of(new Opening(attempt.subject(), at, at, 0));
    }
}
