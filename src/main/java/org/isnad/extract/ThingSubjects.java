package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.WordClass;

/** Tells where the subject of a verb that reports is a thing, so that nobody says anything. */
final class ThingSubjects {

    private final Scene scene;

    ThingSubjects(Scene scene) {
        this.scene = scene;
    }

    /** Whether what is done, "this", or what was noticed is the subject of a cue. */
    boolean speak(CueFinder.Candidate cue, Optional<NounPhrase> subject, Opener opener) {
        return subject.filter(this::isAction).isPresent() || isThing(cue) || isNoticed(cue, opener);
    }

    /** What is done says nothing, whatever verb follows it. */
    private boolean isAction(NounPhrase subject) {
        return scene.masdars.isAt(subject.from())
                && !scene.isSpeakerHead(subject.from())
                && scene.name(subject.from()).isEmpty();
    }

    /** "And this confirms": a demonstrative that heads its clause alone speaks of a thing, unless "and" follows it. */
    private boolean isThing(CueFinder.Candidate cue) {
        int before = cue.token() - 1;
        boolean alone = scene.is(before, WordClass.DEMONSTRATIVE) && !scene.startsSentence(cue.token());
        return alone
                && cue.form().isFinite()
                && !scene.word(cue.token()).conjunction()
                && (scene.word(before).conjunction()
                        || scene.startsSentence(before)
                        || scene.isComma(before - 1)
                        || scene.is(before - 1, WordClass.COMPLEMENTIZER));
    }

    /** "It drew our attention that": what somebody notices, who is not told it. */
    private boolean isNoticed(CueFinder.Candidate cue, Opener opener) {
        int object = cue.token() + 1;
        boolean told = opener.gapEnd() == object + 1 && scene.is(object + 1, WordClass.PREPOSITION);
        return scene.is(object, WordClass.LIGHT_OBJECT)
                && !scene.isDefinite(object)
                && !told
                && cue.form().isFinite();
    }
}
