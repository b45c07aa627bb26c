package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/** Tells where a phrase can begin that names somebody who can speak: a known name, an office, an institution. */
final class AgentOpenings {

    private final Scene scene;

    AgentOpenings(Scene scene) {
        this.scene = scene;
    }

    /** Whether such a phrase begins at a token, with or without a joined preposition. */
    boolean opens(int token) {
        Optional<NameFound> name = scene.name(token);
        return name.isPresent()
                ? isAgent(name.get())
                : scene.isSpeakerHead(token) || scene.is(token, WordClass.HUMAN_PLURAL);
    }

    /** Whether such a phrase begins at a token that nothing is joined to. */
    boolean opensBare(int token) {
        return opens(token) && joinedLetters(token) == 0 && !scene.word(token).conjunction();
    }

    /** The folded letters of a preposition joined to the first token of a phrase. */
    int joinedLetters(int token) {
        Optional<NameFound> name = scene.name(token);
        if (name.isPresent()) {
            return name.get().clitic();
        }
        return scene.word(token).proclitic() == 0 ? 0 : scene.joinedLam(token);
    }

    private boolean isAgent(NameFound name) {
        return scene.isNameOf(name, Agent.Type.PERSON)
                || scene.isNameOf(name, Agent.Type.STATE)
                || scene.isNameOf(name, Agent.Type.ORGANISATION);
    }
}
