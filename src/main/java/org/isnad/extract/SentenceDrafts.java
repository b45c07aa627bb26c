package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements of each sentence, for the markers at its edges that pass them on. */
final class SentenceDrafts {

    /** A marker farther than this from a statement does not pass it on; no real sentence is so long. */
    private static final int FARTHEST = 400;

    private final Scene scene;
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

    SentenceDrafts(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        for (Draft draft : drafts) {
            boolean relative = draft.clause != null && draft.clause.antecedent();
            if (!draft.content.isEmpty() && !relative) {
                bySentence
                        .computeIfAbsent(scene.text.sentence(draft.position()), s -> new ArrayList<>())
                        .add(draft);
            }
        }
    }

    /**
     * The statements that a marker passes on: those of its sentence, back to the marker before where it follows them.
     *
     * @param free the token after the marker before
     */
    List<Draft> of(Attribution attribution, int free) {
        List<Draft> said = new ArrayList<>();
        for (Draft draft : bySentence.getOrDefault(scene.text.sentence(attribution.from()), List.of())) {
            boolean near = Math.abs(draft.position() - attribution.from()) <= FARTHEST;
            boolean before = free <= draft.position() && draft.position() < attribution.from();
            if (near && (attribution.fronted() || before)) {
                said.add(draft);
            }
        }
        return said;
    }
}
