package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.Frame;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/** Looks to the right of a cue for what opens its content with a mark or a complementizer. */
final class OpenerFinder {

    /** Farther than this from the verb no complementizer, colon or quotation was found to be its own. */
    static final int FARTHEST = 50;

    private final Scene scene;
    private final OpenerLimits limits;

    OpenerFinder(Scene scene) {
        this.scene = scene;
        this.limits = new OpenerLimits(scene);
    }

    OpenerLimits limits() {
        return limits;
    }

    /** The first opener after a cue that its frames allow; speech that nothing opens where there is none. */
    Optional<Opener> find(CueFinder.Candidate cue) {
        Optional<Opener> opener = marked(cue);
        return opener.isPresent() || !hasMark(cue) || cue.form().verb().trust() == Trust.C
                ? opener
                : new UnmarkedSpeech(scene, this, cue).find();
    }

    private Optional<Opener> marked(CueFinder.Candidate cue) {
        int end = Math.min(scene.sentenceEnd(cue.token()), cue.token() + FARTHEST);
        int at = afterReinforcement(cue.token() + 1);
        while (at < end) {
            if (scene.isColon(at)) {
                return hasMark(cue) ? Optional.of(colon(at)) : Optional.empty();
            }
            if (scene.quotations.isMark(at)) {
                Optional<Quotation> quotation = scene.quotations.openedAt(at);
                boolean speech = quotation.isPresent() && !scene.quotations.isName(quotation.get());
                if (speech && !limits.isTitleOfVenue(quotation.get()) && !limits.isBeforeColon(quotation.get())) {
                    return cue.form().verb().has(Frame.Kind.QUOTATION) || hasMark(cue) && isPosted(at)
                            ? Optional.of(new Opener(Frame.Kind.QUOTATION, at, at, 0))
                            : Optional.empty();
                }
                at = quotation.isPresent() ? Math.max(at + 1, scene.quotations.closeOf(quotation.get())) : at + 1;
                continue;
            }
            if (scene.is(at, WordClass.QUESTION) && cue.form().verb().has(Frame.Kind.QUESTION)) {
                return Optional.of(new Opener(Frame.Kind.QUESTION, at, at, 0));
            }
            boolean opens = scene.is(at, WordClass.COMPLEMENTIZER)
                    && !isSpelledOut(at)
                    && !limits.isPartOfConjunction(at)
                    && !isKnownAs(at);
            if (opens) {
                if (limits.isOfRelativeVerb(cue, at) || limits.goesOnWithOuter(cue, at)) {
                    return Optional.empty();
                }
                Optional<Opener> clause = complementizer(cue, at);
                if (clause.isPresent()) {
                    return clause;
                }
                if (!limits.isInsideRelative(cue.token(), at)) {
                    return Optional.empty();
                }
            } else if (limits.stops(cue, at)) {
                int next = scene.is(at, WordClass.SUBORDINATOR) ? limits.afterAside(at, end) : end;
                if (next == end) {
                    return Optional.empty();
                }
                at = next;
                continue;
            }
            at++;
        }
        return Optional.empty();
    }

    /** "Posted on (a platform) "..."": a quotation that is no title of what was published. */
    private boolean isPosted(int quotation) {
        return scene.is(quotation - 1, WordClass.PLATFORM) || scene.is(quotation - 2, WordClass.PLATFORM);
    }

    /** "The presenter known for being the most loyal said": the clause tells of the presenter. */
    private boolean isKnownAs(int at) {
        return scene.phraseEnd(PhraseClass.KNOWN_AS, at - 1) == at + 1;
    }

    /** "(N. B. C.)", "Jae-in": the name of a letter or a part of a name is spelled like a complementizer. */
    private boolean isSpelledOut(int at) {
        boolean hyphenated = scene.isDash(at - 1)
                && scene.text.end(at - 1) == scene.text.start(at)
                && scene.text.end(at - 2) == scene.text.start(at - 1);
        return hyphenated
                || scene.isOpenBracket(at - 1)
                || scene.isCloseBracket(at + 1)
                || scene.isFullStop(at - 1)
                || scene.isFullStop(at + 1);
    }

    private boolean hasMark(CueFinder.Candidate cue) {
        return cue.form().verb().has(Frame.Kind.COLON) || cue.form().verb().has(Frame.Kind.QUOTATION);
    }

    /** "He said: that ..." has both, and the content begins after the second. */
    private Opener colon(int at) {
        boolean both = scene.is(at + 1, WordClass.COMPLEMENTIZER) && at + 2 < scene.sentenceEnd(at);
        return new Opener(Frame.Kind.COLON, at, both ? at + 2 : at + 1, 0);
    }

    private Optional<Opener> complementizer(CueFinder.Candidate cue, int at) {
        // "If ... not": what looks like a complementizer before a negated past is a condition.
        boolean bare = scene.text.folded(at).length() == 2;
        if (bare && scene.isWord(at + 1) && scene.particles.is(scene.text.folded(at + 1), Particle.DID_NOT)) {
            return Optional.empty();
        }
        char joined = scene.word(at).proclitic();
        boolean detached = joined == 0 && scene.is(at - 1, WordClass.PREPOSITION) && at - 1 > cue.token();
        String preposition = joined != 0 ? String.valueOf(joined) : detached ? scene.text.folded(at - 1) : "";
        boolean fits = detached && scene.particles.is(preposition, Particle.FROM) && isOfWhat(cue);
        for (Frame frame : cue.form().verb().frames()) {
            if (frame.kind() == Frame.Kind.CLAUSE) {
                boolean plain = frame.preposition().isEmpty() && (preposition.isEmpty() || isBy(preposition));
                fits |= plain
                        || frame.preposition().equals(preposition)
                        || scene.particles.is(frame.preposition(), Particle.ON) && preposition.isEmpty();
            }
        }
        if (!fits) {
            return Optional.empty();
        }
        int gapEnd = detached ? at - 1 : at;
        // "That not": the negation is a part of what is said.
        int content = scene.is(at, WordClass.NEGATION) ? at : at + 1;
        return at + 1 < scene.sentenceEnd(at)
                ? Optional.of(new Opener(Frame.Kind.CLAUSE, gapEnd, content, 0))
                : Optional.empty();
    }

    /** "What the minister said before, (of) that": the verb after the free relative takes any clause that tells what. */
    private boolean isOfWhat(CueFinder.Candidate cue) {
        int what = new ClauseHead(scene).beforeAuxiliaries(cue.token()) - 1;
        return scene.is(what, WordClass.FREE_RELATIVE)
                && cue.form().verb().trust() != Trust.C
                && cue.form().verb().has(Frame.Kind.CLAUSE);
    }

    private boolean isBy(String preposition) {
        return preposition.equals(scene.affixes.letters(Affix.BY));
    }

    /** Skips "saying" and "by saying" after a verb of going on; the participle of a woman who speaks is her office as well. */
    int afterReinforcement(int token) {
        if (scene.isWord(token)) {
            boolean saying = scene.word(token).word().cues().stream()
                    .anyMatch(c -> !c.isFinite() || OpenerLimits.isSaying(c) && c.tense() == CueForm.Tense.IMPERFECT);
            if (saying && !scene.word(token).conjunction() && !scene.is(token, WordClass.TITLE)) {
                return token + 1;
            }
        }
        return token;
    }
}
