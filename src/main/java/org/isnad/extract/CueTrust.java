package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.Frame;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Decides whether a cue with what was read round it reports: the oftener a verb is something else, the more it needs. */
final class CueTrust {

    /** Tokens between a verb that hides its subject and what it says, where little else may stand. */
    private static final int NEAREST = 6;

    /** Tokens between a verb that seldom reports and what opens its content. */
    private static final int FARTHEST = 16;

    /** The same after somebody who speaks, whose offices can be long. */
    private static final int FARTHEST_TOLD = 26;

    private final Scene scene;
    private final ThingSubjects things;

    CueTrust(Scene scene) {
        this.scene = scene;
        this.things = new ThingSubjects(scene);
    }

    /** What speaks against taking a cue with this subject and opener for a report; nothing when it is one. */
    Optional<Obstacle> obstacle(
            CueFinder.Candidate cue, Optional<NounPhrase> subject, SubjectFinder.Found before, Opener opener) {
        boolean inText = scene.is(cue.token() + 1, WordClass.PRONOMINAL);
        boolean explained = isExplained(opener);
        if (before.relative() && cue.form().object() && !inText && !explained && !takesPronoun(cue, opener)) {
            return Optional.of(Obstacle.RESUMED);
        }
        if (!explained && isBareWhat(cue, before, opener)) {
            return Optional.of(Obstacle.FREE_RELATIVE);
        }
        if (things.speak(cue, subject, opener)) {
            return Optional.of(Obstacle.ACTION);
        }
        if (subject.isEmpty() && isImpersonal(cue, opener)) {
            return Optional.of(Obstacle.NO_SUBJECT);
        }
        if (cue.form().isFinite() && subject.isEmpty() && !mayHideSubject(cue, before, opener)) {
            return Optional.of(Obstacle.NO_SUBJECT);
        }
        boolean enough = cue.form().isFinite()
                ? isEnoughForVerb(cue, subject, before, opener)
                : isEnoughForParticiple(cue, subject, before, opener);
        return enough ? Optional.empty() : Optional.of(Obstacle.WEAK_FRAME);
    }

    /** "What he said before, (of) that": a clause after the preposition tells what "what" is. */
    private boolean isExplained(Opener opener) {
        return opener.kind() == Frame.Kind.CLAUSE
                && opener.gapEnd() == opener.content() - 2
                && scene.isWord(opener.gapEnd())
                && scene.particles.is(scene.text.folded(opener.gapEnd()), Particle.FROM);
    }

    /** "Whom he accuses of", "whom he calls": the pronoun is who is accused, told or described, and not what is said. */
    private static boolean takesPronoun(CueFinder.Candidate cue, Opener opener) {
        CueVerb verb = cue.form().verb();
        return opener.kind() == Frame.Kind.NOMINAL
                || verb.has(Frame.Object.CONTENT)
                || verb.has(Frame.Object.TARGET)
                || verb.has(Frame.Object.ADDRESSEE) && opener.kind() == Frame.Kind.CLAUSE;
    }

    private boolean isEnoughForVerb(
            CueFinder.Candidate cue, Optional<NounPhrase> subject, SubjectFinder.Found before, Opener opener) {
        boolean strong = opener.isStrong();
        return switch (cue.form().verb().trust()) {
            case A -> strong || before.clauseInitial() || subject.isPresent();
            case B -> before.clauseInitial() || strong && subject.isPresent();
            case C -> isEnoughForDoubtful(cue, subject, before, opener);
        };
    }

    private boolean isEnoughForDoubtful(
            CueFinder.Candidate cue, Optional<NounPhrase> subject, SubjectFinder.Found before, Opener opener) {
        if (learns(cue)
                && subject.filter(s -> scene.is(s.from(), WordClass.ANONYMOUS)).isEmpty()) {
            return false;
        }
        boolean document = cue.form().verb().act().equals("report")
                && subject.filter(this::isDocument).isPresent();
        if (opener.isStrong()) {
            int farthest = tells(cue)
                            && subject.filter(s -> isSpeaker(s) || isDocument(s))
                                    .isPresent()
                    ? FARTHEST_TOLD
                    : FARTHEST;
            return opener.gapEnd() - cue.token() <= farthest && (before.clauseInitial() || document);
        }
        // "The price is estimated at": what is estimated looks like the subject, and a price like one who values.
        CueVerb verb = cue.form().verb();
        boolean anyObject = verb.has(Frame.Object.CONTENT)
                || verb.frames().stream()
                        .anyMatch(frame -> frame.kind() == Frame.Kind.NOMINAL
                                && frame.head().isEmpty());
        return before.clauseInitial()
                && (!anyObject
                        || cue.form().object() && opener.kind() == Frame.Kind.NOMINAL
                        || subject.filter(this::isSpeaker).isPresent());
    }

