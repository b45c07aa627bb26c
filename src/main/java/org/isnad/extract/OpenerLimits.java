package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.Frame;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/** Tells where the search for a cue's opener must end, because another clause begins that may have one of its own. */
final class OpenerLimits {

    /** Words. */
    private static final int LONGEST_TITLE = 8;

    /** As it is written; folding makes a bare alef of it. */
    private static final char ALEF_WITH_HAMZA_BELOW = '\u0625';

    private final Scene scene;

    OpenerLimits(Scene scene) {
        this.scene = scene;
    }

    /**
     * "Said X, whereas ..., that": the token after a clause between commas if an opener follows it, or the colon after the
     * clause if that opens a quotation; else the end.
     */
    int afterAside(int subordinator, int end) {
        int at = subordinator;
        while (at < end && !scene.isComma(at) && !scene.isColon(at) && !scene.isTrustedCue(at, true)) {
            at++;
        }
        int next = at + 1;
        if (at < end && scene.isColon(at) && scene.quotations.openedAt(next).isPresent()) {
            return at;
        }
        boolean opener = next < end
                && scene.isComma(at)
                && (scene.is(next, WordClass.COMPLEMENTIZER)
                                && !scene.word(next).conjunction()
                        || scene.quotations
                                .openedAt(next)
                                .filter(q -> !scene.quotations.isName(q))
                                .isPresent());
        return opener ? next : end;
    }

