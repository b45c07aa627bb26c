package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.extract.NounFrameReader.Opening;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;
import org.isnad.text.TokenizedText.Kind;

/** A content that is a bare noun phrase: what is announced, denied or condemned, or what somebody is called. */
final class NominalFrame {

    /** Tokens of what stands between the verb's subject and its object, such as a place or an apposition. */
    private static final int LONGEST_ADJUNCT = 20;

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
        int at = attempt.from();
        while (at < attempt.end() && (scene.isComma(at) && attempt.subject().isPresent() || isSkippable(at))) {
            at = skipped(at);
        }
        if (at >= attempt.end() || !scene.isWord(at) && !scene.quotations.isMark(at)) {
            return Optional.empty();
        }
        if (frame.object() == Frame.Object.ADDRESSEE) {
            return afterAddressee(at);
        }
        if (frame.object() != Frame.Object.NONE) {
            return twoObjects(at);
        }
        if (scene.word(at).conjunction() || scene.isAnonymity(at) || scene.is(at, WordClass.LIGHT_OBJECT)) {
            return Optional.empty();
        }
        if (frame.head().isPresent()) {
            return scene.is(at, frame.head().get()) ? opening(at) : Optional.empty();
        }
        return opensNominal(at) ? opening(at) : afterAdjunct(at);
    }

    /** "Urges the ministry to": a verbal noun past whom it is asked of. */
    private Optional<Opening> afterAddressee(int from) {
        boolean bare = frame.preposition().isEmpty();
        boolean joined =
                scene.is(from, WordClass.PRONOMINAL) && scene.text.folded(from).startsWith(frame.preposition());
        if (!bare && !joined && !scene.text.folded(from).equals(frame.preposition())) {
            return Optional.empty();
        }
        int first = bare ? from : from + 1;
        boolean toldBefore = joined && !bare || cue.form().object();
        boolean nobodyTold = bare && attempt.subject().isEmpty();
        int limit = Math.min(attempt.end(), first + LONGEST_ADJUNCT);
        for (int at = first; at < limit && !endsAdjunct(at); at++) {
            boolean place = at == first ? toldBefore || nobodyTold : !isGenitive(at);
            if (place && isAsked(at)) {
                return opening(at);
            }
        }
        return Optional.empty();
    }

    private boolean isAsked(int at) {
        boolean definite = scene.masdars.isDefiniteAt(at)
                && (scene.isDefinite(at - 1)
                        || !scene.isWord(at - 1)
                        || scene.is(at - 1, WordClass.PRONOMINAL)
                        || at == cue.token() + 1);
        return (definite || scene.masdars.isAt(at)) && !scene.word(at).conjunction() && !scene.isAnonymity(at);
    }

    /** Whether a noun can belong to the one before it: "the ministry of transport", "the committee for the supervision of". */
    private boolean isGenitive(int at) {
        int before = at - 1;
        boolean head = scene.isSpeakerHead(before) || scene.masdars.isAt(before) || scene.is(before, WordClass.NUMBER);
        return scene.is(before, WordClass.PREPOSITION) || head && !scene.isDefinite(before);
    }

    /**
     * "Announced, on the ministry's site, the end of", "announced in the capital the end of": past an aside that commas
     * enclose, or past a place.
     */
    private Optional<Opening> afterAdjunct(int from) {
        if (attempt.subject().isEmpty() || cue.form().object()) {
            return Optional.empty();
        }
        int first = attempt.from();
        boolean aside = scene.isComma(first);
        boolean place =
                scene.is(first, WordClass.PREPOSITION) || scene.word(first).proclitic() != 0;
        int limit = Math.min(attempt.end(), from + LONGEST_ADJUNCT);
        for (int at = from + 1; (aside || place) && at < limit && !endsAdjunct(at); at++) {
            boolean free = scene.isComma(at - 1) || place && isComplete(at - 1);
            boolean noun = scene.masdars.isAt(at) && !scene.word(at).conjunction();
            if (free && noun && !scene.isAnonymity(at)) {
                return opening(at);
            }
        }
        return Optional.empty();
    }

    private boolean endsAdjunct(int at) {
        return scene.is(at, WordClass.COMPLEMENTIZER)
                || scene.is(at, WordClass.RELATIVE)
                || scene.isColon(at)
                || openers.limits().stops(cue, at);
    }

    /** Whether the phrase that ends with a token can hold no further noun. */
    private boolean isComplete(int at) {
        boolean definite = scene.isDefinite(at) || scene.is(at, WordClass.TIME);
        return definite || scene.isCloseBracket(at) || scene.text.kind(at) == Kind.NUMBER;
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
