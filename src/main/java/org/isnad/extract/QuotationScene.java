package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;
import org.isnad.text.TokenizedText.Kind;

/** What quotation marks do in an article: hold speech, or only stand round a name. */
final class QuotationScene {

    /** Words; titles of more occur, but shorter speech is commoner. */
    private static final int LONGEST_NAME = 4;
    /** Of somebody of whom a relative clause tells right after it. */
    private static final int LONGEST_NAME_TOLD_OF = 7;

    private final Scene scene;

    QuotationScene(Scene scene) {
        this.scene = scene;
    }

    boolean isMark(int token) {
        return token >= 0 && token < scene.size() && scene.text.kind(token) == Kind.QUOTE;
    }

    /** The quotation that a token opens. */
    Optional<Quotation> openedAt(int token) {
        if (!isMark(token)) {
            return Optional.empty();
        }
        Quotation quotation = scene.text.quotations().get(scene.text.quotationOf(token));
        return quotation.open() == token ? Optional.of(quotation) : Optional.empty();
    }

    /** The balanced quotation that a token closes. */
    Optional<Quotation> closedAt(int token) {
        if (!isMark(token)) {
            return Optional.empty();
        }
        Quotation quotation = scene.text.quotations().get(scene.text.quotationOf(token));
        return quotation.balanced() && quotation.close() == token ? Optional.of(quotation) : Optional.empty();
    }

    /** The token of a quotation's closing mark, or the end of its paragraph when nothing closes it. */
    int closeOf(Quotation quotation) {
        return quotation.close() >= 0 ? quotation.close() : scene.text.paragraphEnd(quotation.open());
    }

    /** Whether a quotation holds at least so many words. */
    boolean holds(Quotation quotation, int atLeast) {
        int close = closeOf(quotation);
        int words = 0;
        for (int i = quotation.open() + 1; i < close && words < atLeast; i++) {
            if (scene.isWord(i)) {
                words++;
            }
        }
        return words >= atLeast;
    }

    /** Marks round at most so few words name something, unless a colon opens them or the words are no name's. */
    boolean isName(Quotation quotation) {
        return quotation.balanced()
                && !holds(quotation, (isToldOf(quotation) ? LONGEST_NAME_TOLD_OF : LONGEST_NAME) + 1)
                && !scene.isColon(quotation.open() - 1)
                && (!opensSpeech(quotation) || followsNounOfThing(quotation.open()));
    }

    /** "The alliance for the north", which Y leads: a relative pronoun tells of a name, and not of what is said. */
    private boolean isToldOf(Quotation quotation) {
        int after = quotation.close() + 1;
        int relative = scene.isComma(after) ? after + 1 : after;
        return relative < scene.size()
                && scene.is(relative, WordClass.RELATIVE)
                && !scene.is(relative, WordClass.FREE_RELATIVE);
    }

    private boolean opensSpeech(Quotation quotation) {
        return scene.is(quotation.open() + 1, WordClass.OWN_WORDS) && holds(quotation, 2);
    }

    /**
     * Whether the marks stand round a name or title, which makes nobody's words of it: a known name, a foreign one, or
     * one that follows the noun for what it names.
     */
    boolean isTitle(Quotation quotation) {
        if (!isName(quotation)) {
            return false;
        }
        int first = quotation.open() + 1;
        boolean latin = scene.isWord(first) && scene.text.folded(first).charAt(0) < '\u0250';
        boolean known =
                scene.name(first).filter(n -> n.to() == quotation.close()).isPresent();
        return latin || known || followsNounOfName(quotation.open());
    }

    private boolean followsNounOfName(int open) {
        return followsNoun(open, true);
    }

    /** The same for what is nobody's name: after an office stand somebody's own words. */
    private boolean followsNounOfThing(int open) {
        return followsNoun(open, false);
    }

    private boolean followsNoun(int open, boolean orOffice) {
        for (int i = open - 1; i >= Math.max(0, open - 3) && scene.isWord(i); i--) {
            boolean named = scene.is(i, WordClass.NAMED_THING)
                    || scene.is(i, WordClass.ORGANISATION)
                    || scene.is(i, WordClass.MEDIUM)
                    || orOffice && scene.is(i, WordClass.TITLE);
            if (named) {
                return true;
            }
            if (!scene.isDefinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a token stands between quotation marks that hold speech rather than a name. */
    boolean isInSpeech(int token) {
        int number = scene.text.quotationOf(token);
        if (number < 0) {
            return false;
        }
        Quotation quotation = scene.text.quotations().get(number);
        return quotation.open() >= 0 && !isName(quotation);
    }
}
