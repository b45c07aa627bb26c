package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.model.Mention;

/** Tells where something else begins than what a cue says: the next statement, a source, or the author's own words. */
final class ContentBounds {

    /** Tokens from the head of a content, where who it is about is named. */
    private static final int FARTHEST_NAME = 20;

    private final Scene scene;
    private final AuthorsWords author;
    private final ClosingVenue venues;
    private final JoinedHeadline headlines;
    private final NavigableMap<Integer, Clause> byCue = new TreeMap<>();
    private final Map<Integer, List<Clause>> byFirstToken = new HashMap<>();
    private final TokenSet markers = new TokenSet();
    private final Map<Integer, CueForm> participles = new HashMap<>();

    /** @param frameless cues that no content was found for */
    ContentBounds(
            Scene scene,
            ClosingVenue venues,
            List<Clause> clauses,
            List<Attribution> attributions,
            List<CueFinder.Candidate> frameless) {
        this.scene = scene;
        this.venues = venues;
        this.author = new AuthorsWords(scene);
        this.headlines = new JoinedHeadline(scene);
        for (Clause clause : clauses) {
            byCue.put(clause.cue(), clause);
            byFirstToken.computeIfAbsent(clause.start(), t -> new ArrayList<>()).add(clause);
            if (clause.cue() != clause.start()) {
                byFirstToken
                        .computeIfAbsent(clause.cue(), t -> new ArrayList<>())
                        .add(clause);
            }
        }
        SourceAsides asides = new SourceAsides(scene);
        attributions.stream()
                .filter(attribution -> attribution.fronted() || !asides.interrupts(attribution))
                .forEach(attribution -> markers.add(clauseStart(attribution), attribution.from() + 1));
        frameless.stream()
                .filter(cue -> cue.form().tense() == CueForm.Tense.PARTICIPLE && goesOnSpeaking(cue))
                .forEach(cue -> participles.put(cue.token(), cue.form()));
    }

    /** With the "but" before a source that its clause follows. */
    private int clauseStart(Attribution attribution) {
        int before = attribution.from() - 1;
        return attribution.fronted() && scene.is(before, WordClass.ADVERSATIVE) ? before : attribution.from();
    }

    /** ", confirming it", or "confirming it" where no noun before is confirmed: a participle that tells how somebody speaks. */
    private boolean goesOnSpeaking(CueFinder.Candidate cue) {
        int at = cue.token();
        boolean parted = scene.isComma(at - 1) || scene.quotations.isMark(at - 1);
        boolean accusative = Endings.isAccusative(scene, at);
        return cue.form().verb().trust() == Trust.A
                ? scene.isComma(at - 1) || accusative && (parted || isAlone(at))
                : parted && accusative;
    }

    /** Whether a participle qualifies nothing before it, and has something after it that it is said of. */
    private boolean isAlone(int at) {
        boolean qualifies = Endings.isAccusative(scene, at - 1) || scene.is(at - 1, WordClass.COPULA);
        return !qualifies
                && !scene.word(at).conjunction()
                && scene.isWord(at + 1)
                && !scene.word(at + 1).conjunction();
    }

    /** "... And that": a sentence that begins with the particle goes on with what is said. */
    boolean takesUpClause(Clause clause, int at) {
        return clause.opener() == Frame.Kind.CLAUSE
                && scene.is(at, WordClass.COMPLEMENTIZER)
                && scene.startsWith(at, Affix.AND)
                && !scene.is(at + 1, WordClass.COPULA);
    }

    /** "And the association held": a sentence that does not go on with what follows a colon, but with the story. */
    boolean isNarrated(int at) {
        return scene.text.quotationOf(at) < 0 && author.narratesAt(at);
    }