    /** Whether a reporting verb of a relative clause stands between a cue and a complementizer, and so owns it. */
    boolean isOfRelativeVerb(CueFinder.Candidate cue, int token) {
        // With this spelling it introduces what is said, after a verb that tells nothing but that it is said.
        boolean quotes = scene.text.raw(token).charAt(0) == ALEF_WITH_HAMZA_BELOW && isSaying(cue.form());
        for (int i = token - 1; i > cue.token() && !scene.isComma(i) && !scene.isDash(i); i--) {
            boolean owner = scene.is(i - 1, WordClass.RELATIVE) && scene.isTrustedCue(i, true) && takesClause(i);
            if (owner && !(quotes && scene.word(i).word().cues().stream().noneMatch(OpenerLimits::isSaying))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Said that two were moved from the camp and that": whether a complementizer that "and" joins goes on with the one that
     * a cue stands under, rather than opens what a verb that seldom reports says.
     */
    boolean goesOnWithOuter(CueFinder.Candidate cue, int complementizer) {
        boolean joined = scene.word(complementizer).conjunction();
        if (!joined
                || cue.form().verb().trust() == Trust.A
                || scene.word(cue.token()).conjunction()) {
            return false;
        }
        int first = Math.max(scene.sentenceStart(cue.token()), cue.token() - OpenerFinder.FARTHEST);
        for (int at = cue.token() - 1; at >= first && !scene.isComma(at) && !scene.isColon(at); at--) {
            if (scene.is(at, WordClass.COMPLEMENTIZER)) {
                return !isPartOfConjunction(at);
            }
        }
        return false;
    }

    private boolean takesClause(int token) {
        return scene.word(token).word().cues().stream()
                .anyMatch(form -> form.verb().has(Frame.Kind.CLAUSE));
    }

    /** Whether a token stands in a relative clause that began after the cue and has not ended with a comma. */
    boolean isInsideRelative(int cue, int token) {
        for (int i = token - 1; i > cue; i--) {
            if (scene.is(i, WordClass.RELATIVE)) {
                return true;
            }
            if (scene.isComma(i)) {
                return false;
            }
        }
        return false;
    }

    /** "On the fringe of the "...", which": marks after a noun for where it is said, in a sentence that goes on. */
    boolean isTitleOfVenue(Quotation quotation) {
        int after = quotation.close() + 1;
        return quotation.balanced()
                && !scene.quotations.holds(quotation, LONGEST_TITLE + 1)
                && scene.is(quotation.open() - 1, WordClass.VENUE)
                && after < scene.sentenceEnd(quotation.open())
                && (scene.isComma(after) || scene.is(after, WordClass.RELATIVE));
    }

    /** "X "a tenant": that": marks round who somebody is, before the colon that opens what he says. */
    boolean isBeforeColon(Quotation quotation) {
        return quotation.balanced()
                && !scene.quotations.holds(quotation, LONGEST_TITLE + 1)
                && scene.isWord(quotation.open() - 1)
                && scene.isColon(quotation.close() + 1);
    }

    /** "Especially as", "after that": whether a complementizer only ends what joins a clause to another. */
    boolean isPartOfConjunction(int complementizer) {
        if (scene.is(complementizer - 1, WordClass.CONTRAST)) {
            return true;
        }
        for (int i = complementizer - 1; i >= Math.max(0, complementizer - 3); i--) {
            if (scene.phraseEnd(PhraseClass.CONJUNCTION, i) == complementizer + 1) {
                // "Said special sources that": the word qualifies them.
                return !scene.is(i - 1, WordClass.ANONYMOUS);
            }
        }
        return false;
    }

    /** Whether another clause begins, so that nothing farther on is this cue's. */
    boolean stops(CueFinder.Candidate cue, int at) {
        if (!scene.isWord(at)) {
            return false;
        }
        if (scene.phraseEnd(PhraseClass.CLOSING, at) >= 0) {
            return true;
        }
        if (scene.phraseEnd(PhraseClass.RELAY, at) >= 0) {
            return false;
        }
        boolean contrast = scene.is(at - 1, WordClass.CONTRAST) && scene.is(at, WordClass.COMPLEMENTIZER);
        if (contrast || scene.is(at, WordClass.SUBORDINATOR) && scene.isComma(at - 1)) {
            return true;
        }
        if (scene.word(at).proclitic() != 0) {
            return false;
        }
        if (isNoun(at)) {
            return false;
        }
        for (CueForm form : scene.word(at).word().cues()) {
            boolean trusted = form.verb().trust() != Trust.C && Spelling.fits(form, scene.text.raw(at));
            if (trusted && (form.isFinite() ? isOtherVerb(cue, form, at) : isOtherParticiple(cue, form, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is not that of a clause that only tells of the subject. */
    private boolean isOtherVerb(CueFinder.Candidate cue, CueForm form, int at) {
        int before = at - 1;
        while (before > cue.token() && scene.is(before, WordClass.AUXILIARY)) {
            before--;
        }
        boolean relative = scene.is(before, WordClass.RELATIVE)
                || form.object()
                || scene.particles.is(scene.text.folded(at - 1), Particle.WHAT)
                || isIndefiniteVenue(at - 1);
        // Neither stands before a verb, so that the word is a noun that is spelled like one.
        boolean noun = scene.is(at - 1, WordClass.PREPOSITION) && !scene.is(at - 1, WordClass.RELATIVE)
                || scene.is(at - 1, WordClass.KINSHIP)
                || scene.masdars.isAt(at - 1);
        boolean denied = scene.is(at - 1, WordClass.NEGATION);
        return !relative && !noun && !denied && !scene.isAnonymity(at);
    }

    private boolean isOtherParticiple(CueFinder.Candidate cue, CueForm form, int at) {
        boolean afterComma = scene.isComma(at - 1);
        boolean noun =
                scene.is(at - 1, WordClass.PREPOSITION) || scene.endsWith(at, Affix.FEMININE_PLURAL) && !afterComma;
        return at > cue.token() + 1
                && !noun
                && (afterComma || !onlyReinforces(form) && !isInsideRelative(cue.token(), at));
    }

    /** "Saying" goes with any verb of speech; other participles say something of their own. */
    static boolean onlyReinforces(CueForm form) {
        return form.verb().act().equals("say") && !form.verb().has(Frame.Kind.PREPOSITIONAL);
    }

    private boolean isIndefiniteVenue(int token) {
        return scene.is(token, WordClass.VENUE) && !scene.isDefinite(token);
    }

    /** Whether a word that can be a verb is rather a noun here. */
    boolean isNoun(int at) {
        return scene.is(at, WordClass.TITLE)
                || scene.is(at, WordClass.ANONYMOUS)
                || scene.is(at, WordClass.ORGANISATION)
                || scene.is(at, WordClass.GIVEN_NAME)
                || scene.name(at).isPresent();
    }

    static boolean isSaying(CueForm form) {
        return form.verb().act().equals("say");
    }
}
