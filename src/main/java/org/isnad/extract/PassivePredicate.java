package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;

/**
 * Tells "the city is threatened with" from "the union struck, threatening to": without vowels the feminine participle of a
 * verb that is done to somebody is spelled like its passive. After a noun that opens its clause, with no verb, it is that.
 */
final class PassivePredicate {

    /** Words of the noun before it. */
    private static final int LONGEST_SUBJECT = 8;

    private final Scene scene;
    private final VerbShape verbs;
    private final ClauseEdges edges;

    PassivePredicate(Scene scene) {
        this.scene = scene;
        this.verbs = new VerbShape(scene);
        this.edges = new ClauseEdges(scene);
    }

    boolean isAt(int token, CueForm form) {
        boolean doneTo =
                form.verb().has(Frame.Object.ADDRESSEE) || form.verb().act().equals("warn");
        boolean feminine = !form.isFinite()
                && scene.endsWith(token, Affix.FEMININE)
                && !scene.word(token).conjunction()
                && scene.isJoinedTo(Affix.BY, token + 1);
        return doneTo && feminine && !scene.startsSentence(token) && opensWithNoun(token);
    }

    private boolean opensWithNoun(int token) {
        for (int at = token - 1; at >= token - LONGEST_SUBJECT; at--) {
            boolean word = scene.isWord(at) || scene.quotations.isMark(at);
            boolean first = scene.startsSentence(at) || edges.isParticle(at - 1);
            // Right before it and at the head of the clause even a word that is only perhaps a verb may be the verb.
            boolean doubtful = (first || at == token - 1) && !scene.isDefinite(at);
            boolean verb =
                    verbs.at(at).filter(guess -> guess.marked() || doubtful).isPresent();
            if (!word || verb) {
                return false;
            }
            if (first) {
                return !scene.is(at, WordClass.PREPOSITION);
            }
        }
        return false;
    }
}
