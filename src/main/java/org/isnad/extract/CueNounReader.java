package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.CueForm;
import org.isnad.language.CueNouns;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/**
 * Reads "the minister's assertion that", "with his assertion that" and "the ministry's announcement of the opening": a noun
 * that reports, who says it, and what.
 */
final class CueNounReader {

    /** Tokens between the noun and its content; what stands between is hardly more than a name with its title. */
    private static final int FARTHEST = 14;

    private final Scene scene;
    private final NounPhraseReader phrases;

    CueNounReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    /**
     * What opens the content of a noun.
     *
     * @param gapEnd the token after what stands between
     * @param skip folded letters of the content's first token that do not belong to it
     */
    private record Opening(Frame.Kind kind, int gapEnd, int content, int skip) {}

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
        Optional<CueForm> noun = noun(token);
        if (noun.isEmpty() || isDenied(token) || isInMarker(token)) {
            return Optional.empty();
        }
        CueForm form = noun.get();
        return opening(token, form)
                .filter(opening -> opening.content() < scene.sentenceEnd(token))
                .flatMap(opening -> told(token, form, opening))
                .or(() -> announced(token, form));
    }

    private Optional<CueForm> noun(int token) {
        return scene.pack.cueNouns().read(scene.text.folded(token)).map(CueNouns.Found::form);
    }

    private boolean isDenied(int token) {
        return scene.is(token - 1, WordClass.NEGATION) || scene.is(token - 2, WordClass.NEGATION);
    }

    /** "In his words" closes what is said, and opens nothing. */
    private boolean isInMarker(int token) {
        return scene.phraseEnd(PhraseClass.CLOSING, token - 1) > token
                || scene.phraseEnd(PhraseClass.CLOSING, token - 2) > token;
    }

    /** The complementizer or preposition of the noun, with nothing but a phrase and its adjuncts before it. */
    private Optional<Opening> opening(int noun, CueForm form) {
        int end = Math.min(scene.sentenceEnd(noun), noun + 1 + FARTHEST);
        for (int at = noun + 1; at < end; at++) {
            if (scene.is(at, WordClass.COMPLEMENTIZER)) {
                return takes(form, noun, at)
                        ? Optional.of(new Opening(Frame.Kind.CLAUSE, isDetached(at, noun) ? at - 1 : at, at + 1, 0))
                        : Optional.empty();
            }
            Optional<Opening> preposition = preposition(form, at);
            if (preposition.isPresent() || ends(at)) {
                return preposition;
            }
        }
        return Optional.empty();
    }

    /** Whether something else begins: a mark, a verb, another noun that reports. */
    private boolean ends(int at) {
        return scene.isComma(at)
                || scene.isColon(at)
                || scene.isTrustedCue(at, true)
                || scene.isTrustedCue(at, false)
                || scene.isWord(at) && noun(at).isPresent();
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

    /** The noun's preposition with a verbal noun after it: what is announced, threatened or demanded. */
    private Optional<Opening> preposition(CueForm form, int at) {
        for (Frame frame : form.verb().frames()) {
            if (frame.kind() != Frame.Kind.PREPOSITIONAL || !scene.isWord(at)) {
                continue;
            }
            int content = scene.text.folded(at).equals(frame.preposition()) ? at + 1 : at;
            boolean opens = content > at || scene.isJoinedTo(frame.preposition(), at);
            if (opens && scene.masdars.isVerbalNoun(content)) {
                int skip = content > at ? 0 : frame.preposition().length();
                return Optional.of(new Opening(Frame.Kind.PREPOSITIONAL, at, content, skip));
            }
        }
        return Optional.empty();
    }

    /** Whether one of the noun's prepositions stands at a token. */
    private boolean isPrepositionOf(CueForm form, int at) {
        return scene.isWord(at)
                && form.verb().frames().stream()
                        .filter(frame -> frame.kind() == Frame.Kind.PREPOSITIONAL)
                        .anyMatch(frame -> scene.text.folded(at).equals(frame.preposition())
                                || scene.isJoinedTo(frame.preposition(), at));
    }

    private Optional<Clause> told(int token, CueForm form, Opening opening) {
        boolean noun = opening.kind() == Frame.Kind.PREPOSITIONAL;
        boolean aims = noun && form.verb().has(Frame.Object.ADDRESSEE);
        if (form.object()) {
            boolean aimedAt = aims && isPrepositionOf(form, token + 1);
            return aimedAt ? Optional.empty() : Optional.of(clause(token, form, Optional.empty(), opening));
        }
        if (opening.gapEnd() == token + 1) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = aims
                ? phrases.readSubject(token + 1, opening.gapEnd())
                        .filter(p -> p.to() < opening.gapEnd() || !isOnlyAimed(form))
                : phrases.read(token + 1, opening.gapEnd(), true);
        return source.filter(p -> speaks(p, opening.kind())).map(p -> clause(token, form, Optional.of(p), opening));
    }

    /** "Demanding (of) the government": without anybody else the phrase may be who is told. */
    private static boolean isOnlyAimed(CueForm form) {
        return form.verb().frames().stream()
                .noneMatch(frame -> frame.kind() == Frame.Kind.PREPOSITIONAL && frame.object() == Frame.Object.NONE);
    }

    /** "The ministry's announcement (of) the opening": a verbal noun after who announces it. */
    private Optional<Clause> announced(int token, CueForm form) {
        if (!form.verb().has(Frame.Kind.NOMINAL) || !isGoverned(token)) {
            return Optional.empty();
        }
        int limit = Math.min(scene.sentenceEnd(token), token + 1 + FARTHEST);
        Optional<NounPhrase> source = form.object()
                ? Optional.empty()
                : phrases.readUpTo(at -> false, token + 1, limit, false).filter(p -> speaks(p, Frame.Kind.NOMINAL));
        if (!form.object() && source.isEmpty()) {
            return Optional.empty();
        }
        int content = source.map(NounPhrase::to).orElse(token + 1);
        while (content < limit && (scene.is(content, WordClass.ADVERB) || scene.is(content, WordClass.TIME))) {
            content++;
        }
        boolean verbal = scene.masdars.isAt(content) || scene.masdars.isDefiniteAt(content);
        return content < limit && verbal
                ? Optional.of(clause(token, form, source, new Opening(Frame.Kind.NOMINAL, content, content, 0)))
                : Optional.empty();
    }

    /** After a preposition or a noun; as a verb's subject the noun may be followed by what the verb does to. */
    private boolean isGoverned(int token) {
        boolean joined = scene.pack
                .cueNouns()
                .read(scene.text.folded(token))
                .filter(found -> found.skip() > 0)
                .isPresent();
        return joined || scene.is(token - 1, WordClass.PREPOSITION) || scene.masdars.isAt(token - 1);
    }

    /**
     * Whoever says something is named or has an office; "the mere saying" says nothing. What is announced without a
     * clause may be the results of a ministry, so that who announces it must head the phrase.
     */
    private boolean speaks(NounPhrase phrase, Frame.Kind kind) {
        int last = kind == Frame.Kind.CLAUSE ? phrase.to() : phrase.from() + 1;
        for (int i = phrase.from(); i < last; i++) {
            boolean holder = scene.isSpeakerHead(i) || scene.is(i, WordClass.HONORIFIC);
            if (holder || scene.name(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Clause clause(int token, CueForm form, Optional<NounPhrase> source, Opening opening) {
        return new Clause(
                token,
                token,
                form,
                opening.kind(),
                source,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                opening.gapEnd(),
                opening.content(),
                opening.skip());
    }
}
