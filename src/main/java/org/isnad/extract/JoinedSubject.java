package org.isnad.extract;

import org.isnad.language.WordClass;

/** A subject that is a pronoun joined to the particle before its verb: "that he", "but they". */
final class JoinedSubject {

    /** Letters of a complementizer alone. */
    private static final int BARE = 2;

    private JoinedSubject() {}

    /** Whether a complementizer has a pronoun of whatever person, and so the subject of its clause. */
    static boolean isOfComplementizer(Scene scene, int token) {
        return scene.is(token, WordClass.COMPLEMENTIZER)
                && scene.text.folded(token).length() - scene.word(token).stemStart() > BARE;
    }

    /** Whether a particle has the subject of the verb after it. */
    static boolean isAt(Scene scene, int particle) {
        boolean carries = scene.is(particle, WordClass.SUBORDINATOR) || scene.is(particle, WordClass.COMPLEMENTIZER);
        String folded = carries ? scene.text.folded(particle) : "";
        return folded.length() > 2 && scene.affixes.endsInThirdPerson(folded);
    }
}
