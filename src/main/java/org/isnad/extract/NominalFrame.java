package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.extract.NounFrameReader.Opening;
import org.isnad.language.Affix;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** A content that is a bare noun phrase: what is announced, denied or condemned, or what somebody is called. */
final class NominalFrame {

    /** Tokens of what stands between the verb's subject and its object, such as a place or an apposition. */
    private static final int FARTHEST = OpenerFinder.FARTHEST / 2;

    private final Scene scene;
    private final SubjectFinder subjects;
    private final OpenerFinder openers;
    private final Attempt attempt;
    private final CueFinder.Candidate cue;
    private final Frame frame;
    private final BareObject objects;

    NominalFrame(Scene scene, SubjectFinder subjects, OpenerFinder openers, Attempt attempt) {
        this.scene = scene;
        this.subjects = subjects;
        this.openers = openers;
        this.attempt = attempt;
        this.cue = attempt.cue();
        this.frame = attempt.frame();
        this.objects = new BareObject(scene, attempt);
    }

    Optional<Opening> read() {
        if (frame.object() == Frame.Object.ADDRESSEE) {
            return afterAddressee();
        }
        if (frame.object() == Frame.Object.TARGET) {
            return afterAccused();
        }
        ConstituentWalk walk = walk(attempt.from());
        for (; walk.goesOn(); walk.next()) {
            int at = walk.at();
            if (scene.isComma(at) && !attempt.hasSubject() && walk.leads()) {
                return Optional.empty();
            }
            boolean stands = scene.isWord(at) || scene.quotations.isMark(at);
            boolean adjunct = isAdjunct(at) || walk.isTime();
            if (stands && walk.leads() && !adjunct) {
                if (frame.object() != Frame.Object.NONE) {
                    return new TwoObjects(scene, subjects, attempt).read(at);
                }
                if (isNoContent(at) && !isParenthesis(at)) {
                    return Optional.empty();
                }
            }
            if (stands && !adjunct && walk.isFree() && !isNoContent(at) && opens(walk)) {
                return opening(at);
            }
        }
        return Optional.empty();
    }

    /** "Held the ministry, in a statement, responsible for": the noun of the frame, past whom it is said of. */
    private Optional<Opening> afterAccused() {
        for (ConstituentWalk walk = walk(attempt.from()); walk.goesOn(); walk.next()) {
            int at = walk.at();
            boolean object =
                    !scene.is(at - 1, WordClass.PREPOSITION) && scene.word(at).proclitic() == 0 && !walk.isInRelative();
            if (object && frame.head().filter(head -> scene.is(at, head)).isPresent()) {
                return Optional.of(new TwoObjects(scene, subjects, attempt).accused(at));
            }
        }
        return Optional.empty();
    }

    private ConstituentWalk walk(int from) {
        int limit = Math.min(attempt.end(), from + FARTHEST);
        return new ConstituentWalk(scene, openers.limits(), cue, from, limit);
    }

    private boolean isNoContent(int at) {
        return scene.word(at).conjunction()
                || scene.isAnonymity(at)
                || scene.is(at, WordClass.LIGHT_OBJECT)
                || scene.phraseEnd(PhraseClass.ACCORDING, at) > at;
    }

    /** "Denied X, and he is a member of the board, ": a clause of its own that only tells who the subject is. */
    private boolean isParenthesis(int at) {
        return scene.isComma(at - 1)
                && attempt.subject().isPresent()
                && scene.word(at).conjunction()
                && scene.is(at, WordClass.PRONOMINAL);
    }

    /** A time, a manner or a venue before what the verb is about. */
    private boolean isAdjunct(int at) {
        return scene.is(at, WordClass.TIME)
                || scene.is(at, WordClass.ADVERB)
                || scene.phraseEnd(PhraseClass.MANNER, at) > at
                || scene.is(at, WordClass.PREPOSITION) && scene.is(at + 1, WordClass.VENUE);
    }

    /**
     * Whether a noun at hand is content: right after the subject anything that can be the verb's object, past an aside that
     * commas enclose the same, past a place or what is left of the subject a verbal noun.
     */
    private boolean opens(ConstituentWalk walk) {
        int at = walk.at();
        if (shows() && !isText()) {
            return false;
        }
        boolean headed = objects.isHead(at);
        if (walk.leads()) {
            boolean object = cue.form().object() && frame.object() == Frame.Object.NONE;
            return headed && !object && (frame.head().isPresent() || objects.opensAt(at));
        }
        boolean feeling = frame.head()
                .filter(head -> head == WordClass.FEELING || head == WordClass.THANKS)
                .isPresent();
        boolean sure = feeling || shows() || cue.form().verb().trust() != CueVerb.Trust.C;
        boolean known =
                (attempt.hasSubject() || hidesSubject(walk)) && !cue.form().object();
        return headed
                && sure
                && known
                && !walk.isInRelative()
                && !attempt.isOpenedAfterComma(scene)
                && (feeling || scene.masdars.isAt(at) || opensFarther(walk) || opensAfterAdjuncts(walk));
    }

    /** "And assured the president of the support": the verb goes on with who spoke before, and only adjuncts stand between. */
    private boolean hidesSubject(ConstituentWalk walk) {
        boolean goesOn = cue.form().isFinite()
                ? scene.word(cue.token()).conjunction() && cue.form().verb().trust() == CueVerb.Trust.A
                : Endings.isAccusative(scene, cue.token());
        return goesOn && walk.isPlain() && scene.masdars.isAt(walk.at());
    }

