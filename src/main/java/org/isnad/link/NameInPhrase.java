package org.isnad.link;

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
        Tokens name = withoutOffice(phrase);
        boolean another = name.from() > phrase.from()
                && view.names()
                        .at(name.from())
                        .filter(known -> known.to() == name.to())
                        .isPresent();
        return another ? trimmed(phrase) : name;
    }

    /** The words of a phrase that are left when the office before the name is taken off; all when nothing is. */
    private Tokens withoutOffice(Tokens phrase) {
        int afterComma = afterLastComma(phrase);
        if (afterComma < phrase.to() && headsTitle(phrase.from())) {
            return trimmed(new Tokens(afterComma, phrase.to()));
        }
        if (!headsTitle(phrase.from())) {
            return trimmed(beforeTitle(phrase));
        }
        int token = afterHonorific(phrase);
        while (token < phrase.to() && belongsToTitle(token, phrase)) {
            token++;
        }
        if (token == phrase.to()) {
            return trimmed(phrase);
        }
        Tokens rest = new Tokens(token, phrase.to());
        return trimmed(view.is(phrase.from(), WordClass.TITLE) ? rest : beforeTitle(rest));
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
        return known && (!view.isDefinite(token) || token + 1 < to && view.isDefinite(token + 1));
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
        return !restIsName && !kin && (titleWord || nameOfBody(token) || isConstruct(token, phrase));
    }

    /** "The", "and the", "for the". */
    private boolean isDefiniteAfterClitic(int token) {
        String word = view.text().folded(token);
        return view.isDefinite(token) || word.length() > 5 && view.affixes().startsWithJoinedArticle(word);
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
