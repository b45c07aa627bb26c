package org.isnad.extract;

import org.isnad.language.WordClass;
import org.isnad.language.WordReading;

/**
 * What a preposition does inside a speaker phrase: goes on with it, or ends it.
 *
 * @param from the first token of the phrase
 * @param named whether somebody is named in it already
 * @param appositive whether an apposition has begun
 * @param institution whether it speaks of a body
 */
record PhraseAttachment(Scene scene, int from, boolean named, boolean appositive, boolean institution) {

    private static final char LAM = '\u0644';
    private static final String IN = "\u0641\u064A";
    private static final String OF_FROM = "\u0645\u0646";
    private static final String ABOUT = "\u0639\u0646";

    /** The token after a preposition that goes on with the phrase; the preposition itself when it ends the phrase. */
    int preposition(int at, int limit) {
        int next = at + 1;
        if (next >= limit
                || at == from
                || scene.is(next, WordClass.VENUE) && !scene.is(next, WordClass.ORGANISATION)
                || scene.is(next, WordClass.TIME)
                || scene.is(next, WordClass.PRESS) && !scene.is(from, WordClass.ANONYMOUS)
                || !scene.isWord(next) && !scene.quotations.isMark(next)) {
            return at;
        }
        String preposition = scene.text.folded(at);
        boolean open = !named && !appositive || scene.is(from, WordClass.ANONYMOUS) || institution && !appositive;
        boolean attaches = switch (preposition) {
            case IN -> open;
            case OF_FROM -> scene.is(from, WordClass.ANONYMOUS) || scene.is(from, WordClass.DOCUMENT);
            case ABOUT -> scene.is(from, WordClass.DOCUMENT);
            default -> false;
        };
        return attaches ? next : at;
    }

    /** Whether a word that the lexicon does not hold begins with a joined "to". */
    boolean isUnknownWithLam(int at) {
        String folded = scene.text.folded(at);
        return !scene.word(at).isKnown()
                && folded.length() > 3
                && folded.charAt(0) == LAM
                && (folded.charAt(1) == LAM || named || appositive);
    }

    /** The token after a word with a joined "to" that stands for a genitive; the word itself when somebody is told. */
    int lam(int at) {
        WordReading word = scene.word(at);
        boolean told = word.is(WordClass.PRESS) || word.is(WordClass.COUNTERPART) || word.is(WordClass.MEDIUM);
        boolean ofDocument = scene.is(from, WordClass.DOCUMENT) && at - 1 == from;
        boolean office = word.is(WordClass.TITLE) || word.is(WordClass.ORGANISATION);
        boolean genitive = (!told || ofDocument)
                && (!appositive || office)
                && at > from
                && (scene.is(from, WordClass.TITLE)
                        || scene.is(from, WordClass.ORGANISATION)
                        || scene.is(from, WordClass.ANONYMOUS)
                        || scene.is(from, WordClass.DOCUMENT)
                        || institution);
        return genitive ? at + 1 : at;
    }
}
