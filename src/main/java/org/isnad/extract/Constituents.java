package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.PhraseClass;
import org.isnad.language.TimeWords;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;
import org.isnad.text.TokenizedText;

/** Tells what kind of constituent a token of a clause begins or goes on with, and where that is passed. */
final class Constituents {

    /** What stands at a token. */
    enum Kind {
        /** A comma or dash, which ends what a preposition or a relative pronoun began. */
        MARK,
        BRACKET,
        PREPOSITION,
        /** A word with a preposition joined to it. */
        JOINED,
        /** "According to", after which a source follows. */
        MARKER,
        /** A time, a manner, a pronoun. */
        ADJUNCT,
        RELATIVE,
        /** Any other word: of what a preposition governs, of a relative clause, or else of the subject. */
        REST
    }

    private final Scene scene;

    Constituents(Scene scene) {
        this.scene = scene;
    }

    Kind kind(int at) {
        if (scene.isComma(at) || scene.isDash(at)) {
            return Kind.MARK;
        }
        if (scene.isOpenBracket(at)) {
            return Kind.BRACKET;
        }
        boolean manner = scene.phraseEnd(PhraseClass.MANNER, at) > at;
        if (timeEnd(at) > at) {
            return Kind.ADJUNCT;
        }
        if (scene.is(at, WordClass.PREPOSITION) && !manner) {
            return Kind.PREPOSITION;
        }
        boolean taken = scene.is(at, WordClass.PRONOMINAL) && scene.word(at).conjunction();
        if (!manner && !isTime(at) && (scene.is(at, WordClass.RELATIVE) || taken)) {
            return Kind.RELATIVE;
        }
        boolean word = scene.is(at, WordClass.ADVERB)
                || scene.is(at, WordClass.LIGHT_OBJECT)
                || scene.is(at, WordClass.PRONOMINAL);
        if (manner || isTime(at) || word) {
            return Kind.ADJUNCT;
        }
        return markerEnd(at) > at ? Kind.MARKER : opensPhrase(at) ? Kind.JOINED : Kind.REST;
    }

    int end(int at, Kind kind, boolean leads) {
        return switch (kind) {
            case BRACKET -> afterBracket(at);
            case PREPOSITION -> leads && isOfVenue(at + 2) ? at + 3 : at + 2;
            case ADJUNCT -> Math.max(timeEnd(at), Math.max(at + 1, scene.phraseEnd(PhraseClass.MANNER, at)));
            case MARKER -> markerEnd(at);
            case REST -> afterName(at);
            default -> at + 1;
        };
    }

    /** "According to", "quoting from". */
    private int markerEnd(int at) {
        return Math.max(scene.phraseEnd(PhraseClass.ACCORDING, at), scene.phraseEnd(PhraseClass.RELAY, at));
    }

    /** The token after a name, known or between marks, that begins at hand; else the next one. */
    private int afterName(int at) {
        Optional<Quotation> marks = scene.quotations
                .openedAt(at)
                .filter(quotation -> scene.quotations.isName(quotation)
                        && !scene.masdars.isAt(at + 1)
                        && scene.word(at + 1).proclitic() == 0);
        return marks.map(quotation -> scene.quotations.closeOf(quotation) + 1)
                .orElseGet(() -> scene.name(at).map(NameFound::to).orElse(at + 1));
    }

    /** "In a press statement": what qualifies a venue. */
    private boolean isOfVenue(int token) {
        return scene.isWord(token)
                && !scene.isDefinite(token - 1)
                && !scene.isDefinite(token)
                && scene.word(token).proclitic() == 0
                && (scene.is(token, WordClass.PRESS) || scene.is(token, WordClass.ADJECTIVE));
    }

    /** "In May 2018", "about two days ago": the token after a preposition and the time it governs; -1 for none. */
    int timeEnd(int at) {
        if (!scene.is(at, WordClass.PREPOSITION)) {
            return -1;
        }
        int opener = scene.phraseEnd(PhraseClass.OPENER, at);
        if (opener > at + 1 && scene.is(at + 1, WordClass.PERIOD)) {
            return opener;
        }
        int first = Math.max(at + 1, scene.phraseEnd(PhraseClass.ABOUT, at + 1));
        if (isNumber(first) || scene.is(first, WordClass.NUMBER)) {
            first++;
        }
        int end = scene.is(first, WordClass.PERIOD) ? first + 1 : afterMonth(first);
        return isNumber(end) ? end + 1 : end;
    }

    /** Past a day or a month, and past its other name: "June/Haziran". */
    private int afterMonth(int at) {
        int end = scene.pack
                .times()
                .at(scene.text, at, 0)
                .map(TimeWords.Found::to)
                .orElse(-1);
        return end > 0 && scene.isMark(end, '/')
                ? scene.pack
                        .times()
                        .at(scene.text, end + 1, 0)
                        .map(TimeWords.Found::to)
                        .orElse(end)
                : end;
    }

    private boolean isNumber(int at) {
        return at > 0 && at < scene.size() && scene.text.kind(at) == TokenizedText.Kind.NUMBER;
    }

    private boolean isTime(int at) {
        return scene.is(at, WordClass.TIME)
                || scene.text.kind(at) == TokenizedText.Kind.NUMBER && scene.is(at - 1, WordClass.TIME)
                || scene.pack.times().at(scene.text, at, 0).isPresent();
    }

    private boolean opensPhrase(int at) {
        boolean bare = scene.isWord(at) && scene.text.folded(at).length() == 1;
        return bare
                || scene.isPrepositionalPhrase(at)
                || scene.startsWith(at, Affix.TO_THE) && scene.name(at).isEmpty()
                || scene.word(at).proclitic() != 0
                || scene.name(at).filter(found -> found.clitic() > 0).isPresent();
    }

    private int afterBracket(int at) {
        int to = at;
        while (to < scene.sentenceEnd(at) && !scene.isCloseBracket(to)) {
            to++;
        }
        return to + 1;
    }
}
