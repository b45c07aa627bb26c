package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.Particle;
import org.isnad.language.WordClass;

/** Reads on which network somebody writes what he says: "on his account on Twitter". */
record PlatformReader(Scene scene, NounPhraseReader phrases) {

    /** Tokens from the preposition to the name of the network: "on the site of social communication". */
    private static final int LONGEST_ADDRESS = 6;

    /** On, in, through. */
    private static final Particle[] ON = {Particle.ON, Particle.IN, Particle.BY_WAY_OF, Particle.DURING};

    /**
     * The network whose name stands at a token, past a preposition and what tells that it is one.
     *
     * @param from the token before which no preposition is looked for
     */
    Optional<NounPhrase> at(int token, int from) {
        if (!scene.is(token, WordClass.PLATFORM)) {
            return Optional.empty();
        }
        int joined = scene.name(token).map(NameFound::clitic).orElse(0);
        if (joined > 0) {
            return scene.affixes.standsAt(joined - 1, scene.text.folded(token), Affix.BY)
                    ? Optional.of(phrases.phrase(token, token + 1, joined))
                    : Optional.empty();
        }
        for (int i = token - 1; i >= Math.max(from, token - LONGEST_ADDRESS); i--) {
            if (scene.is(i, WordClass.PREPOSITION)) {
                return scene.particles.isAnyOf(scene.text.folded(i), ON)
                        ? Optional.of(phrases.phrase(token, token + 1, 0))
                        : Optional.empty();
            }
            if (!isPartOfAddress(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPartOfAddress(int token) {
        return !scene.isWord(token)
                || scene.is(token, WordClass.MEDIUM)
                || scene.is(token, WordClass.VENUE)
                || scene.is(token, WordClass.NAMED_THING)
                || scene.isDefinite(token) && !scene.isSpeakerHead(token);
    }
}
