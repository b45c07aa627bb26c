package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.extract.NounFrameReader.Opening;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;

/** A content that is a bare noun phrase: what is announced, denied or condemned, or what somebody is called. */
final class NominalFrame {

    /** Tokens of what stands between the verb's subject and its object, such as a place or an apposition. */
    private static final int FARTHEST = OpenerFinder.FARTHEST / 2;

    private static final String HIS = "\u062A\u0647";
    private static final String HER = "\u0647\u0627";
    private static final String THEIR = "\u0647\u0645";
    private static final String FEMININE = "\u0629";

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
        ConstituentWalk walk = walk(attempt.from());
        for (; walk.goesOn(); walk.next()) {
            int at = walk.at();
            if (scene.isComma(at) && attempt.subject().isEmpty() && walk.leads()) {
                return Optional.empty();
            }
            boolean stands = scene.isWord(at) || scene.quotations.isMark(at);
            if (stands && walk.leads() && !isAdjunct(at)) {
                if (frame.object() != Frame.Object.NONE) {
                    return twoObjects(at);
                }
                if (isNoContent(at)) {
                    return Optional.empty();
                }
            }
            if (stands && !isAdjunct(at) && walk.isFree() && !isNoContent(at) && opens(walk)) {
                return opening(at);
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
        boolean headed = frame.head().isEmpty()
                || scene.is(at, frame.head().get()) && scene.word(at).proclitic() == 0;
        if (walk.leads()) {
            boolean object = cue.form().object() && frame.object() == Frame.Object.NONE;
            return headed && (frame.head().isPresent() ? !object : opensNominal(at));
        }
        boolean feeling = frame.head().filter(WordClass.FEELING::equals).isPresent();
        boolean sure = feeling || cue.form().verb().trust() != CueVerb.Trust.C;
        boolean known = attempt.subject().isPresent() && !cue.form().object();
        return headed
                && sure
                && known
                && !walk.isInRelative()
                && !attempt.isOpenedAfterComma(scene)
                && (feeling || scene.masdars.isAt(at));
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
            boolean place = walk.at() == first ? toldBefore || nobodyTold : !walk.isGenitive();
            if (place && !walk.isInRelative() && isAsked(walk)) {
                return opening(walk.at());
            }
        }
        return Optional.empty();
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
        return noun || definiteObject || isOnlyObject(at) || isWhat(at);
    }

    /**
     * Where nothing else opens a content, a noun after the subject of a verb that always reports is its object, if it can
     * be no part of the subject: one with a pronoun, in the accusative, or a feminine that no office is followed by.
     */
    private boolean isOnlyObject(int at) {
        boolean certain = attempt.alone()
                && attempt.subject().isPresent()
                && !cue.form().object()
                && cue.form().verb().trust() == CueVerb.Trust.A;
        return certain && isPlainNoun(at) && (isPossessed(at) || endsInAlef(at) || isAbstract(at));
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

    private boolean isPossessed(int at) {
        String folded = scene.text.folded(at);
        return folded.length() > 4 && (folded.endsWith(HIS) || folded.endsWith(HER) || folded.endsWith(THEIR));
    }

    private boolean isAbstract(int at) {
        boolean office = scene.is(attempt.subject().get().from(), WordClass.TITLE);
        return !office && scene.isDefinite(at - 1) && scene.text.folded(at).endsWith(FEMININE);
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
            return hasIndefiniteAccusative(at) || attempt.alone() && isRegarded(at) ? opening(at) : Optional.empty();
        }
        if (frame.preposition().isEmpty() && attempt.alone() && isRegarded(at)) {
            return opening(at);
        }
        boolean alone = at == cue.token() + 1 && !cue.form().object();
        if (alone && cue.form().tense() == CueForm.Tense.IMPERFECT && scene.is(cue.token() - 1, WordClass.RELATIVE)) {
            // "Which is considered a guarantee": nobody regards it.
            return scene.isIndefiniteAccusative(at) || endsInAlef(at) ? Optional.empty() : quality(at);
        }
        return quality(at);
    }

    private Optional<Opening> quality(int at) {
        boolean quality = scene.isIndefiniteAccusative(at)
                || scene.quotations.openedAt(at).isPresent()
                || endsInAlef(at);
        return quality ? opening(at) : Optional.empty();
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
