package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.CueForm;
import org.isnad.language.CueNouns;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Reads "the minister's assertion that" and "with his assertion that": a noun that reports, who says it, and what. */
final class CueNounReader {

    /** Tokens between the noun and its complementizer; what stands between is hardly more than a name with its title. */
    private static final int FARTHEST = 14;

    private final Scene scene;
    private final NounPhraseReader phrases;

    CueNounReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    List<Clause> clauses() {
        List<Clause> found = new ArrayList<>();
        for (int token = 0; token < scene.size(); token++) {
            if (scene.isWord(token) && !scene.isFurniture(token)) {
                at(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Clause> at(int token) {
        Optional<CueForm> form =
                scene.pack.cueNouns().read(scene.text.folded(token)).map(CueNouns.Found::form);
        if (form.isEmpty() || isDenied(token) || isInMarker(token)) {
            return Optional.empty();
        }
        int that = complementizer(token + 1);
        if (that < 0 || !takes(form.get(), token, that)) {
            return Optional.empty();
        }
        int gapEnd = isDetached(that, token) ? that - 1 : that;
        Optional<NounPhrase> source = form.get().object() || gapEnd == token + 1
                ? Optional.empty()
                : phrases.read(token + 1, gapEnd, true).filter(this::speaks);
        boolean told = form.get().object() || source.isPresent();
        return told && that + 1 < scene.sentenceEnd(that)
                ? Optional.of(clause(token, form.get(), source, gapEnd, that + 1))
                : Optional.empty();
    }

    private boolean isDenied(int token) {
        return scene.is(token - 1, WordClass.NEGATION) || scene.is(token - 2, WordClass.NEGATION);
    }

    /** "In his words" closes what is said, and opens nothing. */
    private boolean isInMarker(int token) {
        return scene.phraseEnd(PhraseClass.CLOSING, token - 1) > token
                || scene.phraseEnd(PhraseClass.CLOSING, token - 2) > token;
    }

    /** The complementizer that follows with nothing but a phrase and its adjuncts between; -1 when there is none. */
    private int complementizer(int from) {
        int end = Math.min(scene.sentenceEnd(from - 1), from + FARTHEST);
        for (int at = from; at < end; at++) {
            if (scene.is(at, WordClass.COMPLEMENTIZER)) {
                return at;
            }
            if (scene.isComma(at)
                    || scene.isColon(at)
                    || scene.isTrustedCue(at, true)
                    || scene.isTrustedCue(at, false)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean takes(CueForm form, int noun, int that) {
        char joined = scene.word(that).proclitic();
        String detached = isDetached(that, noun) ? scene.text.folded(that - 1) : "";
        String preposition = joined != 0 ? String.valueOf(joined) : detached;
        return form.verb().frames().stream()
                .anyMatch(frame ->
                        frame.kind() == Frame.Kind.CLAUSE && frame.preposition().equals(preposition));
    }

    private boolean isDetached(int that, int noun) {
        return scene.word(that).proclitic() == 0 && that - 1 > noun && scene.is(that - 1, WordClass.PREPOSITION);
    }

    /** Whoever says something is named or has an office; "the mere saying" says nothing. */
    private boolean speaks(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (scene.isSpeakerHead(i) || scene.name(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Clause clause(int token, CueForm form, Optional<NounPhrase> source, int gapEnd, int content) {
        return new Clause(
                token,
                token,
                form,
                Frame.Kind.CLAUSE,
                source,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                gapEnd,
                content,
                0);
    }
}
