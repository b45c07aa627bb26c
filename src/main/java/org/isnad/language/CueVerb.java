package org.isnad.language;

import java.util.List;
import java.util.Optional;

/**
 * A verb that reports.
 *
 * @param lemma its dictionary form
 * @param act the speech act, a concept of {@code ontology/acts.ttl}
 * @param frames what may follow it
 */
public record CueVerb(String lemma, String act, Trust trust, List<Frame> frames) {

    /** How far the bare word can be relied on, from counts over news text. */
    public enum Trust {
        /** At least every second occurrence reports. */
        A,
        /** Every second to every fourth. */
        B,
        /** Fewer; often a homograph. */
        C
    }

    /** Whether a frame has such an object between the verb and its content. */
    public boolean has(Frame.Object object) {
        for (Frame frame : frames) {
            if (frame.object() == object) {
                return true;
            }
        }
        return false;
    }

    /** The preposition before whom the verb is told to, for verbs that put one there: "asked of". */
    public Optional<String> addresseePreposition() {
        return frames.stream()
                .filter(f -> f.kind() == Frame.Kind.CLAUSE && f.object() == Frame.Object.ADDRESSEE)
                .map(Frame::preposition)
                .filter(preposition -> !preposition.isEmpty())
                .findFirst();
    }

    public boolean has(Frame.Kind kind) {
        for (Frame frame : frames) {
            if (frame.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
