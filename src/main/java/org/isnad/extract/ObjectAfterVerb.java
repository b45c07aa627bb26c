package org.isnad.extract;

import org.isnad.language.Agreement;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/** Tells which phrases right after a verb are its object, although a subject could stand there: the subject is hidden. */
final class ObjectAfterVerb {

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final SubjectFinder subjects;
    private final JoinedPreposition joined;
    private final Resumption resumptions;

    ObjectAfterVerb(Scene scene, NounPhraseReader phrases, SubjectFinder subjects, JoinedPreposition joined) {
        this.scene = scene;
        this.phrases = phrases;
        this.subjects = subjects;
        this.joined = joined;
        this.resumptions = new Resumption(scene);
    }

    boolean isObject(CueFinder.Candidate cue, Frame frame, NounPhrase phrase) {
        return isAccusedState(cue, frame, phrase)
                || isDone(frame, phrase)
                || isThanked(cue, frame, phrase)
                || isObjectOfRelative(cue, frame, phrase);
    }

    /** "And accused Chile of": a state is feminine, and no subject of a masculine verb that says at once of what. */
    private boolean isAccusedState(CueFinder.Candidate cue, Frame frame, NounPhrase phrase) {
        return frame.object() == Frame.Object.TARGET
                && cue.form().agreement().gender() == Agreement.Gender.MASCULINE
                && !scene.isDefinite(phrase.from())
                && joined.standsAt(frame.preposition(), phrase.to())
                && scene.name(phrase.from())
                        .filter(name -> name.to() == phrase.to() && scene.isNameOf(name, Agent.Type.STATE))
                        .isPresent();
    }

    /** "And refused to commit itself": what is done is what the verb is about, and not who speaks. */
    private boolean isDone(Frame frame, NounPhrase phrase) {
        return frame.kind() == Frame.Kind.NOMINAL
                && frame.object() == Frame.Object.NONE
                && (scene.masdars.isDefiniteAt(phrase.from())
                        || isClaim(frame, phrase.from())
                        || isFelt(frame, phrase.from()))
                && !scene.isSpeakerHead(phrase.from());
    }

    /** "A speech in which he thanked the guests for": he issued the text, so that beside the verb stands whom it is to. */
    private boolean isThanked(CueFinder.Candidate cue, Frame frame, NounPhrase phrase) {
        boolean person = frame.object() == Frame.Object.ADDRESSEE || frame.object() == Frame.Object.TARGET;
        boolean alone = person
                && !frame.preposition().isEmpty()
                && (joined.standsAt(frame.preposition(), phrase.to())
                        || scene.isWord(phrase.to())
                                && scene.text.folded(phrase.to()).equals(frame.preposition()));
        return alone && resumptions.takesUpText(cue.token(), cue.token());
    }

    /** "And voiced its concern": what somebody feels is voiced, and voices nothing. */
    private boolean isFelt(Frame frame, int at) {
        boolean feeling = frame.head().filter(head -> head == WordClass.FEELING).isPresent();
        return feeling && scene.is(at, WordClass.FEELING) && scene.word(at).proclitic() == 0;
    }

    /** "Who refused the offer": after the verb of a relative clause what cannot speak is its object. */
    private boolean isObjectOfRelative(CueFinder.Candidate cue, Frame frame, NounPhrase phrase) {
        return frame.kind() == Frame.Kind.NOMINAL
                && frame.object() == Frame.Object.NONE
                && !cue.form().object()
                && subjects.isRelative(cue.token())
                && !phrases.speaks(phrase);
    }

    /** What somebody takes a stand on, of a verb that says more than what is done; "all" may be anybody. */
    private boolean isClaim(Frame frame, int at) {
        boolean done = frame.head().filter(head -> head == WordClass.MASDAR).isPresent();
        return !done && scene.is(at, WordClass.STANCE) && !scene.is(at, WordClass.NUMBER);
    }
}
