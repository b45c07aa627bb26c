package org.isnad.evaluate;

/** What a statement that was found may have right beside its content. */
enum Trait {
    /** The cue is the same words, or both have none. */
    CUE,
    /** The speaker phrase beside the cue is the same words, or both have none. */
    SOURCE,
    /** The speaker is the one who is meant. */
    SPEAKER,
    FORM,
    ACT,
    SAID_ON,
    /** The day is the one of the statement, or the one that the article only lets conclude. */
    SAID_ON_NOT_INVENTED,
    /** All who pass it on, and nobody else. */
    VIA,
    /** All whom it is told to, and nobody else. */
    TOLD_TO,
    /** It stands within the statement that was found for its parent, or neither stands within any. */
    WITHIN
}
