package org.isnad.link;

import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.text.Quotation;
import org.isnad.text.TokenizedText;

/** Tells which words of a phrase are the name of somebody nobody knows, and which are his office, titles and marks. */
final class NameInPhrase {

    private final ArticleView view;

    NameInPhrase(ArticleView view) {
        this.view = view;
    }

    /** The name in a phrase; the whole of it where what its title leaves is the name of somebody else: "adviser of X". */
    Tokens nameIn(Tokens phrase) {
        if (isRelative(phrase)) {
            return trimmed(phrase);
        }
        Tokens name = withoutOffice(phrase);
        boolean another = name.from() > phrase.from()
                && view.names()
                        .at(name.from())
                        .filter(known -> known.to() == name.to())
                        .isPresent();
        return another ? trimmed(phrase) : name;
    }

    /** "The father of X": not X, whose name is all that is known of him. */
    private boolean isRelative(Tokens phrase) {
        int next = phrase.from() + 1;
        return view.is(phrase.from(), WordClass.PERSON)
                && !view.isDefinite(phrase.from())
                && next < phrase.to()
                && view.is(next, WordClass.GIVEN_NAME);
    }

    /** The words of a phrase that are left when the office before the name is taken off; all when nothing is. */
    private Tokens withoutOffice(Tokens phrase) {
        int afterComma = afterLastComma(phrase);
        if (afterComma < phrase.to() && headsTitle(phrase.from())) {
            boolean office = headsTitle(afterComma) && !view.is(afterComma, WordClass.HONORIFIC);
            return office && view.is(phrase.from(), WordClass.HONORIFIC)
                    ? withoutOffice(new Tokens(phrase.from(), afterComma - 1))
                    : withoutOffice(new Tokens(afterComma, phrase.to()));
        }
        int name = afterHonorific(phrase);
        boolean honoured = name > phrase.from() && view.is(name, WordClass.GIVEN_NAME);
        if (!headsTitle(phrase.from())) {
            // "The academic Doctor X": a noun with the article says what he is.
            boolean noun = honoured && view.isDefinite(phrase.from());
            return trimmed(beforeTitle(noun ? new Tokens(name, phrase.to()) : withoutNoun(phrase)));
        }
        int token = honoured ? name : afterTitle(name, phrase);
        return trimmed(token == phrase.to() ? phrase : beforeTitle(new Tokens(token, phrase.to())));
    }

    /** "The citizen X": without the noun that tells no more than that it is somebody. */
    private Tokens withoutNoun(Tokens phrase) {
        int next = phrase.from() + 1;
        boolean noun = view.is(phrase.from(), WordClass.PERSON)
                && view.isDefinite(phrase.from())
                && next < phrase.to()
                && view.is(next, WordClass.GIVEN_NAME);
        return noun ? new Tokens(next, phrase.to()) : phrase;
    }

    /** Where the name begins after a title; the end of the phrase when it holds none. */
    private int afterTitle(int first, Tokens phrase) {
        int token = first;
        while (token < phrase.to() && belongsToTitle(token, phrase)) {
            token = afterWord(token, phrase);
        }
        return token < phrase.to() && view.is(token, WordClass.GIVEN_NAME) ? token : givenName(token, phrase);
    }

    /** The token after a word of a title: past the whole of a body's name and of what stands in quotation marks. */
    private int afterWord(int token, Tokens phrase) {
        int name = nameOfBody(token) ? view.names().at(token).orElseThrow().to() : token + 1;
        int quotation = view.text().quotationOf(token);
        boolean opens = quotation >= 0
                && view.text().quotations().get(quotation).open() == token
                && !isDefiniteAfterClitic(token - 1)
                && view.text().quotations().get(quotation).close() < phrase.to() - 1;
        int close = opens ? view.text().quotations().get(quotation).close() : token;
        return Math.min(phrase.to(), Math.max(name, close + 1));
    }

    /** "(The director) at the emirate of the region X Y": where a given name opens what is left after a whole phrase. */
    private int givenName(int first, Tokens phrase) {
        for (int token = first + 1; token < phrase.to(); token++) {
            if (view.is(token, WordClass.GIVEN_NAME) && isDefiniteAfterClitic(token - 1)) {
                return token;
            }
        }
        return first;
    }

    /** "Head of the committee for the elections engineer X Y": whatever a long title holds, the name is after "engineer". */
    private int afterHonorific(Tokens phrase) {
        for (int token = phrase.to() - 2; token > phrase.from(); token--) {
            if (isMark(token)) {
                return phrase.from();
            }
            if (view.is(token, WordClass.HONORIFIC) && view.isDefinite(token) && !view.isDefinite(token + 1)) {
                return isNamedAfter(token) ? phrase.from() : token + 1;
            }
        }
        return phrase.from();
    }

    /** "The airport of King X": what bears somebody's name stands right before it, without an article. */
    private boolean isNamedAfter(int honorific) {
        int thing = honorific - 1;
        boolean name =
                view.is(thing - 1, WordClass.KINSHIP) || view.names().at(thing).isPresent();
        return !name
                && !view.is(thing, WordClass.HONORIFIC)
                && !view.isDefinite(thing)
                && !isDefiniteAfterClitic(thing);
    }

