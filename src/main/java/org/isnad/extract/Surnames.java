package org.isnad.extract;

import java.util.HashSet;
import java.util.Set;
import org.isnad.language.WordClass;

/** The last names of those who are named in an article, by which they are named again, and what else can be a name. */
final class Surnames {

    private static final String BEH = "\u0628";
    private static final String LAM = "\u0644";
    private static final String HIS = "\u0647";
    private static final String GOD = "\u0644\u0644\u0647";
    private static final String HER = "\u0647\u0627";
    private static final String THEIR = "\u0647\u0645";
    private static final String OUR = "\u0646\u0627";

    /** Letters; a shorter word after a given name is more often a common noun. */
    private static final int SHORTEST = 4;

    private final Scene scene;
    private final Set<String> folded = new HashSet<>();

    Surnames(Scene scene) {
        this.scene = scene;
        for (int token = 1; token < scene.size(); token++) {
            boolean named = scene.is(token - 1, WordClass.GIVEN_NAME)
                    && !scene.is(token, WordClass.GIVEN_NAME)
                    && !scene.startsSentence(token);
            if (named && mayBeAt(token) && scene.text.folded(token).length() >= SHORTEST) {
                folded.add(scene.text.folded(token));
            }
        }
    }

    /** Takes up the last word of a phrase that names a person. */
    void add(NounPhrase phrase) {
        int last = phrase.to() - 1;
        boolean person = scene.is(phrase.from(), WordClass.TITLE) || !scene.isSpeakerHead(phrase.from());
        boolean name = scene.isWord(last) && !scene.word(last).isKnown() && last > phrase.from();
        if (person && name && scene.text.folded(last).length() >= SHORTEST) {
            folded.add(scene.text.folded(last));
        }
    }

    /** Whether somebody of the article is named so. */
    boolean isAt(int token) {
        return folded.contains(scene.text.folded(token));
    }

    /** Whether a given name or the last name of somebody in the article stands at a token. */
    boolean isNameAt(int token) {
        boolean given = scene.is(token, WordClass.GIVEN_NAME)
                && !scene.word(token).isKnown()
                && !scene.word(token).conjunction();
        return given || isAt(token);
    }

    /** Whether a word can be the name of somebody unknown: no word that the lexicon has, and no form of a noun. */
    boolean mayBeAt(int token) {
        return scene.isWord(token)
                && scene.text.folded(token).length() > 2
                && !scene.word(token).isKnown()
                && scene.name(token).isEmpty()
                && !scene.isJoinedTo(BEH, token)
                && !scene.isJoinedTo(LAM, token)
                && !isPossessed(scene.text.folded(token))
                && !scene.isIndefiniteAccusative(token)
                && !scene.masdars.isAt(token);
    }

    /** Whether a folded word ends in a pronoun. */
    static boolean isPossessed(String folded) {
        boolean his = folded.endsWith(HIS) && folded.length() > 4 && !folded.endsWith(GOD);
        return his || folded.endsWith(HER) || folded.endsWith(THEIR) || folded.endsWith(OUR);
    }
}
