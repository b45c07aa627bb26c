package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Finds "it was stressed that", "was announced": statements whose source the article keeps to itself. */
final class PassiveReports {

    /** Tokens. */
    private static final int LONGEST_TIME = 6;

    private final Scene scene;

    PassiveReports(Scene scene) {
        this.scene = scene;
    }

    /**
     * One such report.
     *
     * @param cue the noun for what was done
     * @param act a concept of {@code ontology/acts.ttl}
     * @param content the first token of what is reported
     * @param end the token after it
     */
    record Passive(int cue, String act, int content, int end) {}

    List<Passive> passives() {
        List<Passive> found = new ArrayList<>();
        for (int token = 0; token < scene.size(); token++) {
            int end = scene.isFurniture(token) ? -1 : scene.phraseEnd(PhraseClass.PASSIVE_REPORT, token);
            int opener = end > 0 ? opener(end) : -1;
            if (opener > 0 && opener + 1 < scene.sentenceEnd(token) && scene.is(opener, WordClass.PREPOSITION)) {
                int content = scene.is(opener + 1, WordClass.COMPLEMENTIZER) ? opener + 2 : opener + 1;
                found.add(new Passive(end - 1, act(end - 1), content, endBefore(content)));
            }
        }
        return found;
    }

    /** Past when it was done: "during the talks". */
    private int opener(int from) {
        int at = from;
        if (scene.is(at, WordClass.TIME) && scene.is(at, WordClass.PREPOSITION)) {
            int last = Math.min(scene.sentenceEnd(from), from + LONGEST_TIME);
            do {
                at++;
            } while (at < last && !scene.is(at, WordClass.PREPOSITION));
        }
        return at;
    }

    /** Up to the next such report of the sentence with the particle before it. */
    private int endBefore(int content) {
        int end = scene.sentenceEnd(content - 1);
        for (int at = content; at < end; at++) {
            if (scene.phraseEnd(PhraseClass.PASSIVE_REPORT, at) > 0) {
                return scene.is(at - 1, WordClass.SUBORDINATOR) ? at - 1 : at;
            }
        }
        return end;
    }

    /** What the noun tells without its article. */
    private String act(int noun) {
        String folded = scene.text.folded(noun);
        return scene.pack
                .cueNouns()
                .read(scene.affixes.withoutArticle(folded))
                .map(found -> found.form().verb().act())
                .orElse("say");
    }
}
