package org.isnad.language;

/**
 * One inflected form of a cue verb.
 *
 * @param agreement of its subject
 * @param object whether an object pronoun is joined to its end
 * @param spelling the letters that the raw word must end with; empty where the folded form is enough
 * @param bareAlef whether it begins with an alef without hamza; with hamza the same letters are a first person
 */
public record CueForm(
        CueVerb verb, Tense tense, Agreement agreement, boolean object, String spelling, boolean bareAlef) {

    /** Tense and kind of form. */
    public enum Tense {
        PERFECT,
        IMPERFECT,
        PARTICIPLE,
        /** A verbal noun, which has tense as little as a participle. */
        NOUN
    }

    public boolean isFinite() {
        return tense == Tense.PERFECT || tense == Tense.IMPERFECT;
    }
}