    /** "Critics in the ministry condemned on that occasion what": of a verb whose object always is what it is about. */
    private boolean opensAfterAdjuncts(ConstituentWalk walk) {
        return frame.head().isEmpty()
                && objects.isStance()
                && walk.isPlain()
                && walk.isAfterWhole()
                && (objects.isWhat(walk.at()) || objects.isIndefiniteAfterDefinite(walk.at()));
    }

    /** "The figures showed a rise", where somebody who shows something says nothing. */
    private boolean shows() {
        return frame.head().isPresent() && isAct("report") && cue.form().verb().trust() != CueVerb.Trust.A;
    }

    private boolean isAct(String act) {
        return cue.form().verb().act().equals(act);
    }

    private boolean isText() {
        return attempt.subject()
                .filter(subject ->
                        scene.is(subject.from(), WordClass.DOCUMENT) || Endings.isTheDocument(scene, subject.from()))
                .isPresent();
    }

    /** Past a whole phrase: a noun that can be no part of the subject, what is quoted, after a comma a definite noun. */
    private boolean opensFarther(ConstituentWalk walk) {
        int at = walk.at();
        boolean afterComma = scene.isComma(at - 1) && scene.masdars.isDefiniteAt(at);
        boolean quoted = objects.isStance()
                && walk.isCertain()
                && scene.quotations.openedAt(at).isPresent();
        boolean joined = scene.startsWith(at, Affix.TO);
        boolean only = !joined && objects.isOnlyObject(at) && !Endings.isInAlef(scene, at);
        boolean judged = objects.isStance() || isAct("doubt");
        boolean stance = judged && walk.isCertain() && !joined && scene.is(at, WordClass.STANCE);
        boolean what = scene.isComma(at - 1) && walk.isCertain() && objects.isWhat(at);
        return frame.head().isEmpty() && walk.isAfterWhole() && (afterComma || quoted || only || stance || what);
    }

    /** "Urges the ministry to": a verbal noun past whom it is asked of. */
    private Optional<Opening> afterAddressee() {
        int from = attempt.from();
        while (from < attempt.end() && (scene.isComma(from) && attempt.subject().isPresent() || isAdjunct(from))) {
            from++;
        }
        boolean bare = frame.preposition().isEmpty();
        boolean joined =
                scene.is(from, WordClass.PRONOMINAL) && scene.text.folded(from).startsWith(frame.preposition());
        boolean toldInPronoun = !bare && isToldInPronoun();
        boolean told = bare
                || toldInPronoun
                || joined
                || scene.isWord(from) && scene.text.folded(from).equals(frame.preposition());
        if (!told || from >= attempt.end()) {
            return Optional.empty();
        }
        int first = toldInPronoun ? from : bare ? from : from + 1;
        boolean toldBefore = joined && !bare || toldInPronoun || cue.form().object();
        boolean nobodyTold = bare && attempt.subject().isEmpty();
        for (ConstituentWalk walk = walk(first); walk.goesOn(); walk.next()) {
            boolean place = walk.at() == first
                    ? toldBefore || nobodyTold || isDone(first)
                    : !toldInPronoun && !walk.isGenitive();
            if (place && !walk.isInRelative() && isAsked(walk)) {
                return opening(walk.at());
            }
        }
        return Optional.empty();
    }

    /** "Asked of him the manager (to)": whom it is asked of stands in a pronoun before the subject. */
    private boolean isToldInPronoun() {
        int pronoun = cue.token() + 1;
        boolean other = attempt.subject()
                .filter(subject -> !scene.isSpeakerHead(subject.from())
                        && scene.name(subject.from()).isEmpty())
                .isPresent();
        return attempt.from() > pronoun
                && !other
                && scene.is(pronoun, WordClass.PRONOMINAL)
                && scene.text.folded(pronoun).startsWith(frame.preposition());
    }

    /** "The lawyers demanded the adjournment of": what is done is asked for, and nobody told. */
    private boolean isDone(int at) {
        boolean several = at + 1 < attempt.end() && scene.isWord(at + 1);
        return frame.preposition().isEmpty()
                && (isAct("demand") || isAct("ask"))
                && several
                && scene.masdars.isAt(at)
                && !scene.isSpeakerHead(at)
                && !scene.is(at, WordClass.HUMAN_PLURAL)
                && scene.name(at).isEmpty();
    }

    private boolean isAsked(ConstituentWalk walk) {
        boolean quoted = scene.quotations.openedAt(walk.at()).isPresent();
        int at = quoted ? walk.at() + 1 : walk.at();
        boolean after = scene.isDefinite(at - 1) || !scene.isWord(at - 1) || at == cue.token() + 1;
        boolean definite =
                after && scene.masdars.isDefiniteAt(at) || walk.isFresh() && scene.masdars.canBeDefiniteAt(at);
        return (definite || scene.masdars.isAt(at)) && !scene.word(at).conjunction() && !scene.isAnonymity(at);
    }

    private Optional<Opening> opening(int at) {
        return Optional.of(new Opening(attempt.subject(), at, at, 0));
    }
}