    /** "The paper has learned that" tells what the paper knows itself, unless it names from whom. */
    private static boolean learns(CueFinder.Candidate cue) {
        return cue.form().verb().has(Frame.Kind.SOURCE);
    }

    private static boolean tells(CueFinder.Candidate cue) {
        return OpenerLimits.isSaying(cue.form()) || cue.form().verb().act().equals("explain");
    }

    private boolean isDocument(NounPhrase subject) {
        return scene.is(subject.from(), WordClass.DOCUMENT);
    }

    private boolean isSpeaker(NounPhrase subject) {
        boolean counted = scene.is(subject.from(), WordClass.ANONYMOUS)
                && !scene.isDefinite(subject.from())
                && scene.isDefinite(subject.from() + 1);
        boolean head = scene.isSpeakerHead(subject.from()) && !counted;
        return head || scene.name(subject.from()).isPresent();
    }

    private boolean isEnoughForParticiple(
            CueFinder.Candidate cue, Optional<NounPhrase> subject, SubjectFinder.Found before, Opener opener) {
        boolean strong = opener.isStrong();
        boolean afterComma = before.clauseInitial()
                || followsVerbOrComma(cue.token())
                || opener.gapEnd() <= cue.token() + 1
                || isCircumstance(cue, opener);
        if (isJoinedNoun(cue) && opener.gapEnd() > cue.token() + 1 || isAttribute(cue.token()) && !strong) {
            return false;
        }
        return switch (cue.form().verb().trust()) {
            case A, B -> strong || afterComma;
            case C -> afterComma && (strong || subject.isEmpty());
        };
    }

    /** "Regarding this a crime", "accusing it of": an accusative that nothing before it has, or one with its object. */
    private boolean isCircumstance(CueFinder.Candidate cue, Opener opener) {
        int token = cue.token();
        boolean attribute = !scene.isWord(token - 1)
                || Endings.isAccusative(scene, token - 1)
                || scene.is(token - 1, WordClass.NUMBER)
                || scene.word(token).conjunction();
        boolean accusative = Endings.isAccusative(scene, token) && !attribute && opener.gapEnd() - token <= NEAREST;
        return accusative || scene.is(token + 1, WordClass.OBJECT_PRONOUN);
    }

    /** "A strict control of": a feminine participle after a feminine noun without article tells what that is like. */
    private boolean isAttribute(int token) {
        return isIndefiniteFeminine(token) && isIndefiniteFeminine(token - 1);
    }

    private boolean isIndefiniteFeminine(int token) {
        return scene.endsWith(token, Affix.FEMININE)
                && !scene.isDefinite(token)
                && scene.name(token).isEmpty()
                && !scene.isSpeakerHead(token);
    }

    /** "Sanctions are expected": who expects them is not told, nor hidden in the verb, which is spelled like the passive. */
    private boolean isImpersonal(CueFinder.Candidate cue, Opener opener) {
        String act = cue.form().verb().act();
        return opener.kind() == Frame.Kind.NOMINAL
                && cue.form().tense() == CueForm.Tense.IMPERFECT
                && cue.form().agreement().gender() != Agreement.Gender.FEMININE
                && cue.form().agreement().number() == Agreement.Number.SINGULAR
                && (act.equals("expect") || act.equals("think"))
                && !cue.form().object()
                && !JoinedSubject.isAt(scene, cue.token() - 1);
    }

    /** "And following up": joined by "and" it may go on with a verbal noun before it. */
    private boolean isJoinedNoun(CueFinder.Candidate cue) {
        return scene.word(cue.token()).conjunction()
                && Spelling.isVerbalNoun(cue.form(), scene.text.folded(cue.token()), scene.affixes);
    }

