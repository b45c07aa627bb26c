package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Tells where, after what somebody said, the author goes on in words of his own. */
final class AuthorsWords {

    /** Tokens between a contrast and the verb of whom it takes up: "but he has not". */
    private static final int FARTHEST_VERB = 3;
    /** Tokens of a content that is a noun without a verb in it. */
    private static final int FARTHEST_JOINED = 40;

    private final Scene scene;
    private final VerbShape verbs;

    AuthorsWords(Scene scene) {
        this.scene = scene;
        this.verbs = new VerbShape(scene);
    }

    /** Whether the author begins to speak at a token after the content of a clause. */
    boolean beginAt(Clause clause, int at) {
        if (scene.phraseEnd(PhraseClass.CLOSING, at) >= 0) {
            return true;
        }
        if (!scene.isWord(at) || scene.phraseEnd(PhraseClass.CONCERNING, at) >= 0) {
            return false;
        }
        if (namesAgain(at)) {
            return true;
        }
        boolean afterComma = scene.isComma(at - 1) || scene.quotations.isMark(at - 1);
        if (afterComma && (scene.phraseEnd(PhraseClass.GLOSS, at) >= 0 || isComment(clause, at) || isUnnamed(at))) {
            return true;
        }
        // ", laying the blame on": how the speaker acts, who does not speak of himself.
        boolean acts = scene.isComma(at - 1) && Endings.isCircumstance(scene, at);
        return isNoun(clause) && (acts || isCircumstance(at) || isJoinedVerb(clause, at))
                || isContrast(at) && isAuthors(clause, at);
    }

    /** "..., says the writer": a verb of speech in the present tense with who has just spoken, and nothing that he says. */
    private boolean namesAgain(int at) {
        int speaker = at + 1;
        int after = speaker + 1;
        boolean says = scene.word(at).word().cues().stream()
                .anyMatch(form -> form.tense() == CueForm.Tense.IMPERFECT
                        && form.verb().trust() != Trust.C
                        && !form.object()
                        && OpenerLimits.isSaying(form));
        boolean parted = scene.isComma(after) || scene.isFullStop(after) || scene.is(after, WordClass.RELATIVE);
        return says
                && parted
                && !scene.word(at).conjunction()
                && scene.is(speaker, WordClass.TITLE)
                && scene.isDefinite(speaker)
                && !scene.is(at - 1, WordClass.RELATIVE)
                && !scene.is(at - 1, WordClass.COMPLEMENTIZER)
                && !scene.is(at - 1, WordClass.SUBORDINATOR)
                && !scene.is(at - 1, WordClass.NEGATION);
    }

    static boolean isNoun(Clause clause) {
        return clause.opener() == Frame.Kind.PREPOSITIONAL || clause.opener() == Frame.Kind.NOMINAL;
    }

    /** ", a plan that": after a content that is a noun the author goes on; in a clause it may be the speaker. */
    private boolean isComment(Clause clause, int at) {
        boolean comment = scene.phraseEnd(PhraseClass.COMMENT, at) >= 0;
        return isNoun(clause) ? comment || goesOnNarrating(at) : comment && endsQuotation(at - 2);
    }

    /** ", as he said in an interview": whoever has just spoken is not named once more. */
    private boolean isUnnamed(int at) {
        int verb = scene.phraseEnd(PhraseClass.ACCORDING, at);
        boolean adjunct = scene.is(verb + 1, WordClass.PREPOSITION) || scene.isComma(verb + 1);
        return verb > at && scene.isTrustedCue(verb, true) && (adjunct || scene.isFullStop(verb + 1));
    }

    /** "When he arrived", "as a picture showed": a clause that goes with the verb and not with a noun. */
    private boolean isCircumstance(int at) {
        if (scene.phraseEnd(PhraseClass.CIRCUMSTANCE, at) >= 0) {
            return true;
        }
        boolean likewise = scene.is(at, WordClass.SUBORDINATOR) && scene.phraseEnd(PhraseClass.ACCORDING, at) == at + 1;
        return likewise && verbs.at(at + 1).filter(VerbShape.Guess::marked).isPresent();
    }

    /** ", and wants", ", as for the new one": no verb is joined to a noun, and no other topic. */
    private boolean goesOnNarrating(int at) {
        return scene.isComma(at - 1) && (scene.is(at, WordClass.TOPIC) || narratesAt(at));
    }

