package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.TimeWords;
import org.isnad.language.WordClass;
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

    private final Scene scene;
    private final ContentBounds bounds;

    ContentReader(Scene scene, ContentBounds bounds) {
        this.scene = scene;
        this.bounds = bounds;
    }

    /** Sets the content of a draft that was read from a clause. */
    void read(Draft draft, Clause clause) {
        int from = afterComplementizer(clause);
        int to = end(clause, from);
        set(draft, from, clause.contentSkip(), to);
    }

    /** "Said: that ..." is no quotation, and "that that" a slip: the particle is not said. */
    private int afterComplementizer(Clause clause) {
        int from = clause.content();
        boolean doubled = scene.is(from - 1, WordClass.COMPLEMENTIZER);
        boolean bare = (clause.opener() == Frame.Kind.COLON || doubled)
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
                || scene.text.raw(token).equals(HeadlineReader.DOTS)
                || scene.isDash(token)
                || scene.isColon(token)
                || scene.isOpenBracket(token)
                || isStrandedPreposition(token)
                || scene.isWord(token) && scene.text.folded(token).equals(scene.affixes.letters(Affix.AND))
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
        if (quotation.isPresent() && (isPredicate(clause, quotation.get()) || isCalled(clause, quotation.get()))) {
            return quotation.get().close() + 1;
        }
        if (quotation.isPresent() && (!scene.quotations.isName(quotation.get()) || isQuoted(clause))) {
            int close = scene.quotations.closeOf(quotation.get());
            int after = quotation.get().close() >= 0 ? close + 1 : close;
            return goesOn(after, clause) ? scan(clause, after, true) : Math.min(after, scene.size());
        }
        return scan(clause, from, clause.opener() != Frame.Kind.COLON || from > clause.content());
    }

    /**
     * "What he called "a forced reward" to the kingdom": several words between marks are all that it is called, unless a
     * noun follows that they are of.
     */
    private boolean isCalled(Clause clause, Quotation quotation) {
        int after = quotation.close() + 1;
        boolean apart = scene.is(after, WordClass.PREPOSITION)
                || scene.is(after, WordClass.RELATIVE)
                || scene.word(after).proclitic() != 0
                || scene.startsWith(after, Affix.TO_THE);
        return quotation.balanced()
                && apart
                && scene.quotations.holds(quotation, 2)
                && clause.antecedent()
                && clause.form().verb().has(Frame.Object.CONTENT)
                && scene.is(clause.start(), WordClass.FREE_RELATIVE);
    }

    /** "That he is "a coward", because": a short quotation is all that is said of whom the pronoun means. */
    private boolean isPredicate(Clause clause, Quotation quotation) {
        int that = clause.content() - 1;
        int after = quotation.close() + 1;
        return quotation.balanced()
                && clause.opener() == Frame.Kind.CLAUSE
                && JoinedSubject.isOfComplementizer(scene, that)
                && scene.isComma(after)
                && scene.is(after + 1, WordClass.PREPOSITION)
                && !scene.word(after + 1).conjunction();
    }

    /** Whether the sentence runs on after a closing quotation mark as part of what is said. */
    private boolean goesOn(int after, Clause clause) {
        boolean sameSentence = after < scene.size()
                && scene.text.sentence(after) == scene.text.sentence(after - 1)
                && !scene.startsParagraph(after);
        if (!sameSentence || isQuoted(clause) || !scene.isWord(after)) {
            return false;
        }
        return !bounds.isBoundary(clause, after);
    }

    /** Whether a colon opens a quotation; what a complementizer goes on with after it is a clause. */
    private boolean isQuoted(Clause clause) {
        return clause.opener() == Frame.Kind.COLON && !scene.is(clause.content() - 1, WordClass.COMPLEMENTIZER);
    }

    private int scan(Clause clause, int from, boolean oneSentence) {
        int at = from;
        int last = Math.min(scene.size(), from + LONGEST);
        while (at < last && (at == from || !scene.startsParagraph(at))) {
            boolean next = at > from && scene.startsSentence(at);
            if (next && (oneSentence ? !bounds.takesUpClause(clause, at) : bounds.isNarrated(at))) {
                return at;
            }
            Optional<Quotation> quotation = scene.quotations.openedAt(at);
            if (quotation.isPresent() && quotation.get().balanced() && !scene.quotations.isName(quotation.get())) {
                at = quotation.get().close() + 1;
                continue;
            }
            if (at > from && (endsEarly(clause, at) || bounds.isBoundary(clause, at))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** What a relative clause or a noun reports is a part of another clause, which goes on after the comma or with a verb. */
    private boolean endsEarly(Clause clause, int at) {
        boolean noun = clause.isNoun() && AuthorsWords.isNoun(clause);
        boolean governed = scene.is(at - 1, WordClass.RELATIVE) || scene.is(at - 1, WordClass.COMPLEMENTIZER);
        boolean verb = scene.is(at, WordClass.AUXILIARY) && !governed || scene.is(at, WordClass.CONTRAST);
        boolean phrase = noun || clause.antecedent() && AuthorsWords.isNoun(clause);
        boolean parted =
                scene.isComma(at) && !joinsMore(clause, at + 1) && scene.phraseEnd(PhraseClass.CONCERNING, at + 1) < 0;
        return (clause.antecedent() || noun) && parted || phrase && verb;
    }

    /** ", and that", ", and its repair": in a clause "and" joins more of what is said, unless it joins somebody. */
    private boolean joinsMore(Clause clause, int next) {
        boolean joined =
                scene.word(next).conjunction() || !scene.word(next).isKnown() && scene.startsWith(next, Affix.AND);
        return clause.opener() == Frame.Kind.CLAUSE
                && joined
                && scene.name(next).isEmpty()
                && !scene.isSpeakerHead(next)
                && !scene.is(next, WordClass.RELATIVE)
                && !scene.is(next, WordClass.PRONOMINAL)
                && !scene.is(next, WordClass.AUXILIARY);
    }
}
