package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/**
 * Who speaks in an article, by the words of their names that the lexicon does not hold: a name that a verb tells to speak
 * in one place can speak without a verb in another.
 */
final class KnownSpeakers {

    /** Letters; a shorter word is hardly all of a name. */
    private static final int SHORTEST = 3;

    private final Scene scene;
    private final Set<String> names = new HashSet<>();

    KnownSpeakers(Scene scene, List<Clause> clauses) {
        this.scene = scene;
        clauses.forEach(clause -> clause.subject().ifPresent(this::add));
    }

    private void add(NounPhrase subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (isNameWord(i)) {
                names.add(withArticle(scene.text.folded(i)));
            }
        }
    }

    /** "For the aviation": with the letter that the article has lost after the preposition. */
    private String withArticle(String folded) {
        return scene.affixes.isToThe(folded, 0) ? scene.affixes.withWholeArticle(folded, 1) : folded;
    }

    private boolean isNameWord(int token) {
        return scene.isWord(token)
                && !scene.word(token).isKnown()
                && !scene.word(token).is(WordClass.ADJECTIVE)
                && scene.name(token).filter(this::isPlace).isEmpty()
                && scene.text.folded(token).length() >= SHORTEST;
    }

    /** A state before a colon is where something happens more often than who says it. */
    private boolean isPlace(NameFound name) {
        return !scene.isNameOf(name, Agent.Type.PERSON) && !scene.isNameOf(name, Agent.Type.ORGANISATION);
    }

    /** Whether a phrase consists of nothing but such words. */
    boolean contains(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            int skip = i == phrase.from() ? phrase.skip() : 0;
            if (!scene.isWord(i) || !names.contains(scene.text.folded(i).substring(skip))) {
                return false;
            }
        }
        return true;
    }
}
