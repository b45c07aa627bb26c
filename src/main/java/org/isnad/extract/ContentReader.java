package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.TimeWords;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.model.Mention;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;
import org.isnad.text.TokenizedText.Kind;

/**
 * Finds where a content ends: at the quotation's end, at the next statement of the same speaker or of another, at the
 * author's gloss, or with the sentence.
 */
final class ContentReader {

    /** Tokens; what goes on for longer is no prose, and is cut off so that its cost stays linear. */
    private static final int LONGEST = 1_000;
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
    ContentReader(
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
        attributions.forEach(attribution -> markers.add(attribution.from(), attribution.from() + 1));
        frameless.stream()
                .filter(cue -> cue.form().tense() == CueForm.Tense.PARTICIPLE
                        && cue.form().verb().trust() == Trust.A)
                .filter(cue -> scene.isComma(cue.token() - 1))
                .forEach(cue -> participles.add(cue.token(), cue.token() + 1));
    }

    /** Sets the content of a draft that was read from a clause. */
    void read(Draft draft, Clause clause) {
        int from = afterComplementizer(clause);
        int to = end(clause, from);
        set(draft, from, clause.contentSkip(), to);
    }

    /** "Said: that ..." is no quotation: the particle after the colon is not said. */
    private int afterComplementizer(Clause clause) {
        int from = clause.content();
        boolean bare = clause.opener() == Frame.Kind.COLON
                && scene.is(from, WordClass.COMPLEMENTIZER)
                && scene.text.folded(from).length() == 2;
        return bare ? from + 1 : from;
    }

    /** Sets a content, without the marks and particles at its ends that are not part of it. */
    void set(Draft draft, int from, int skip, int to) {
        int last = withoutTail(from, Math.min(to, from + LONGEST));
        int first = withoutHead(from, last);
        if (opensUnclosed(first, last)) {
            first++;
        } else if (wholeQuotation(first, last)) {
            first = afterDoubled(first + 1);
            last = withoutTail(first, last - 1);
        }
        draft.contentFrom = first;
        draft.contentTo = last;
        if (first >= last) {
            return;
        }
        int start = scene.text.start(first);
        if (first == from && skip > 0) {
            start += Folding.rawOffset(scene.text.raw(first), skip);
        }
        draft.content.add(new int[] {start, scene.text.end(last - 1)});
    }

    /** Adds a further stretch to an interrupted content. */
    void append(Draft draft, int from, int to) {
        int last = withoutTail(from, Math.min(to, from + LONGEST));
        int first = withoutHead(from, last);
        if (first < last) {
            draft.contentTo = last;
            draft.content.add(new int[] {scene.text.start(first), scene.text.end(last - 1)});
        }
    }

    private int withoutTail(int first, int to) {
        int last = to;
        while (last > first && isTrailing(last - 1, first)) {
            last--;
        }
        return last;
    }

    private int withoutHead(int from, int last) {
        int first = from;
        while (first < last
                && !scene.isWord(first)
                && !scene.quotations.isMark(first)
                && !isNumber(first)
                && !scene.isOpenBracket(first)) {
            first++;
        }
        return first;
    }

    /** A quotation that the paragraph never closes is all quotation. */
    private boolean opensUnclosed(int first, int last) {
        return last - first > 2
                && scene.quotations.openedAt(first).filter(q -> q.close() < 0).isPresent();
    }

    private boolean isNumber(int token) {
        return scene.text.kind(token) == Kind.NUMBER;
    }

    private boolean isTrailing(int token, int first) {
        if (scene.quotations.isMark(token)) {
            Quotation quotation = scene.text.quotations().get(scene.text.quotationOf(token));
            boolean doubled = quotation.open() != token && quotation.close() != token;
            return quotation.open() == token
                    || doubled
                    || quotation.balanced() && quotation.open() < first && quotation.close() == token;
        }
        return scene.isComma(token)
                || scene.isFullStop(token)
                || scene.isDash(token)
                || scene.isColon(token)
                || scene.isOpenBracket(token)
                || isStrandedPreposition(token)
                || isDayOfSaying(token);
    }

