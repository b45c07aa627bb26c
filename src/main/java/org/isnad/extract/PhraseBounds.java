package org.isnad.extract;

import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;

/** What can and what cannot stand in a speaker phrase that begins at a given token. */
final class PhraseBounds {

    private static final char WAW = '\u0648';

    private final Scene scene;
    private final int from;

    PhraseBounds(Scene scene, int from) {
        this.scene = scene;
        this.from = from;
    }

    /** "The head X al-Y the players": after an undefined name one definite surname may follow, a second noun not. */
    boolean isBeyondSurname(int at) {
        boolean surnameBefore = at - 2 > from
                && scene.isDefinite(at - 1)
                && !scene.isDefinite(at - 2)
                && !scene.word(at - 2).isKnown()
                && scene.isWord(at - 2);
        return surnameBefore && scene.isDefinite(at) && scene.is(from, WordClass.TITLE);
    }

    /** Whether a noun that can head a speaker phrase stands there by itself. */
    boolean isHead(int at) {
        return scene.isSpeakerHead(at) && scene.word(at).proclitic() == 0;
    }

    /** Whether "and" joins another head. */
    boolean isJoint(int at) {
        return scene.text.folded(at).charAt(0) == WAW && isHead(at);
    }

    /** Whether a verbal noun begins that can be the whole of what is said, an idafa after a title excepted. */
    boolean canBeContent(int at, WordReading word) {
        boolean idafa = at > from
                && scene.is(at - 1, WordClass.TITLE)
                && !scene.isDefinite(at - 1);
        return !idafa && scene.isMasdar(at) && !word.is(WordClass.ORGANISATION);
    }

    /** Whether a word cannot stand in a speaker phrase. */
    boolean endsPhrase(int at, WordReading word) {
        return scene.text.folded(at).length() == 1 && !scene.isMark(at + 1, '.')
                || word.is(WordClass.COMPLEMENTIZER)
                || word.is(WordClass.PRONOMINAL)
                || word.is(WordClass.LIGHT_OBJECT)
                || at > from && word.is(WordClass.COUNTERPART)
                || word.is(WordClass.RELATIVE)
                || word.is(WordClass.NEGATION)
                || word.is(WordClass.AUXILIARY)
                || word.is(WordClass.SUBORDINATOR)
                || word.is(WordClass.ADVERB)
                || word.is(WordClass.TIME)
                || scene.isIndefiniteAccusative(at)
                || scene.isPrepositionalPhrase(at)
                || at > from && scene.isCircumstance(at)
                || isVerb(at, word)
                || scene.phraseEnd(PhraseClass.ANONYMITY, at) >= 0
                || scene.phraseEnd(PhraseClass.ACCORDING, at) >= 0 && !word.is(WordClass.DOCUMENT)
                || scene.phraseEnd(PhraseClass.GLOSS, at) >= 0;
    }

    /** A cue verb inside the phrase's reach opens something else, unless the word is a noun just as well. */
    private boolean isVerb(int at, WordReading word) {
        if (isHead(at)) {
            return false;
        }
        for (CueForm cue : word.word().cues()) {
            boolean trusted = cue.verb().trust() != CueVerb.Trust.C;
            if (trusted && Spelling.fits(cue, scene.text.raw(at))) {
                return true;
            }
        }
        return false;
    }
}
