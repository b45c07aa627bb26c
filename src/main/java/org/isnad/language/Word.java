package org.isnad.language;

import java.util.List;

/**
 * What the lexicon holds of one folded spelling.
 *
 * @param classes the bits of its {@link WordClass}es
 * @param cues the cue verb forms that are written so
 */
public record Word(long classes, List<CueForm> cues) {

    /** A word that the lexicon does not hold. */
    public static final Word UNKNOWN = new Word(0, List.of());

    public boolean is(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    /** Whether the lexicon tells what the word does; that it is an attribute or a name leaves it as it was. */
    boolean isKnown() {
        return (classes & ~(WordClass.ADJECTIVE.bit() | WordClass.GIVEN_NAME.bit())) != 0 || !cues.isEmpty();
    }

    Word with(WordClass wordClass) {
        return new Word(classes | wordClass.bit(), cues);
    }

    /** The same spelling where it is certain that it is not of a class. */
    public Word without(WordClass wordClass) {
        return new Word(classes & ~wordClass.bit(), cues);
    }

    Word with(CueForm form) {
        List<CueForm> more = new java.util.ArrayList<>(cues);
        more.add(form);
        return new Word(classes, List.copyOf(more));
    }
}
