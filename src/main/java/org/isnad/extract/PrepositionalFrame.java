package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.NounFrameReader.Attempt;
import org.isnad.extract.NounFrameReader.Opening;
import org.isnad.language.Affix;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** A content after a preposition, past an addressee, an accused, or a time and a place. */
final class PrepositionalFrame {

    /** Tokens within which any noun can follow the preposition; farther on only a verbal noun tells that it is the verb's. */
    private static final int NEAREST = OpenerFinder.FARTHEST / 2;

    private final Scene scene;
    private final OpenerFinder openers;
    private final Attempt attempt;
    private final Frame frame;
    private final JoinedPreposition joined;

    PrepositionalFrame(Scene scene, OpenerFinder openers, Attempt attempt) {
        this.scene = scene;
        this.openers = openers;
        this.attempt = attempt;
        this.frame = attempt.frame();
        this.joined = new JoinedPreposition(scene);
    }

    Optional<Opening> read() {
        if (isPassive()) {
            return Optional.empty();
        }
        int limit = Math.min(attempt.end(), attempt.from() + OpenerFinder.FARTHEST);
        ConstituentWalk walk = new ConstituentWalk(scene, openers.limits(), attempt.cue(), attempt.from(), limit);
        Optional<Opening> place = Optional.empty();
        while (walk.goesOn() && !(place.isPresent() && scene.isComma(walk.at()))) {
            if (opensQuotation(walk.at())) {
                return Optional.of(quoted(walk.at()));
            }
            int skip = scene.phraseEnd(PhraseClass.RELAY, walk.at()) < 0 ? prepositionAt(walk.at()) : -1;
            if (skip >= 0 && !isVenue(walk.at(), skip) && isOwn(walk, skip)) {
                boolean told = frame.object() == Frame.Object.ADDRESSEE || frame.object() == Frame.Object.TARGET;
                if (!told || isStrong(contentAt(walk.at(), skip))) {
                    return opening(walk.at(), skip);
                }
                // "Urged the branches in the provinces to": the first may only tell where they are.
                place = place.isEmpty() ? opening(walk.at(), skip) : place;
            }
            if (isOtherObject(walk)) {
                return Optional.empty();
            }
            walk.next();
        }
        return place;
    }

    /** Whether what follows a preposition is what is said rather than a person or a place. */
    private boolean isStrong(int content) {
        return scene.masdars.isVerbalNoun(content)
                || scene.masdars.isAt(content)
                || scene.is(content, WordClass.FEELING)
                || scene.quotations.openedAt(content).isPresent();
    }

    /** Whether a noun phrase after the subject can be who is told or accused. */
    private boolean takesPerson() {
        CueVerb verb = attempt.cue().form().verb();
        return verb.has(Frame.Object.ADDRESSEE) || verb.has(Frame.Object.TARGET);
    }

    /** "Approved the formation of a committee, by": the verb has an object and means something else. */
    private boolean isOtherObject(ConstituentWalk walk) {
        return frame.object() == Frame.Object.NONE
                && attempt.subject().isPresent()
                && !walk.isInRelative()
                && walk.isFree()
                && !walk.isGenitive()
                && scene.is(walk.at(), WordClass.MASDAR)
                && scene.word(walk.at()).proclitic() == 0;
    }

    /**
     * Whether the preposition at hand is the verb's: nothing before it could own it, or what follows is what only a verb of
     * speech takes.
     */
    private boolean isOwn(ConstituentWalk walk, int skip) {
        if (frame.object() == Frame.Object.CONTENT) {
            return true;
        }
        int content = contentAt(walk.at(), skip);
        if (walk.isOwnedByRelativeVerb()) {
            return false;
        }
        boolean relatives = walk.isInRelative() && scene.masdars.isJoinedToArticleAt(content);
        boolean strong = isStrong(content) && !relatives;
        boolean other = takesPerson() || attempt.isOpenedAfterComma(scene);
        if (!walk.isPlain() && frame.object() == Frame.Object.NONE && other) {
            return false;
        }
        boolean near = walk.at() - attempt.from() <= NEAREST;
        boolean certain = walk.isCertain() || frame.object() != Frame.Object.NONE;
        return strong || near && !walk.isInRelative() && (certain || scene.isComma(walk.at() - 1));
    }

    /** The folded letters of the frame's preposition at a token: 0 when it stands alone, -1 when it is not there. */
    private int prepositionAt(int at) {
        if (scene.isWord(at) && scene.text.folded(at).equals(frame.preposition())) {
            return 0;
        }
        return joined.standsAt(frame.preposition(), at) ? 1 : -1;
    }

    private boolean isVenue(int at, int skip) {
        boolean place =
                scene.particles.is(frame.preposition(), Particle.IN) && scene.is(contentAt(at, skip), WordClass.VENUE)
                        || scene.phraseEnd(PhraseClass.VENUE, at) >= 0;
        return place && frame.object() != Frame.Object.CONTENT;
    }

    /** "Called it "a fine bridge"", with the preposition between the marks. */
    private boolean opensQuotation(int at) {
        boolean place = frame.object() == Frame.Object.CONTENT || at == attempt.from();
        return place && scene.quotations.openedAt(at).isPresent() && scene.isJoinedTo(frame.preposition(), at + 1);
    }

    private Opening quoted(int at) {
        int from = attempt.from();
        if (frame.object() != Frame.Object.CONTENT) {
            return new Opening(attempt.subject(), at, at, 0);
        }
        return attempt.cue().form().object() || at == from
                ? new Opening(attempt.subject(), at, at + 1, 1)
                : new Opening(attempt.subject(), from, from, 0);
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
            int described = new LeadingAdjuncts(scene).afterAside(from, at);
            return at > from
                    ? Optional.of(new Opening(attempt.subject(), described, described, 0))
                    : describedSubject();
        }
        int content = contentAt(at, skip);
        // A clause after the preposition is a frame of its own.
        boolean clause = scene.is(content, WordClass.COMPLEMENTIZER);
        return !clause && isHeaded(content) && content < attempt.end()
                ? Optional.of(new Opening(attempt.subject(), at, content, skip))
                : Optional.empty();
    }

    /** Whether a noun is of the class that the frame asks for; what is done, or is quoted, as well in any form. */
    private boolean isHeaded(int content) {
        Optional<WordClass> head = frame.head();
        boolean done = head.filter(asked -> asked == WordClass.MASDAR).isPresent()
                && (scene.masdars.isVerbalNoun(content)
                        || scene.quotations.openedAt(content).isPresent());
        return head.isEmpty() || done || scene.is(content, head.get());
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
        return prepositionAt(at) >= 0 || scene.isJoinedTo(Affix.BY, at);
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
}