    /** "X, minister of", "X Y, one of", "X Y minister of": the name alone. */
    private Tokens beforeTitle(Tokens phrase) {
        for (int token = phrase.from() + 1; token < phrase.to() - 1; token++) {
            boolean apposed = isMark(token) && headsTitle(token + 1);
            boolean inFull = token - phrase.from() > 1 && !view.is(phrase.from(), WordClass.ORGANISATION);
            if (apposed || inFull && (view.isComma(token) || opensTitle(token, phrase.to()))) {
                return new Tokens(phrase.from(), token);
            }
        }
        return phrase;
    }

    /** A title after a name; one word with the article may be a last name. */
    private boolean opensTitle(int token, int to) {
        boolean known = view.is(token, WordClass.TITLE) || view.is(token, WordClass.ANONYMOUS);
        boolean goesOn = token + 1 < to
                && (view.isDefinite(token + 1)
                        || view.is(token + 1, LinkingWord.TITLE_PART)
                        || view.is(token + 1, WordClass.PREPOSITION)
                        || isDefiniteAfterClitic(token + 1));
        return known && (!view.isDefinite(token) || goesOn);
    }

    boolean headsTitle(int token) {
        return view.is(token, WordClass.TITLE) || view.is(token, WordClass.HONORIFIC);
    }

    private boolean belongsToTitle(int token, Tokens phrase) {
        if (!view.text().isWord(token) || isDefiniteAfterClitic(token) || view.is(token, LinkingWord.TITLE_PART)) {
            return true;
        }
        boolean titleWord = headsTitle(token)
                || view.is(token, WordClass.ORGANISATION)
                || view.is(token, WordClass.PREPOSITION)
                || view.is(token, WordClass.MEDIUM)
                || view.tools().demonyms().at(view.text(), token).isPresent();
        boolean restIsName = token + 1 >= phrase.to();
        // "Sultan bin Salman": what stands before the father's name is a name, be it spelled like a title.
        boolean kin = view.is(token, WordClass.KINSHIP) && token > phrase.from()
                || view.is(token + 1, WordClass.KINSHIP) && !view.isDefinite(token);
        return isGoverned(token) && !kin
                || !restIsName && !kin && (titleWord || nameOfBody(token) || isConstruct(token, phrase));
    }

    /**
     * "The governor of Aden", "an official in Geneva": what stands after a title without the article, or after a
     * preposition, is whose or where the office is; a name follows a title that is whole.
     */
    boolean isGoverned(int token) {
        int before = token - 1;
        boolean construct = view.is(before, WordClass.TITLE)
                && !isDefiniteAfterClitic(before)
                && !view.is(before, WordClass.HONORIFIC)
                && !view.is(before, WordClass.GIVEN_NAME);
        boolean place = view.is(before, WordClass.NAMED_THING) && !isDefiniteAfterClitic(before);
        boolean preposition = view.is(before, WordClass.PREPOSITION) && !view.is(before, WordClass.GIVEN_NAME);
        return construct || place || preposition || view.is(before, WordClass.SPOKESMANSHIP);
    }

    /** "The", "and the", "for the". */
    private boolean isDefiniteAfterClitic(int token) {
        String word = view.text().folded(token);
        boolean toThe = word.length() > 4 && view.startsWith(token, Affix.TO_THE);
        return view.isDefinite(token)
                || toThe
                || word.length() > 5 && view.affixes().startsWithJoinedArticle(word);
    }

    /** A word before one with the article is its head noun, unless a name of two words is all that is left. */
    private boolean isConstruct(int token, Tokens phrase) {
        return phrase.to() - token > 2 && view.isDefinite(token + 1);
    }

    private boolean nameOfBody(int token) {
        return view.names()
                .at(token)
                .map(name -> !People.isPerson(name.candidates().get(0)))
                .orElse(false);
    }

    private int afterLastComma(Tokens phrase) {
        for (int token = phrase.to() - 1; token > phrase.from(); token--) {
            if (view.isComma(token)) {
                return token + 1;
            }
        }
        return phrase.to();
    }

    /** Without marks at either end. */
    Tokens trimmed(Tokens phrase) {
        int from = phrase.from();
        int to = phrase.to();
        while (from < to - 1 && isMark(from)) {
            from++;
        }
        while (to - 1 > from && isMark(to - 1) && !closesInside(from, to - 1)) {
            to--;
        }
        return new Tokens(from, to);
    }

    /** "The movement «X»": a mark that closes what a phrase opens belongs to it. */
    private boolean closesInside(int from, int mark) {
        int quotation = view.text().quotationOf(mark);
        if (quotation >= 0 && view.text().kind(mark) == TokenizedText.Kind.QUOTE) {
            Quotation marks = view.text().quotations().get(quotation);
            return marks.close() == mark && marks.open() > from;
        }
        int open = mark;
        while (open > from && !view.text().raw(open).equals("(")) {
            open--;
        }
        return open > from && view.text().raw(mark).equals(")");
    }

    boolean isMark(int token) {
        TokenizedText.Kind kind = view.text().kind(token);
        return kind == TokenizedText.Kind.QUOTE || kind == TokenizedText.Kind.PUNCTUATION;
    }
}
