package org.isnad.extract;

import java.util.HashSet;
import java.util.Set;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;

/** The last names of those who are named in an article, by which they are named again, and what else can be a name. */
final class Surnames {

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
                && !scene.isJoinedTo(Affix.BY, token)
                && !scene.isJoinedTo(Affix.TO, token)
                && !isPossessed(scene.text.folded(token))
                && !scene.isIndefiniteAccusative(token)
                && !scene.masdars.isAt(token);
    }

    /** Whether a folded word ends in a pronoun. */
    boolean isPossessed(String folded) {
        boolean his = scene.affixes.ends(folded, Affix.HIM)
                && folded.length() > 4
                && !scene.affixes.ends(folded, Affix.OF_GOD);
        return his
                || scene.affixes.ends(folded, Affix.HER)
                || scene.affixes.ends(folded, Affix.THEM)
                || scene.affixes.ends(folded, Affix.US);
    }
}
