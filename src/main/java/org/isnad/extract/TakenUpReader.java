package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/**
 * Reads a verb whose pronoun takes up all that was said before it: "..., which the ministry denied". It is read like a
 * marker of attribution after what it attributes.
 */
final class TakenUpReader {

    /** Tokens between the relative pronoun and its verb: "had already". */
    private static final int LONGEST_PARTICLES = 3;

    /** Tokens of what takes up: "the matter which". */
    private static final int LONGEST_PHRASE = 3;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final GapReader gaps;

    TakenUpReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.gaps = new GapReader(scene, phrases);
    }

    /** @param cues that are followed by nothing that opens a content */
    List<Attribution> attributions(List<CueFinder.Candidate> cues) {
        List<Attribution> found = new ArrayList<>();
        cues.stream().filter(this::takesUp).forEach(cue -> read(cue).ifPresent(found::add));
        return found;
    }

    /** Who regards it as something says more than that. */
    private boolean takesUp(CueFinder.Candidate cue) {
        CueForm form = cue.form();
        return form.isFinite()
                && form.object()
                && !form.verb().act().equals("think")
                && (scene.endsWith(cue.token(), Affix.HIM) || scene.endsWith(cue.token(), Affix.HER))
                && cue.takesSubjectAfter();
    }

    private Optional<Attribution> read(CueFinder.Candidate cue) {
        int from = start(cue.token());
        if (from <= scene.sentenceStart(cue.token())) {
            return Optional.empty();
        }
        int limit = scene.sentenceEnd(cue.token());
        return phrases.read(afterManner(cue.token() + 1, limit), limit, true)
                .filter(phrases::speaks)
                .map(source -> Attribution.of(
                        cue,
                        from,
                        source,
                        gaps.adjuncts(source.to(), limit).toldTo().stream().findFirst()));
    }

    /** The first token of "which", "the matter that" before a verb and its auxiliaries; -1 where it is not there. */
    private int start(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - LONGEST_PARTICLES - LONGEST_PHRASE); at--) {
            int end = scene.phraseEnd(PhraseClass.TAKEN_UP, at);
            if (end > 0 && end <= verb && onlyAuxiliaries(end, verb)) {
                boolean longer = scene.phraseEnd(PhraseClass.TAKEN_UP, at - 1) == end;
                return longer ? at - 1 : at;
            }
        }
        return -1;
    }

    private boolean onlyAuxiliaries(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean particle = scene.is(at, WordClass.AUXILIARY)
                    || scene.is(at, WordClass.COMPLEMENTIZER)
                    || scene.is(at, WordClass.ADVERB);
            if (!particle) {
                return false;
            }
        }
        return to - from <= LONGEST_PARTICLES;
    }

    private int afterManner(int from, int limit) {
        int at = from;
        while (at < limit
                && (scene.is(at, WordClass.ADVERB)
                        || scene.is(at, WordClass.TIME)
                        || scene.phraseEnd(PhraseClass.MANNER, at) > at)) {
            at = Math.max(at + 1, scene.phraseEnd(PhraseClass.MANNER, at));
        }
        return at;
    }
}
