package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The statements of each sentence, for the markers at its edges that pass them on. */
final class SentenceDrafts {

    /** A marker farther than this from a statement does not pass it on; no real sentence is so long. */
    private static final int FARTHEST = 400;

    private final Scene scene;
    /** The statements of each sentence by their places in the text. */
    private final Map<Integer, NavigableMap<Integer, List<Draft>>> bySentence = new HashMap<>();

    SentenceDrafts(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        for (Draft draft : drafts) {
            boolean relative = draft.clause != null && draft.clause.antecedent();
            if (!draft.content.isEmpty() && !relative) {
                bySentence
                        .computeIfAbsent(scene.text.sentence(draft.position()), s -> new TreeMap<>())
                        .computeIfAbsent(draft.position(), p -> new ArrayList<>())
                        .add(draft);
            }
        }
    }

    /** The token where the next statement of a sentence begins that "and" joins after a comma; or the given end. */
    int nextJoined(int from, int end) {
        if (from >= end) {
            return end;
        }
        NavigableMap<Integer, List<Draft>> sentence =
                bySentence.getOrDefault(scene.text.sentence(from), new TreeMap<>());
        for (List<Draft> found : sentence.subMap(from, end).values()) {
            for (Draft draft : found) {
                if (draft.clause != null && isJoined(draft.clause, from)) {
                    return draft.clause.start();
                }
            }
        }
        return end;
    }

    private boolean isJoined(Clause clause, int from) {
        return clause.start() > from
                && scene.isComma(clause.start() - 1)
                && clause.start() == clause.cue()
                && scene.word(clause.cue()).conjunction()
                && clause.subject().isPresent();
    }

    /**
     * The statements that a marker passes on: those of its sentence, back to the marker before where it follows them.
     *
     * @param free the token after the marker before
     */
    List<Draft> of(Attribution attribution, int free) {
        int to = attribution.fronted() ? attribution.from() + FARTHEST : attribution.from();
        int first = attribution.fronted() ? attribution.from() : Math.max(attribution.from() - FARTHEST, free);
        NavigableMap<Integer, List<Draft>> sentence =
                bySentence.getOrDefault(scene.text.sentence(attribution.from()), new TreeMap<>());
        return first < to
                ? sentence.subMap(first, to).values().stream()
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }
}
