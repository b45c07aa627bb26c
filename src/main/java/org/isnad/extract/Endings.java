package org.isnad.extract;

/** What the last letters of a noun tell. */
final class Endings {

    private static final String HIS = "\u062A\u0647";
    private static final String HER = "\u0647\u0627";
    private static final String THEIR = "\u0647\u0645";
    private static final String ALEF = "\u0627";
    /** Letters. */
    private static final int SHORTEST_POSSESSED = 5;

    private static final int SHORTEST_ACCUSATIVE = 4;

    private Endings() {}

    /** Whether a noun has a pronoun for its owner. */
    static boolean isPossessed(Scene scene, int at) {
        String folded = scene.text.folded(at);
        return folded.length() >= SHORTEST_POSSESSED
                && (folded.endsWith(HIS) || folded.endsWith(HER) || folded.endsWith(THEIR));
    }

    /** Whether a word without article ends in an alef, as an indefinite accusative does. */
    static boolean isInAlef(Scene scene, int at) {
        String folded = scene.isWord(at) ? scene.text.folded(at) : "";
        return folded.length() >= SHORTEST_ACCUSATIVE && folded.endsWith(ALEF) && !scene.isDefinite(at);
    }
}
