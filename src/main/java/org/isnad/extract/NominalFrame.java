package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.extract.NounFrameReader.Opening;
import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
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

    NominalFrame(Scene scene, SubjectFinder subjects, OpenerFinder openers, Attempt attempt) {
        this.scene = scene;
        this.subjects = subjects;
        this.openers = openers;
        this.attempt = attempt;
        this.cue = attempt.cue();
        this.frame = attempt.frame();
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
                if (isNoContent(at)) {
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
        return scene.word(at).conjunction() || scene.isAnonymity(at) || scene.is(at, WordClass.LIGHT_OBJECT);
    }

    /** A time, a manner or a venue before what the verb is about. */
    private boolean isAdjunct(int at) {
        return scene.is(at, WordClass.TIME)
                || scene.is(at, WordClass.ADVERB)
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
        boolean headed = frame.head().isEmpty()
                || scene.is(at, frame.head().get()) && scene.word(at).proclitic() == 0;
        if (walk.leads()) {
            boolean object = cue.form().object() && frame.object() == Frame.Object.NONE;
            return headed && (frame.head().isPresent() ? !object : opensNominal(at));
        }
        boolean feeling = frame.head()
                .filter(head -> head == WordClass.FEELING || head == WordClass.THANKS)
                .isPresent();
        boolean sure = feeling || cue.form().verb().trust() != CueVerb.Trust.C;
        boolean known = attempt.hasSubject() && !cue.form().object();
        return headed
                && sure
                && known
                && !walk.isInRelative()
                && !attempt.isOpenedAfterComma(scene)
                && (feeling || scene.masdars.isAt(at) || opensFarther(walk));
    }

    /** "The figures showed a rise", where somebody who shows something says nothing. */
    private boolean shows() {
        return frame.head().isPresent()
                && cue.form().verb().act().equals("report")
                && cue.form().verb().trust() != CueVerb.Trust.A;
    }

    private boolean isText() {
        return attempt.subject()
                .filter(subject -> scene.is(subject.from(), WordClass.DOCUMENT))
                .isPresent();
    }

    /** Past a whole phrase: a noun that can be no part of the subject, what is quoted, after a comma a definite noun. */
    private boolean opensFarther(ConstituentWalk walk) {
        int at = walk.at();
        boolean afterComma = scene.isComma(at - 1) && scene.masdars.isDefiniteAt(at);
        boolean quoted =
                isStance() && walk.isCertain() && scene.quotations.openedAt(at).isPresent();
        boolean joined = scene.startsWith(at, Affix.TO);
        boolean only = !joined && isOnlyObject(at) && !Endings.isInAlef(scene, at);
        boolean stance = isStance() && walk.isCertain() && !joined && scene.is(at, WordClass.STANCE);
        return frame.head().isEmpty() && walk.isAfterWhole() && (afterComma || quoted || only || stance);
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
        boolean told =
                bare || joined || scene.isWord(from) && scene.text.folded(from).equals(frame.preposition());
        if (!told || from >= attempt.end()) {
            return Optional.empty();
        }
        int first = bare ? from : from + 1;
        boolean toldBefore = joined && !bare || cue.form().object();
        boolean nobodyTold = bare && attempt.subject().isEmpty();
        for (ConstituentWalk walk = walk(first); walk.goesOn(); walk.next()) {
            boolean place = walk.at() == first ? toldBefore || nobodyTold || isDone(first) : !walk.isGenitive();
            if (place && !walk.isInRelative() && isAsked(walk)) {
                return opening(walk.at());
            }
        }
        return Optional.empty();
    }

    /** "The lawyers demanded the adjournment of": what is done is asked for, and nobody told. */
    private boolean isDone(int at) {
        boolean several = at + 1 < attempt.end() && scene.isWord(at + 1);
        String act = cue.form().verb().act();
        return frame.preposition().isEmpty()
                && (act.equals("demand") || act.equals("ask"))
                && several
                && scene.masdars.isAt(at)
                && !scene.isSpeakerHead(at)
                && !scene.is(at, WordClass.HUMAN_PLURAL)
                && scene.name(at).isEmpty();
    }

    private boolean isAsked(ConstituentWalk walk) {
        int at = walk.at();
        boolean after = scene.isDefinite(at - 1) || !scene.isWord(at - 1) || at == cue.token() + 1;
        boolean definite =
                after && scene.masdars.isDefiniteAt(at) || walk.isFresh() && scene.masdars.canBeDefiniteAt(at);
        return (definite || scene.masdars.isAt(at)) && !scene.word(at).conjunction() && !scene.isAnonymity(at);
    }

    private boolean opensNominal(int at) {
        boolean noun = scene.masdars.isAt(at)
                || isNounOfVerb(at)
                || scene.masdars.isDefiniteAt(at)
                        && (attempt.subject().isPresent()
                                || isTrustedOf(attempt)
                                || !cue.form().isFinite())
                || scene.isIndefiniteAccusative(at)
                || scene.quotations.openedAt(at).isPresent() && attempt.hasSubject();
        boolean acts = attempt.hasSubject() || isCircumstance();
        boolean definiteObject = acts
                && isStance()
                && !scene.is(at, WordClass.PRONOMINAL)
                && !scene.isTrustedCue(at, false)
                && scene.isWord(at)
                && scene.word(at).proclitic() == 0
                && !scene.isPrepositionalPhrase(at)
                && !scene.is(at, WordClass.PREPOSITION)
                && !scene.is(at, WordClass.RELATIVE);
        boolean feeling =
                acts && scene.is(at, WordClass.FEELING) && scene.word(at).proclitic() == 0;
        return noun || definiteObject || feeling || isOnlyObject(at) || isWhat(at);
    }

    /** Of a verb that seldom reports a subject before it is not enough. */
    private static boolean isTrustedOf(Attempt attempt) {
        return attempt.subjectBefore() && attempt.cue().form().verb().trust() != CueVerb.Trust.C;
    }

    /** "Announced the monitoring of": the noun of a verb that reports, after the subject of one that always does. */
    private boolean isNounOfVerb(int at) {
        boolean object = attempt.subject().isPresent()
                && cue.form().verb().trust() == CueVerb.Trust.A
                && scene.isWord(at + 1)
                && !scene.word(at).conjunction()
                && !scene.is(at + 1, WordClass.PREPOSITION)
                && !scene.is(at + 1, WordClass.COMPLEMENTIZER)
                && !scene.isPrepositionalPhrase(at + 1);
        return object
                && scene.word(at).word().classes() == 0
                && scene.word(at).word().cues().stream().anyMatch(form -> isNoun(form, scene.text.folded(at)));
    }

    /** Spelled like the past of a verb that seldom reports, or like the feminine participle. */
    private boolean isNoun(CueForm form, String folded) {
        boolean past = form.tense() == CueForm.Tense.PERFECT
                && form.verb().trust() == CueVerb.Trust.C
                && folded.equals(form.verb().lemma());
        return past || !form.isFinite() && Spelling.isVerbalNoun(form, folded, scene.affixes);
    }

    /** ", condemning the raid": a participle that tells how somebody acts has its object after it. */
    private boolean isCircumstance() {
        boolean accusative = Endings.isAccusative(scene, cue.token());
        return !cue.form().isFinite() && (accusative || scene.isComma(cue.token() - 1));
    }

    /**
     * Where nothing else opens a content, a noun after the subject of a verb that always reports is its object, if it can
     * be no part of the subject: one with a pronoun, in the accusative, or a feminine that no office is followed by.
     */
    private boolean isOnlyObject(int at) {
        boolean certain = attempt.alone()
                && (attempt.subject().isPresent() || isCircumstance())
                && !cue.form().object()
                && cue.form().verb().trust() == CueVerb.Trust.A;
        return certain
                && isPlainNoun(at)
                && (Endings.isPossessed(scene, at) || Endings.isInAlef(scene, at) || isAbstract(at));
    }

    /** "Denied what was said": a free relative clause. */
    private boolean isWhat(int at) {
        return isStance()
                && scene.is(at, WordClass.RELATIVE)
                && scene.is(at, WordClass.FREE_RELATIVE)
                && scene.word(at).proclitic() == 0
                && scene.isWord(at + 1);
    }

    private boolean isPlainNoun(int at) {
        return scene.isWord(at)
                && scene.isWord(at + 1)
                && !scene.word(at).isKnown()
                && scene.name(at).isEmpty()
                && !scene.isDefinite(at)
                && !scene.isPrepositionalPhrase(at);
    }

    private boolean isAbstract(int at) {
        boolean office = attempt.subject()
                .filter(subject -> scene.is(subject.from(), WordClass.TITLE))
                .isPresent();
        return !office && scene.isDefinite(at - 1) && scene.endsWith(at, Affix.FEMININE);
    }

    /** Verbs that take what they are about as their object: condemn, deny, reject. */
    private boolean isStance() {
        return cue.form().verb().has(Frame.Kind.NOMINAL) && !cue.form().verb().has(Frame.Kind.CLAUSE)
                || cue.form().verb().act().equals("deny")
                || cue.form().verb().act().equals("reject");
    }

    private Optional<Opening> opening(int at) {
        return Optional.of(new Opening(attempt.subject(), at, at, 0));
    }
}