    /** A day after a comma at the end tells when it was said. */
    private boolean isDayOfSaying(int token) {
        return scene.isComma(token - 1)
                && scene.pack
                        .times()
                        .at(scene.text, token, 0)
                        .filter(found -> found.kind() != TimeWords.Kind.MONTH)
                        .isPresent();
    }

    /** A preposition whose noun is missing; before a mark it is an adverb: "not yet". */
    private boolean isStrandedPreposition(int token) {
        boolean adverb = scene.isFullStop(token + 1) || scene.isComma(token + 1) || scene.quotations.isMark(token + 1);
        return scene.is(token, WordClass.PREPOSITION) && scene.word(token).proclitic() == 0 && !adverb;
    }

    /** Past a mark that was typed twice. */
    private int afterDoubled(int token) {
        boolean doubled = scene.quotations.isMark(token)
                && scene.text.quotationOf(token) == scene.text.quotationOf(token - 1)
                && scene.quotations.closedAt(token).isEmpty();
        return doubled ? token + 1 : token;
    }

    private boolean wholeQuotation(int first, int last) {
        Optional<Quotation> quotation = scene.quotations.openedAt(first);
        return quotation.isPresent() && quotation.get().close() == last - 1 && last - first > 2;
    }

    private int end(Clause clause, int from) {
        Optional<Quotation> quotation = scene.quotations.openedAt(from);
        if (quotation.isPresent()
                && (!scene.quotations.isName(quotation.get()) || clause.opener() == Frame.Kind.COLON)) {
            int close = scene.quotations.closeOf(quotation.get());
            int after = quotation.get().close() >= 0 ? close + 1 : close;
            return goesOn(after, clause) ? scan(clause, after, true) : Math.min(after, scene.size());
        }
        return scan(clause, from, clause.opener() != Frame.Kind.COLON || from > clause.content());
    }

    /** Whether the sentence runs on after a closing quotation mark as part of what is said. */
    private boolean goesOn(int after, Clause clause) {
        boolean sameSentence = after < scene.size()
                && scene.text.sentence(after) == scene.text.sentence(after - 1)
                && !scene.startsParagraph(after);
        if (!sameSentence || clause.opener() == Frame.Kind.COLON || !scene.isWord(after)) {
            return false;
        }
        return !isBoundary(clause, after);
    }

    private int scan(Clause clause, int from, boolean oneSentence) {
        int at = from;
        int last = Math.min(scene.size(), from + LONGEST);
        while (at < last && (at == from || !scene.startsParagraph(at))) {
            if (oneSentence && at > from && scene.startsSentence(at) && !takesUpClause(clause, at)) {
                return at;
            }
            Optional<Quotation> quotation = scene.quotations.openedAt(at);
            if (quotation.isPresent() && quotation.get().balanced() && !scene.quotations.isName(quotation.get())) {
                at = quotation.get().close() + 1;
                continue;
            }
            if (at > from && (clause.antecedent() && scene.isComma(at) || isBoundary(clause, at))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** "... And that": a sentence that begins with the particle goes on with what is said. */
    private boolean takesUpClause(Clause clause, int at) {
        return clause.opener() == Frame.Kind.CLAUSE
                && scene.is(at, WordClass.COMPLEMENTIZER)
                && scene.text.folded(at).charAt(0) == WAW
                && !scene.is(at + 1, WordClass.COPULA);
    }

    private boolean isBoundary(Clause clause, int at) {
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
            return other.form().object() && !scene.is(other.cue() - 1, WordClass.COMPLEMENTIZER);
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
        return !belongsToInnerSubject(clause, other) && !belongsToNamed(clause, other);
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

    /** A subjectless verb that agrees with a subject inside the content, but not with who says it, stays inside. */
    private boolean belongsToInnerSubject(Clause clause, Clause other) {
        Agreement outer = clause.form().isFinite() ? clause.form().agreement() : Agreement.ANY;
        boolean agreesWithOuter = clause.subject()
                .map(s -> s.agreement().agreesWith(other.form().agreement()))
                .orElse(outer.agreesWith(other.form().agreement()));
        if (agreesWithOuter) {
            return false;
        }
        return byCue.subMap(clause.content(), false, other.cue(), false).values().stream()
                .anyMatch(inner ->
                        inner.form().agreement().agreesWith(other.form().agreement()));
    }
}
