package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.Agreement.Number;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Particle;
import org.isnad.language.WordClass;

/**
 * Finds the subject of a verb before it, past relative clauses, asides and adjuncts. In Arabic a verb of the dual or plural
 * only follows its subject, so that the noun at the head of the clause is the one that it agrees with; one of the singular
 * does so for certain only right after the relative clause of that noun.
 */
final class AgreeingSubject {

    /** Tokens from the head of the clause to the verb. */
    private static final int FARTHEST = 40;

    /** Tokens from a relative pronoun to the verb of its clause. */
    private static final int LONGEST_PARTICLES = 3;

    private static final int MOST_COMMAS = 2;

    /** Round the names of the two, each after the office. */
    private static final int MOST_COMMAS_OF_TWO = 4;
    /** Letters. */
    private static final int SHORTEST_PLURAL = 4;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final OpenerLimits limits;
    private final VerbShape verbs;

    AgreeingSubject(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.limits = new OpenerLimits(scene);
        this.verbs = new VerbShape(scene);
    }

    /**
     * The noun phrase at the head of the clause that a verb ends.
     *
     * @param verb the verb, or the first of the auxiliaries before it
     * @return empty when nothing there agrees with it, or it is singular and does not follow a relative clause
     */
    Optional<NounPhrase> of(int verb, CueForm form) {
        Number number = form.agreement().number();
        boolean several = number == Number.PLURAL || number == Number.DUAL;
        boolean after = scene.isComma(verb - 1) || scene.is(verb - 1, WordClass.PRONOMINAL) || endsRelative(verb, form);
        if (!several && !after) {
            return Optional.empty();
        }
        int head = head(verb, form);
        return several ? headedAt(head, verb, form) : pastRelative(head, verb, form);
    }

    /**
     * "The director whom the president had dismissed had announced": with "had" at the head of the sentence and a particle
     * before the verb, who stands after the first is its subject, whatever is told of him.
     */
    Optional<NounPhrase> afterCopula(int cue, CueForm form) {
        int copula = scene.sentenceStart(cue);
        boolean had = form.tense() == CueForm.Tense.PERFECT
                && cue - copula <= FARTHEST
                && scene.is(copula, WordClass.COPULA)
                && scene.is(cue - 1, WordClass.AUXILIARY);
        for (int at = copula + 1; had && at < cue; at++) {
            had = !scene.is(at, WordClass.COMPLEMENTIZER)
                    && !scene.isColon(at)
                    && !scene.is(at, WordClass.SUBORDINATOR);
        }
        return had
                ? phrases.read(copula + 1, cue, true)
                        .filter(subject ->
                                phrases.speaks(subject) && subject.agreement().agreesWith(form.agreement()))
                : Optional.empty();
    }

    /**
     * "That the board, which the minister formed, proved": a verb of the singular right after the relative clause of the
     * noun that opens its clause.
     */
    private Optional<NounPhrase> pastRelative(int head, int verb, CueForm form) {
        if (head < 0 || head >= verb || !canHead(head) || !opensClause(head)) {
            return Optional.empty();
        }
        int relative = limit(head, verb);
        int last = scene.isComma(relative - 1) ? relative - 1 : relative;
        Agreement of = form.agreement();
        return phrases.read(head, conjunction(head), last, true)
                .filter(phrase -> relative < verb && phrase.to() == last)
                .filter(phrase -> phrase.agreement().gender() == of.gender()
                        && phrase.agreement().agreesWith(of));
    }

    /** "That the centre which holds the exhibition said": a second verb after a relative pronoun and a noun that is whole. */
    private boolean endsRelative(int verb, CueForm form) {
        boolean whole = scene.isDefinite(verb - 1) || scene.name(verb - 1).isPresent();
        if (!whole || form.verb().trust() != CueVerb.Trust.A || scene.word(verb).conjunction()) {
            return false;
        }
        boolean other = false;
        for (int at = verb - 2; at >= Math.max(scene.sentenceStart(verb), verb - FARTHEST); at--) {
            if (scene.is(at, WordClass.RELATIVE)) {
                return other;
            }
            if (!scene.isWord(at)) {
                return false;
            }
            boolean marked = verbs.at(at).filter(VerbShape.Guess::marked).isPresent();
            if (marked && other) {
                return false;
            }
            other |= marked;
        }
        return false;
    }

    private boolean opensClause(int head) {
        return scene.is(head - 1, WordClass.COMPLEMENTIZER)
                || scene.startsSentence(head)
                || scene.quotations.openedAt(head - 1).isPresent();
    }

    private Optional<NounPhrase> headedAt(int head, int verb, CueForm form) {
        if (head < 0 || head >= verb || !canHead(head)) {
            return Optional.empty();
        }
        return phrases.read(head, conjunction(head), limit(head, verb), true)
                .filter(phrase -> agrees(phrase, verb, form));
    }

