package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    private static final char WAW = '\u0648';
    private static final String TEH = "\u062A";

    private final Scene scene;
    private final VerbShape verbs;
    private final NavigableMap<Integer, Clause> byCue = new TreeMap<>();
    private final Map<Integer, List<Clause>> byFirstToken = new HashMap<>();
    private final TokenSet markers = new TokenSet();
    private final TokenSet participles = new TokenSet();

    /** @param frameless cues that no content was found for */
    ContentBounds(
            Scene scene, List<Clause> clauses, List<Attribution> attributions, List<CueFinder.Candidate> frameless) {
        this.scene = scene;
        this.verbs = new VerbShape(scene);
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
                .forEach(attribution -> markers.add(attribution.from(), attribution.from() + 1));
        frameless.stream()
                .filter(cue -> cue.form().tense() == CueForm.Tense.PARTICIPLE
                        && cue.form().verb().trust() == Trust.A)
                .filter(cue -> scene.isComma(cue.token() - 1))
                .forEach(cue -> participles.add(cue.token(), cue.token() + 1));
    }

    /** "... And that": a sentence that begins with the particle goes on with what is said. */
    boolean takesUpClause(Clause clause, int at) {
        return clause.opener() == Frame.Kind.CLAUSE
                && scene.is(at, WordClass.COMPLEMENTIZER)
                && scene.text.folded(at).charAt(0) == WAW
                && !scene.is(at + 1, WordClass.COPULA);
    }

    /** Whether the content of a clause ends before a token. */
    boolean isBoundary(Clause clause, int at) {
        boolean marked = markers.contains(at) || participles.contains(at);
        if (marked && at > clause.cue() || scene.phraseEnd(PhraseClass.CLOSING, at) >= 0) {
            return true;
        }
        boolean afterComma = scene.isComma(at - 1) || scene.quotations.isMark(at - 1);
        if (afterComma && (scene.phraseEnd(PhraseClass.GLOSS, at) >= 0 || isComment(clause, at))
                || scene.is(at, WordClass.ADVERSATIVE) && isAuthors(clause, at)) {
            return true;
        }
        for (Clause other : byFirstToken.getOrDefault(at, List.of())) {
            if (isNext(clause, other)) {
                return true;
            }
        }
        return false;
    }

    /** ", a plan that": after a content that is a noun the author goes on; in a clause it may be the speaker. */
    private boolean isComment(Clause clause, int at) {
        boolean comment = scene.phraseEnd(PhraseClass.COMMENT, at) >= 0;
        return isNoun(clause) ? comment || goesOnNarrating(at) : comment && endsQuotation(at - 2);
    }

    private static boolean isNoun(Clause clause) {
        return clause.opener() == Frame.Kind.PREPOSITIONAL || clause.opener() == Frame.Kind.NOMINAL;
    }

    /** ", and wants": no verb is joined to a noun. */
    private boolean goesOnNarrating(int at) {
        boolean joined = scene.word(at).conjunction() || scene.text.folded(at).charAt(0) == WAW;
        if (!joined || !scene.isComma(at - 1)) {
            return false;
        }
        // What follows a name, in a list of names, is as unknown as it is.
        int next = at + 1;
        boolean name = scene.isWord(next)
                && !scene.word(next).isKnown()
                && !scene.isDefinite(next)
                && !scene.isIndefiniteAccusative(next);
        return verbs.at(at)
                .filter(verb -> verb.cue().isPresent()
                        ? scene.isTrustedCue(at, true) || scene.text.folded(at).endsWith(TEH)
                        : verb.marked() && !name)
                .isPresent();
    }

    /** Whether a quotation of somebody's words closes at a token. */
    private boolean endsQuotation(int token) {
        return scene.quotations
                .closedAt(token)
                .filter(q -> !scene.quotations.isName(q))
                .isPresent();
    }

    /** "But it seems that", or after a content that is a noun "but": the author sets something against it. */
    private boolean isAuthors(Clause clause, int adversative) {
        return isNoun(clause) || scene.phraseEnd(PhraseClass.BACKGROUND, adversative + 1) >= 0;
    }

    /** Whether {@code other} follows {@code clause} on its own level, rather than being part of what is said in it. */
    private boolean isNext(Clause clause, Clause other) {
        if (other.cue() <= clause.cue() || other.antecedent()) {
            return false;
        }
        if (other.start() <= clause.content()) {
            return false;
        }
        if (other.isParticiple()) {
            return !belongsToNamed(clause, other);
        }
        if (other.isNoun()) {
            return other.form().object()
                    && other.opener() == Frame.Kind.CLAUSE
                    && !scene.is(other.cue() - 1, WordClass.COMPLEMENTIZER);
        }
        boolean joined = scene.word(other.cue()).conjunction()
                || scene.isComma(other.start() - 1)
                || scene.is(other.start(), WordClass.SUBORDINATOR)
                || scene.phraseEnd(PhraseClass.OPENER, other.start()) >= 0;
        if (!joined || scene.is(other.start() - 1, WordClass.COMPLEMENTIZER)) {
            return false;
        }
        if (other.subject().isPresent() && !other.subjectBefore()) {
            return true;
        }
        return clause.opener() == Frame.Kind.QUOTATION
                || !isOfNounBefore(other) && !belongsToInnerSubject(clause, other);
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
        boolean agreesWithOuter = clause.subject()
                .map(s -> s.agreement().agreesWith(other.form().agreement()))
                .orElse(outer.agreesWith(other.form().agreement()));
        return !agreesWithOuter && other.subject().isEmpty();
    }

    /** "The paper writes that the president pulled out, threatening": not hers by its form, but his who is named inside. */
    private boolean belongsToNamed(Clause clause, Clause other) {
        boolean hers = clause.subject()
                .filter(s -> s.kind() != Mention.Kind.UNNAMED)
                .filter(s -> s.agreement().gender() == Agreement.Gender.FEMININE)
                .isPresent();
        if (!hers || other.form().agreement().gender() != Agreement.Gender.MASCULINE) {
            return false;
        }
        for (int i = clause.content(); i < Math.min(other.start(), clause.content() + FARTHEST_NAME); i++) {
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
