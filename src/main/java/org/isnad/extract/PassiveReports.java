package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Finds "it was stressed that", "was announced": statements whose source the article keeps to itself. */
final class PassiveReports {

    private static final String ARTICLE = "\u0627\u0644";

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
     */
    record Passive(int cue, String act, int content) {}

    List<Passive> passives() {
        List<Passive> found = new ArrayList<>();
        for (int token = 0; token < scene.size(); token++) {
            int end = scene.isFurniture(token) ? -1 : scene.phraseEnd(PhraseClass.PASSIVE_REPORT, token);
            if (end > 0 && end + 1 < scene.sentenceEnd(token) && scene.is(end, WordClass.PREPOSITION)) {
                int content = scene.is(end + 1, WordClass.COMPLEMENTIZER) ? end + 2 : end + 1;
                found.add(new Passive(end - 1, act(end - 1), content));
            }
        }
        return found;
    }

    /** What the noun tells without its article. */
    private String act(int noun) {
        String folded = scene.text.folded(noun);
        return scene.pack
                .cueNouns()
                .read(folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded)
                .map(found -> found.form().verb().act())
                .orElse("say");
    }
}