    /**
     * A verb without a subject must head its clause; where it is often no cue at all, it is none, and inside speech it
     * goes on with what somebody there says.
     */
    private boolean mayHideSubject(CueFinder.Candidate cue, SubjectFinder.Found before, Opener opener) {
        boolean marked = opener.kind() == Frame.Kind.COLON || opener.kind() == Frame.Kind.QUOTATION;
        boolean inner = JoinedSubject.isAt(scene, cue.token() - 1);
        boolean goesOn = cue.form().verb().act().equals("add") && !inner;
        if (inner && cue.form().tense() == CueForm.Tense.IMPERFECT && opener.gapEnd() - cue.token() > NEAREST) {
            return false;
        }
        return before.clauseInitial()
                && (!scene.quotations.isInSpeech(cue.token())
                        || goesOnInSpeech(cue, opener)
                        || isSaidByOthers(cue, opener))
                && (cue.form().verb().trust() != Trust.C
                        || goesOn
                        || marked
                        || cue.form().object()
                        || scene.word(cue.token()).conjunction()
                        || inner && asks(cue, opener)
                        || isJoinedClause(cue, opener)
                        || isOfTextBefore(cue, opener));
    }

    /** "(That) she asked of them to": whom it is asked of stands between the verb and what is asked. */
    private static boolean asks(CueFinder.Candidate cue, Opener opener) {
        return cue.form().verb().addresseePreposition().isPresent()
                && opener.kind() == Frame.Kind.NOMINAL
                && opener.gapEnd() > cue.token() + 1;
    }

    /** "A talk, (he) showed in it that". */
    private boolean isOfTextBefore(CueFinder.Candidate cue, Opener opener) {
        int pronoun = cue.token() + 1;
        return scene.is(pronoun, WordClass.PRONOMINAL)
                && (opener.kind() == Frame.Kind.CLAUSE || opener.kind() == Frame.Kind.PREPOSITIONAL)
                && opener.gapEnd() == pronoun + 1
                && cue.form().tense() == CueForm.Tense.PERFECT;
    }

    /** "Where he expressed", "as it showed that": a verb between a subordinator and its own particle. */
    private boolean isJoinedClause(CueFinder.Candidate cue, Opener opener) {
        boolean past = opener.kind() == Frame.Kind.CLAUSE
                && cue.form().tense() == CueForm.Tense.PERFECT
                && scene.phraseEnd(PhraseClass.ACCORDING, cue.token() - 1) == cue.token();
        return scene.is(cue.token() - 1, WordClass.SUBORDINATOR)
                && (opener.kind() == Frame.Kind.PREPOSITIONAL || past)
                && opener.gapEnd() == cue.token() + 1
                && opener.content() > opener.gapEnd();
    }

    /** "We met the minister, and he confirmed that": joined to what somebody in the quotation does. */
    private boolean goesOnInSpeech(CueFinder.Candidate cue, Opener opener) {
        return scene.word(cue.token()).conjunction()
                && cue.form().verb().trust() == Trust.A
                && opener.isStrong()
                && opener.gapEnd() - cue.token() <= NEAREST
                && cue.form().tense() == CueForm.Tense.PERFECT;
    }

    /** ""They say that he leaves"": in speech a verb in the plural means others than who speaks. */
    private static boolean isSaidByOthers(CueFinder.Candidate cue, Opener opener) {
        return cue.form().agreement().number() == Agreement.Number.PLURAL
                && cue.form().verb().trust() == Trust.A
                && OpenerLimits.isSaying(cue.form())
                && opener.kind() == Frame.Kind.CLAUSE
                && opener.gapEnd() == cue.token() + 1;
    }

    /** "What points to", "who sees": the verb of a free relative speaks for nobody, unless it says what something is. */
    private boolean isBareWhat(CueFinder.Candidate cue, SubjectFinder.Found before, Opener opener) {
        boolean described = opener.kind() == Frame.Kind.CLAUSE
                && opener.gapEnd() == cue.token() + 1
                && cue.form().tense() == CueForm.Tense.PERFECT
                && JoinedSubject.isOfComplementizer(scene, opener.content() - 1);
        return before.relative()
                && !described
                && !cue.form().object()
                && scene.is(before.clauseStart(), WordClass.FREE_RELATIVE)
                && scene.word(before.clauseStart()).proclitic() == 0;
    }

    private boolean followsVerbOrComma(int token) {
        return token == 0
                || scene.isComma(token - 1)
                || scene.isCloseBracket(token - 1)
                || scene.quotations.isMark(token - 1)
                || !scene.word(token - 1).word().cues().isEmpty();
    }
}