    /** Whether the content of a clause ends before a token. */
    boolean isBoundary(Clause clause, int at) {
        if (markers.contains(at) && at > clause.cue()
                || isParticiple(clause, at)
                || author.beginAt(clause, at)
                || headlines.isAt(at)
                || venues.at(at).isPresent()) {
            return true;
        }
        for (Clause other : byFirstToken.getOrDefault(at, List.of())) {
            if (isNext(clause, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(Clause clause, int at) {
        CueForm participle = participles.get(at);
        return participle != null && at > clause.cue() && !belongsToNamed(clause, participle, at);
    }

    /** Whether {@code other} follows {@code clause} on its own level, rather than being part of what is said in it. */
    private boolean isNext(Clause clause, Clause other) {
        if (other.cue() <= clause.cue() || other.start() <= clause.content()) {
            return false;
        }
        if (other.antecedent()) {
            return isAside(clause, other);
        }
        if (other.isParticiple()) {
            return !belongsToNamed(clause, other.form(), other.start());
        }
        if (other.isNoun()) {
            return other.form().object()
                    && other.opener() == Frame.Kind.CLAUSE
                    && !scene.is(other.cue() - 1, WordClass.COMPLEMENTIZER);
        }
        boolean auxiliary = scene.is(other.start(), WordClass.AUXILIARY)
                && scene.word(other.start()).conjunction();
        boolean joined = scene.word(other.cue()).conjunction()
                || auxiliary
                || scene.isComma(other.start() - 1)
                || scene.is(other.start(), WordClass.SUBORDINATOR)
                || scene.phraseEnd(PhraseClass.OPENER, other.start()) >= 0;
        boolean clauseJoined =
                other.subjectBefore() && AuthorsWords.isNoun(clause) && scene.startsWith(other.start(), Affix.AND);
        if (!(joined || clauseJoined) || scene.is(other.start() - 1, WordClass.COMPLEMENTIZER)) {
            return false;
        }
        if (isMainAfterAdjunct(clause, other) || goesOnWithInner(clause, other)) {
            return false;
        }
        if (other.subject().isPresent() && !other.subjectBefore()) {
            return true;
        }
        return clause.opener() == Frame.Kind.QUOTATION
                || !isOfNounBefore(other) && !belongsToInnerSubject(clause, other);
    }

    /** "Thanked the guests, who say": after a content that is a noun, a relative clause that a comma parts is the author's. */
    private boolean isAside(Clause clause, Clause other) {
        return AuthorsWords.isNoun(clause)
                && scene.isComma(other.start() - 1)
                && scene.is(other.start(), WordClass.RELATIVE)
                && !scene.is(other.start(), WordClass.FREE_RELATIVE);
    }

    /** "Said that the council condemns it and asks": a verb in the tense of the one before it, not in that of who says both. */
    private boolean goesOnWithInner(Clause clause, Clause other) {
        boolean joined = other.subject().isEmpty()
                && other.start() == other.cue()
                && other.form().tense() == CueForm.Tense.IMPERFECT
                && clause.form().tense() == CueForm.Tense.PERFECT
                && scene.isWord(other.cue() - 1);
        Map.Entry<Integer, Clause> inner = joined ? byCue.lowerEntry(other.cue()) : null;
        return inner != null
                && inner.getValue().subjectBefore()
                && inner.getValue().start() == clause.content()
                && inner.getValue().form().tense() == CueForm.Tense.IMPERFECT
                && Discourse.agreementOf(inner.getValue())
                        .agreesWith(other.form().agreement());
    }

    /** "That after a slow trial, the court told": after an adjunct at its head the clause that is said begins. */
    private boolean isMainAfterAdjunct(Clause clause, Clause other) {
        int first = clause.content();
        boolean adjunct = clause.opener() == Frame.Kind.CLAUSE
                && scene.is(first, WordClass.PREPOSITION)
                && !scene.startsWith(other.start(), Affix.AND)
                && !scene.is(other.start(), WordClass.SUBORDINATOR)
                && scene.phraseEnd(PhraseClass.OPENER, other.start()) < 0;
        int at = first + 1;
        while (adjunct && at < other.start() && !scene.isComma(at)) {
            adjunct = !scene.is(at, WordClass.COMPLEMENTIZER) && !scene.isTrustedCue(at, true);
            at++;
        }
        return adjunct && at == other.start() - 1;
    }

    /** "A document, accuses them of": without "and" the present tense tells of the noun before it. */
    private boolean isOfNounBefore(Clause other) {
        return other.subject().isEmpty()
                && other.form().tense() == CueForm.Tense.IMPERFECT
                && other.start() == other.cue()
                && scene.isComma(other.cue() - 1)
                && !scene.word(other.cue()).conjunction();
    }

    /** A subjectless verb that agrees with a subject inside the content, but not with who says it, stays inside. */
    private boolean belongsToInnerSubject(Clause clause, Clause other) {
        Agreement outer = clause.form().isFinite() ? clause.form().agreement() : Agreement.ANY;
        Agreement inner = other.form().agreement();
        boolean agreesWithOuter = clause.subject()
                .map(s -> s.agreement().agreesWith(inner)
                        || clause.form().isFinite() && !clause.subjectBefore() && outer.equals(inner))
                .orElse(outer.agreesWith(inner));
        return !agreesWithOuter && other.subject().isEmpty() && !isOfOuter(clause, inner);
    }

    /** "She said that they told her that he left, but she added": a verb of whoever says what a clause is the head of. */
    private boolean isOfOuter(Clause clause, Agreement verb) {
        Map.Entry<Integer, Clause> before = byCue.lowerEntry(clause.start());
        return before != null
                && before.getValue().content() == clause.start()
                && Discourse.agreementOf(before.getValue()).agreesWith(verb);
    }

    /** "The paper writes that the president pulled out, threatening": not hers by its form, but his who is named inside. */
    private boolean belongsToNamed(Clause clause, CueForm participle, int at) {
        boolean hers = clause.subject()
                .filter(s -> s.kind() != Mention.Kind.UNNAMED)
                .filter(s ->
                        s.agreement().gender() == Agreement.Gender.FEMININE || scene.is(s.from(), WordClass.MEDIUM))
                .isPresent();
        if (!hers || participle.agreement().gender() != Agreement.Gender.MASCULINE) {
            return false;
        }
        for (int i = clause.content(); i < Math.min(at, clause.content() + FARTHEST_NAME); i++) {
            boolean person = scene.name(i)
                    .filter(n -> scene.isNameOf(n, Agent.Type.PERSON))
                    .isPresent();
            if (person || scene.is(i, WordClass.TITLE)) {
                return true;
            }
        }
        return false;
    }
}