    /** Where the clause of a verb begins; -1 where another verb that is not of a relative clause stands before it. */
    private int head(int verb, CueForm form) {
        int first = Math.max(scene.sentenceStart(verb), verb - FARTHEST);
        int most = form.agreement().number() == Number.DUAL ? MOST_COMMAS_OF_TWO : MOST_COMMAS;
        int commas = 0;
        for (int at = verb - 1; at >= first; at--) {
            if (scene.is(at, WordClass.COMPLEMENTIZER)) {
                return JoinedSubject.isOfComplementizer(scene, at) || isOfOtherConjunction(at) ? -1 : at + 1;
            }
            if (scene.is(at, WordClass.SUBORDINATOR)) {
                return JoinedSubject.isAt(scene, at) ? -1 : at + 1;
            }
            if (scene.isComma(at) && opensNext(at + 1, verb, form)) {
                return at + 1;
            }
            commas += scene.isComma(at) ? 1 : 0;
            if (commas > most || scene.isColon(at) || scene.isDash(at) || isMainVerb(at, first)) {
                return -1;
            }
            if (scene.quotations.openedAt(at).isPresent() && scene.quotations.isInSpeech(at)) {
                return at + 1;
            }
        }
        return scene.startsSentence(first) ? first : -1;
    }

    /** "..., and many of the visitors said": "and" after a comma opens a clause with a subject of its own. */
    private boolean opensNext(int token, int verb, CueForm form) {
        return conjunction(token) == 1
                && headedAt(token, verb, form)
                        .filter(phrase -> !isJoint(phrase, verb))
                        .isPresent();
    }

    /** "After that", "especially as"; but "however" is followed by a clause with its subject. */
    private boolean isOfOtherConjunction(int complementizer) {
        return limits.isPartOfConjunction(complementizer) && !scene.is(complementizer - 1, WordClass.CONTRAST);
    }

    /** Whether a verb stands at a token that no relative pronoun, or "and" after one, opens the clause of. */
    private boolean isMainVerb(int at, int first) {
        boolean verb = !limits.isNoun(at)
                && verbs.at(at).filter(VerbShape.Guess::marked).isPresent();
        if (!verb || scene.isAnonymity(at)) {
            return false;
        }
        boolean joined = scene.startsWith(at, Affix.AND);
        int farthest = joined ? first : Math.max(first, at - LONGEST_PARTICLES);
        for (int before = at - 1; before >= farthest; before--) {
            if (scene.is(before, WordClass.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    private boolean canHead(int token) {
        return scene.isWord(token)
                && !scene.is(token, WordClass.PREPOSITION)
                && !scene.is(token, WordClass.PRONOMINAL)
                && !scene.is(token, WordClass.RELATIVE)
                && !scene.is(token, WordClass.NEGATION)
                && !scene.is(token, WordClass.AUXILIARY)
                && !scene.is(token, WordClass.COPULA)
                && !isImperfectPlural(token)
                && !scene.is(token, WordClass.ADVERB)
                && !scene.is(token, WordClass.TIME)
                && scene.word(token).proclitic() == 0
                && !scene.isTrustedCue(token, true)
                && verbs.at(token).filter(VerbShape.Guess::marked).isEmpty();
    }

    private boolean isImperfectPlural(int token) {
        return scene.startsWith(token, Affix.HE_DOES) && scene.endsWith(token, Affix.PLURAL);
    }

    private int conjunction(int token) {
        boolean name = scene.name(token).map(n -> n.clitic() == 1).orElse(false);
        return (scene.word(token).conjunction() || name) && scene.startsWith(token, Affix.AND) ? 1 : 0;
    }

    /** The first relative pronoun after a noun, or else the verb. */
    private int limit(int head, int verb) {
        for (int at = head + 1; at < verb; at++) {
            if (scene.is(at, WordClass.RELATIVE)) {
                return at;
            }
        }
        return verb;
    }

    private boolean agrees(NounPhrase phrase, int verb, CueForm form) {
        Agreement shown = phrase.agreement();
        if (isShare(phrase) || isJoint(phrase, verb)) {
            return true;
        }
        Agreement of = form.agreement();
        boolean gender = shown.gender() == of.gender()
                || shown.gender() == Agreement.Gender.ANY
                || of.gender() == Agreement.Gender.ANY;
        boolean number = shown.number() != Number.SINGULAR && shown.agreesWith(of);
        return gender && (number || endsInSeveral(phrase.from(), of.number()));
    }

    /** The ending of the dual is that of the plural too; both are read where no list tells which of them a word has. */
    private boolean endsInSeveral(int head, Number number) {
        String folded = scene.text.folded(head);
        boolean own = scene.endsWith(head, number == Number.DUAL ? Affix.DUAL : Affix.PLURAL);
        return folded.length() > SHORTEST_PLURAL
                && scene.name(head).isEmpty()
                && (own || scene.endsWith(head, Affix.OBLIQUE_PLURAL));
    }

    /** "Many of the refugees", "a number of those held". */
    boolean isShare(NounPhrase phrase) {
        int head = phrase.from();
        return scene.is(head, WordClass.ANONYMOUS)
                && scene.isWord(head + 1)
                && scene.particles.is(scene.text.folded(head + 1), Particle.FROM)
                && scene.isDefinite(head + 2);
    }

    /** Whether "and" joins another to the first, before what stands between them and the verb. */
    private boolean isJoint(NounPhrase phrase, int verb) {
        for (int at = phrase.from() + 1; at < verb; at++) {
            boolean joined = scene.isWord(at) && conjunction(at) == 1;
            if (joined && (scene.isSpeakerHead(at) || scene.name(at).isPresent() || scene.is(at, WordClass.PERSON))) {
                return true;
            }
        }
        return false;
    }
}
