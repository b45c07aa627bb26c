package org.isnad.extract;

/** Why a word that can be a cue, or a cue with its frame, is left. */
enum Obstacle {
    FURNITURE("stands in the furniture of the page"),
    SPELLING("is spelled like another word"),
    BACKGROUND("is the author's own background"),
    DEED("does something, with this subject, and tells nothing"),
    NEGATED("is negated"),
    SUPPOSED("is only supposed"),
    SUBJUNCTIVE("is what somebody is to do, not what he did"),
    NAME("is part of a name"),
    PARTICLE("is a particle here"),
    NOUN("is a noun here"),
    PREDICATE("only tells what something is"),
    ANONYMITY("only tells that a source stays unnamed"),
    MARKER("belongs to a marker of attribution"),
    RESUMED("takes up the noun of a relative clause"),
    FREE_RELATIVE("is the verb of a free relative clause"),
    ACTION("has for its subject what is done, not who"),
    NO_SUBJECT("has no subject, and heads no clause that could hide one"),
    WEAK_FRAME("needs more of a frame, so often is it something else"),
    REINFORCEMENT("only reinforces the cue before it"),
    DOUBLED("shares its content with another cue"),
    NO_FRAME("is followed by nothing that opens a content");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** The end of a sentence that begins with the word. */
    String words() {
        return words;
    }
}
