package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.extract.NounFrameReader.Opening;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** A content after a preposition, past an addressee, an accused, or a time and a place. */
final class PrepositionalFrame {

    private static final int FARTHEST = OpenerFinder.FARTHEST / 2;

    private static final String BY = "\u0628";
    private static final String IN = "\u0641\u064A";
    private static final String FEMININE = "\u0629";

    private final Scene scene;
    private final OpenerFinder openers;
    private final Attempt attempt;
    private final Frame frame;

    PrepositionalFrame(Scene scene, OpenerFinder openers, Attempt attempt) {
        this.scene = scene;
        this.openers = openers;
        this.attempt = attempt;
        this.frame = attempt.frame();
    }

    Optional<Opening> read() {
        if (isPassive()) {
            return Optional.empty();
        }
        int limit = Math.min(attempt.end(), attempt.from() + FARTHEST);
        int at = attempt.from();
        while (at < limit && !ends(at)) {
            if (frame.object() == Frame.Object.TARGET && scene.is(at, WordClass.RELATIVE)) {
                return afterRelative(at + 1, limit);
            }
            int skip = prepositionAt(at);
            if (skip >= 0 && !isVenue(at, skip)) {
                return opening(at, skip);
            }
            boolean passesObject = frame.object() != Frame.Object.NONE;
            if (!passesObject && !isAdjunct(at) && !isAttribute(at)) {
                return Optional.empty();
            }
            at = passesObject ? at + 1 : adjunctEnd(at, limit);
        }
        return Optional.empty();
    }

    private boolean ends(int at) {
        boolean passesRelative = frame.object() == Frame.Object.CONTENT || frame.object() == Frame.Object.TARGET;
        boolean relative = scene.is(at, WordClass.RELATIVE) && prepositionAt(at) < 0;
        return relative && !passesRelative || openers.limits().stops(attempt.cue(), at);
    }

    /** "Accused, who had ..., of": of the prepositions after the relative clause the last can be the verb's own. */
    private Optional<Opening> afterRelative(int from, int limit) {
        Optional<Opening> last = Optional.empty();
        for (int at = from; at < limit && !openers.limits().stops(attempt.cue(), at); at++) {
            int skip = prepositionAt(at);
            if (skip >= 0 && scene.masdars.isVerbalNoun(contentAt(at, skip))) {
                last = opening(at, skip);
            }
        }
        return last;
    }

    /** The folded letters of the frame's preposition at a token: 0 when it stands alone, -1 when it is not there. */
    private int prepositionAt(int at) {
        if (scene.isWord(at) && scene.text.folded(at).equals(frame.preposition())) {
            return 0;
        }
        return scene.isJoinedTo(frame.preposition(), at) ? 1 : -1;
    }

    private boolean isVenue(int at, int skip) {
        boolean place = frame.preposition().equals(IN) && scene.is(contentAt(at, skip), WordClass.VENUE)
                || scene.phraseEnd(PhraseClass.VENUE, at) >= 0;
        return place && frame.object() != Frame.Object.CONTENT;
    }

    private static int contentAt(int at, int skip) {
        return skip == 0 ? at + 1 : at;
    }

    private Optional<Opening> opening(int at, int skip) {
        int from = attempt.from();
        if (frame.object() == Frame.Object.CONTENT && attempt.cue().form().object() && at == from) {
            return Optional.of(described(at, skip));
        }
        if (frame.object() == Frame.Object.CONTENT) {
            return at > from ? Optional.of(new Opening(attempt.subject(), from, from, 0)) : describedSubject();
        }
        int content = contentAt(at, skip);
        // A clause after the preposition is a frame of its own.
        boolean clause = scene.is(content, WordClass.COMPLEMENTIZER);
        boolean headed =
                frame.head().isEmpty() || scene.is(content, frame.head().get());
        return !clause && headed && content < attempt.end()
                ? Optional.of(new Opening(attempt.subject(), at, content, skip))
                : Optional.empty();
    }

    /** "Was accused of": without an accused the verb is passive. */
    private boolean isPassive() {
        if (frame.object() != Frame.Object.TARGET || attempt.cue().form().object()) {
            return false;
        }
        int at = attempt.from();
        while (at < attempt.end() && (scene.is(at, WordClass.ADVERB) || scene.is(at, WordClass.TIME))) {
            at++;
        }
        return prepositionAt(at) >= 0 || scene.isJoinedTo(BY, at);
    }

    /** "Described X as Y": what was taken for the subject is who is described, when nobody else is. */
    private Optional<Opening> describedSubject() {
        return attempt.subject()
                .filter(x -> frame.preposition().length() == 1)
                .map(x -> new Opening(Optional.empty(), x.from(), x.from(), 0));
    }

    /** "Described it as": the pronoun stands for the first part of the content. */
    private Opening described(int at, int skip) {
        boolean clause = scene.is(at, WordClass.COMPLEMENTIZER);
        return clause
                ? new Opening(attempt.subject(), at, at + 1, 0)
                : new Opening(attempt.subject(), at, contentAt(at, skip), skip);
    }

    /** "The company owning the engine": a definite word after a feminine subject that shares its ending. */
    private boolean isAttribute(int at) {
        return !attempt.cue().form().verb().has(Frame.Object.ADDRESSEE)
                && attempt.subject()
                        .filter(s -> s.to() == at && isFeminine(s.from()))
                        .isPresent()
                && scene.isDefinite(at)
                && isFeminine(at)
                && scene.name(at).isEmpty()
                && scene.word(at).word().cues().isEmpty();
    }

    private boolean isFeminine(int token) {
        return scene.isWord(token) && scene.text.folded(token).endsWith(FEMININE);
    }

    private boolean isAdjunct(int at) {
        return scene.isComma(at)
                || scene.isOpenBracket(at)
                || scene.is(at, WordClass.TIME)
                || scene.is(at, WordClass.ADVERB)
                || scene.is(at, WordClass.LIGHT_OBJECT)
                || at == attempt.from() && attempt.subject().isPresent() && isApposed(at)
                || scene.is(at, WordClass.PREPOSITION)
                || scene.isPrepositionalPhrase(at)
                || scene.phraseEnd(PhraseClass.MANNER, at) >= 0
                || scene.word(at).proclitic() != 0
                || scene.name(at).map(n -> n.clitic() > 0).orElse(false);
    }

    /** "X son of the founder": tells who the subject is. */
    private boolean isApposed(int at) {
        boolean addressed = attempt.cue().form().verb().has(Frame.Object.ADDRESSEE)
                || attempt.cue().form().verb().has(Frame.Object.TARGET);
        boolean office = scene.is(at, WordClass.TITLE) && !scene.isDefinite(at);
        return !addressed && (scene.is(at, WordClass.PERSON) || office);
    }

    /** Passes over a time, a venue or an addressee; over everything up to the next comma if one opens it. */
    private int adjunctEnd(int at, int limit) {
        int to = at + 1;
        while (to < limit && prepositionAt(to) < 0 && !scene.isComma(to)) {
            to++;
        }
        return to;
    }
}
