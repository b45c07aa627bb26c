package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;

/**
 * One thing that was got wrong.
 *
 * @param document the article
 * @param wanted the content as annotated; none when nothing was to be found
 * @param got the content as extracted; none when nothing was found
 * @param overlap the words that both share, of those that either holds; from 0 to 1
 * @param wantedSpeaker who speaks, by the annotation
 * @param gotSpeaker who was found to speak
 * @param sentence the sentences it stands in, on one line, with {@code [} and {@code ]} around what was wanted and
 *     <code>{</code> and <code>}</code> around what was got
 */
public record StatementError(
        Kind kind,
        String document,
        List<Span> wanted,
        List<Span> got,
        double overlap,
        Optional<String> wantedSpeaker,
        Optional<String> gotSpeaker,
        String sentence) {

    /** What is wrong. */
    public enum Kind {
        MISSED("missed"),
        SPURIOUS("spurious"),
        SPAN("wrong span"),
        SPEAKER("wrong speaker");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public StatementError {
        wanted = List.copyOf(wanted);
        got = List.copyOf(got);
    }
}
