package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;

/** Tells which nouns can be the object of a verb that reports, so that they are what it says. */
final class BareObject {

    /** Letters. */
    private static final int SHORTEST_NOUN = 3;

    private final Scene scene;
    private final Attempt attempt;
    private final CueFinder.Candidate cue;
    private final VerbShape verbs;

    BareObject(Scene scene, Attempt attempt) {
        this.scene = scene;
        this.attempt = attempt;
        this.cue = attempt.cue();
        this.verbs = new VerbShape(scene);
    }

    /**
     * Whether the noun at a token is of the class that the frame asks for; a verbal noun with the article is so after the
     * subject of a verb that is seldom anything but a report.
     */
    boolean isHead(int at) {
        Optional<WordClass> head = attempt.frame().head();
        if (head.isEmpty()) {
            return true;
        }
        String act = cue.form().verb().act();
        boolean sure = cue.form().verb().trust() != CueVerb.Trust.C;
        // "Proved its failure": what only may report says of its subject what that is.
        boolean told = sure || act.equals("report") || act.equals("ask");
        boolean masdar = head.get() == WordClass.MASDAR
                && attempt.hasSubject()
                && (told && scene.masdars.isAt(at) && !isInClause(at) || sure && scene.masdars.isDefiniteAt(at));
        return masdar || scene.is(at, head.get()) && scene.word(at).proclitic() == 0;
    }

    /** "(The phones) whose sale is expected", "a document that was leaked": what the word before it is said of. */
    private boolean isInClause(int at) {
        int before = at - 1;
        boolean participle = scene.isDefinite(before)
                && scene.affixes.standsAt(
                        scene.affixes.letters(Affix.ARTICLE).length(), scene.text.folded(before), Affix.PARTICIPLE);
        boolean verb = scene.isWord(before)
                && before > cue.token()
                && (scene.text.folded(before).length() < SHORTEST_NOUN
                        || verbs.at(before).filter(VerbShape.Guess::marked).isPresent());
        return participle || verb;
    }

    /** Whether the noun at a token, right after the subject, can be the object of the verb. */
    boolean opensAt(int at) {
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
                && !isApposed(at)
                && !scene.is(at, WordClass.PRONOMINAL)
                && !scene.isTrustedCue(at, false)
                && scene.isWord(at)
                && scene.word(at).proclitic() == 0
                && !scene.isPrepositionalPhrase(at)
                && !scene.is(at, WordClass.PREPOSITION)
                && !scene.is(at, WordClass.RELATIVE);
        boolean feeling =
                acts && scene.is(at, WordClass.FEELING) && scene.word(at).proclitic() == 0;
        return noun || definiteObject || feeling || isOnlyObject(at) || isWhat(at) || isOfJoinedSubject(at);
    }

    /** "That he expects a season": where a particle has the subject, a noun after the verb can only be its object. */
    private boolean isOfJoinedSubject(int at) {
        return JoinedSubject.isAt(scene, cue.token() - 1)
                && cue.form().verb().trust() == CueVerb.Trust.A
                && attempt.alone()
                && scene.isWord(at)
                && scene.word(at).proclitic() == 0
                && !scene.isPrepositionalPhrase(at)
                && !scene.is(at, WordClass.PREPOSITION)
                && !scene.is(at, WordClass.RELATIVE)
                && !scene.is(at, WordClass.PRONOMINAL)
                && !scene.is(at, WordClass.NEGATION)
                && !scene.is(at, WordClass.ADJECTIVE)
                && !Endings.isCircumstance(scene, at)
                && verbs.at(at).filter(VerbShape.Guess::marked).isEmpty();
    }

    /** "Condemned X, the spokesman of": after a comma an office tells who the subject is. */
    private boolean isApposed(int at) {
        return attempt.subject()
                        .filter(subject -> !scene.isSpeakerHead(subject.from())
                                && !scene.is(subject.from(), WordClass.HUMAN_PLURAL))
                        .isPresent()
                && scene.isComma(at - 1)
                && scene.isSpeakerHead(at);
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
    boolean isOnlyObject(int at) {
        boolean certain = attempt.alone()
                && (attempt.subject().isPresent() || isCircumstance())
                && !cue.form().object()
                && cue.form().verb().trust() == CueVerb.Trust.A;
        return certain
                && isPlainNoun(at)
                && (Endings.isPossessed(scene, at) || Endings.isInAlef(scene, at) || isAbstract(at));
    }

    /**
     * "(Figures in) the industry conduct of": after a definite noun one without the article belongs to nothing before it,
     * unless it can be a verb or an adjective.
     */
    boolean isIndefiniteAfterDefinite(int at) {
        boolean adjective = scene.endsWith(at, Affix.FEMININE)
                || scene.endsWith(at, Affix.PLURAL)
                || scene.endsWith(at, Affix.OBLIQUE_PLURAL)
                || Endings.isInAlef(scene, at);
        boolean titled = scene.is(at - 1, WordClass.TITLE) || scene.is(at - 1, WordClass.HONORIFIC);
        return scene.isDefinite(at - 1)
                && !titled
                && isPlainNoun(at)
                && scene.word(at).proclitic() == 0
                && !scene.startsWith(at, Affix.AND)
                && !scene.startsWith(at, Affix.TO)
                && !scene.startsWith(at, Affix.BY)
                && !scene.is(at + 1, WordClass.PREPOSITION)
                && (!adjective || scene.isDefinite(at + 1))
                && verbs.at(at).filter(VerbShape.Guess::marked).isEmpty();
    }

    /** "Denied what was said": a free relative clause. */
    boolean isWhat(int at) {
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
    boolean isStance() {
        return cue.form().verb().has(Frame.Kind.NOMINAL) && !cue.form().verb().has(Frame.Kind.CLAUSE)
                || cue.form().verb().act().equals("deny")
                || cue.form().verb().act().equals("reject");
    }
}
