package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/** Tells where a verb's own preposition or head noun ends what was taken for its subject. */
final class FrameOpenings {

    private final Scene scene;
    private final JoinedPreposition joined;

    FrameOpenings(Scene scene, JoinedPreposition joined) {
        this.scene = scene;
        this.joined = joined;
    }

    /** Whether the frame's own preposition or head noun stands at a token of what was taken for the subject. */
    boolean opens(Frame frame, int first, int at) {
        if (frame.kind() == Frame.Kind.NOMINAL && (isPredicate(frame, at) || isDone(frame, first, at))) {
            return true;
        }
        if (frame.kind() == Frame.Kind.NOMINAL && frame.head().isPresent()) {
            return scene.is(at, frame.head().get());
        }
        String preposition = frame.preposition();
        if (preposition.length() > 1) {
            return scene.isWord(at)
                    && scene.text.folded(at).equals(preposition)
                    && (scene.masdars.isVerbalNoun(at + 1) || !isRepeated(preposition, first, at))
                    && !isIssued(first, at);
        }
        return joined.standsAt(preposition, at) && !mayBeName(at)
                || frame.object() != Frame.Object.CONTENT && isInMarks(preposition, at);
    }

    /** "The workers demanded "(of) an end"", where the marks are round no name. */
    private boolean isInMarks(String preposition, int at) {
        int word = at + 1;
        boolean certain = scene.word(word).proclitic() != 0
                || scene.masdars.isVerbalNoun(word)
                || scene.isPrepositionalPhrase(word);
        return scene.quotations.openedAt(at).isPresent() && certain && scene.isJoinedTo(preposition, word);
    }

    /** "Experts consider it "unheard of"": what is between marks at the end of the clause is what it is called. */
    private boolean isPredicate(Frame frame, int at) {
        int after = scene.quotations.openedAt(at).map(Quotation::close).orElse(-1) + 1;
        return frame.object() == Frame.Object.CONTENT && after > at && !scene.isWord(after);
    }

    /**
     * "The northern leader (promised) the work on", "Haley (denied) the rumours": a verbal noun with the article, which is
     * no attribute and no surname, or what one takes a stand on.
     */
    private boolean isDone(Frame frame, int first, int at) {
        boolean stance = scene.is(at, WordClass.STANCE) && scene.isDefinite(at);
        boolean alone = stance && at - 1 == first && isUnknown(first) && !isFeminine(first);
        boolean named = alone || isName(at - 2) && !scene.is(at - 1, WordClass.KINSHIP);
        return frame.object() == Frame.Object.NONE
                && (scene.isDefinite(at - 1) || named)
                && (scene.masdars.isDefiniteAt(at) || stance)
                && scene.name(at).isEmpty();
    }

    /** "The theory of", "the phrases of": what owns the noun after it, and is nobody's name. */
    private boolean isFeminine(int at) {
        return scene.endsWith(at, Affix.FEMININE) || scene.endsWith(at, Affix.FEMININE_PLURAL);
    }

    /** A first name of the lexicon, or one of two words that nobody knows after a title with the article. */
    private boolean isName(int first) {
        boolean titled = scene.is(first - 1, WordClass.TITLE)
                && scene.isDefinite(first - 1)
                && isUnknown(first)
                && isUnknown(first + 1);
        return titled || scene.is(first, WordClass.GIVEN_NAME);
    }

    private boolean isUnknown(int at) {
        return scene.isWord(at) && !scene.isDefinite(at) && !scene.word(at).isKnown();
    }

    /**
     * "Sources from the ministry ... from": of an unnamed source the first preposition may tell where it is, and of a
     * title what it governs.
     */
    private boolean isRepeated(String preposition, int first, int token) {
        boolean governed = new GoverningTitle(scene).before(token) >= 0;
        boolean inside = governed || scene.is(first, WordClass.ANONYMOUS);
        for (int i = token + 1; i < scene.sentenceEnd(token) && !scene.isComma(i); i++) {
            if (inside && scene.text.folded(i).equals(preposition)
                    || governed && scene.is(i, WordClass.COMPLEMENTIZER)) {
                return true;
            }
        }
        return false;
    }

    /** "A statement issued by": the preposition tells whose text it is. */
    private boolean isIssued(int first, int at) {
        return scene.is(first, WordClass.DOCUMENT)
                && at - 1 > first
                && scene.isWord(at - 1)
                && !scene.isDefinite(at - 1);
    }

    /** Whether a word that begins like a joined preposition is rather a person's name, or follows a first name. */
    private boolean mayBeName(int at) {
        boolean surname = scene.isWord(at - 1)
                && !scene.isDefinite(at - 1)
                && !scene.word(at - 1).isKnown();
        return !scene.word(at).isKnown() && (surname || scene.is(at, WordClass.GIVEN_NAME));
    }
}