    /**
     * "Called for a truce and sends", "a truce, and did not send": the first verb after a content that is a noun goes on
     * with who speaks, there being none in it that "and" could join it to.
     */
    private boolean isJoinedVerb(Clause clause, int at) {
        boolean denied = scene.isComma(at - 1)
                && scene.is(at, WordClass.NEGATION)
                && !scene.is(at, WordClass.MASDAR)
                && scene.startsWith(at, Affix.AND)
                && verbs.at(at + 1).filter(VerbShape.Guess::marked).isPresent();
        boolean quoted = scene.text.quotationOf(at) >= 0;
        if (quoted || at - clause.content() > FARTHEST_JOINED || !(denied || isCertainVerb(at))) {
            return false;
        }
        for (int before = clause.content() + 1; before < at; before++) {
            boolean governs = scene.is(before, WordClass.RELATIVE)
                    || scene.is(before, WordClass.COMPLEMENTIZER)
                    || scene.is(before, WordClass.SUBORDINATOR)
                    || scene.is(before, WordClass.AUXILIARY)
                    || scene.is(before, WordClass.NEGATION) && !scene.is(before, WordClass.MASDAR)
                    || verbs.at(before).filter(VerbShape.Guess::marked).isPresent();
            if (governs) {
                return false;
            }
        }
        return at > clause.content();
    }

    /** "And wants"; a noun with its owner can be spelled like a verb with its object, unless that is one that reports. */
    private boolean isCertainVerb(int at) {
        return narratesAt(at)
                && !scene.masdars.isAt(at)
                && verbs.at(at)
                        .filter(verb -> verb.cue().isPresent() ? scene.word(at).conjunction() : !verb.object())
                        .isPresent();
    }

    /** "And wants": whether a verb that tells of somebody is joined to what stands before. */
    boolean narratesAt(int at) {
        // "And it is possible that": an impersonal verb tells of nobody.
        boolean joined = scene.isWord(at)
                && !(scene.startsSentence(at) && scene.is(at + 1, WordClass.COMPLEMENTIZER))
                && (scene.word(at).conjunction() || scene.startsWith(at, Affix.AND));
        if (!joined) {
            return false;
        }
        // What follows a name, in a list of names, is as unknown as it is.
        int next = at + 1;
        boolean name = !scene.startsSentence(at)
                && scene.isWord(next)
                && !scene.word(next).isKnown()
                && !scene.isDefinite(next)
                && !scene.isIndefiniteAccusative(next);
        return verbs.at(at)
                .filter(verb -> verb.cue().isPresent()
                        ? scene.isTrustedCue(at, true) || scene.endsWith(at, Affix.SHE_DID)
                        : verb.marked() && !name)
                .isPresent();
    }

    /** Whether a quotation of somebody's words closes at a token. */
    private boolean endsQuotation(int token) {
        return scene.quotations
                .closedAt(token)
                .filter(q -> !scene.quotations.isName(q))
                .isPresent();
    }

    private boolean isContrast(int at) {
        return scene.is(at, WordClass.ADVERSATIVE)
                || scene.is(at, WordClass.CONTRAST) && scene.is(at + 1, WordClass.COMPLEMENTIZER)
                || JoinedSubject.isAt(scene, at) && scene.is(at, WordClass.SUBORDINATOR);
    }

    /**
     * "But it seems that", after a content that is a noun "but", and "but he refused", when he is who has just spoken: the
     * author sets something against it.
     */
    private boolean isAuthors(Clause clause, int contrast) {
        int next = scene.is(contrast, WordClass.CONTRAST) ? contrast + 2 : contrast + 1;
        int last = contrast - 1;
        while (scene.isComma(last)) {
            last--;
        }
        return isNoun(clause)
                || endsQuotation(last) && JoinedSubject.isAt(scene, next - 1)
                || scene.phraseEnd(PhraseClass.BACKGROUND, next) >= 0
                || JoinedSubject.isAt(scene, next - 1) && isCueOf(clause, next);
    }

    /** Whether the first verb that reports after a token agrees with who speaks in a clause. */
    private boolean isCueOf(Clause clause, int from) {
        int at = from;
        while (at < from + FARTHEST_VERB && (scene.is(at, WordClass.NEGATION) || scene.is(at, WordClass.AUXILIARY))) {
            at++;
        }
        String raw = scene.isWord(at) ? scene.text.raw(at) : "";
        return !scene.is(at, WordClass.COPULA)
                && scene.word(at).word().cues().stream()
                        .filter(form -> form.isFinite() && form.verb().trust() != Trust.C && Spelling.fits(form, raw))
                        .anyMatch(form -> Discourse.agreementOf(clause).agreesWith(form.agreement()));
    }
}
