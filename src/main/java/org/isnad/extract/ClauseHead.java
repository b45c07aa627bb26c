package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Tells where a verb's clause begins, and whether anything but particles stands before the verb in it. */
final class ClauseHead {

    private static final int LONGEST_FRONTED = 10;
    private static final int LONGEST_FRONTED_QUOTED = 25;

    private final Scene scene;

    ClauseHead(Scene scene) {
        this.scene = scene;
    }

    /** The first of the particles that stand right before a verb and belong to it. */
    int beforeAuxiliaries(int cue) {
        int head = cue;
        for (int before = beforeParticle(head); before < head; before = beforeParticle(head)) {
            head = before;
        }
        return head;
    }

    private int beforeParticle(int head) {
        int particle = head - 1;
        if (particle < 0 || scene.startsSentence(head)) {
            return head;
        }
        boolean often = particle > 0 && scene.phraseEnd(PhraseClass.FREQUENCY, particle - 1) == head;
        if (often && !scene.startsSentence(particle)) {
            return particle - 1;
        }
        boolean ceases = scene.is(head, WordClass.CONTINUATIVE)
                && (scene.is(particle, WordClass.NEGATION) || scene.is(particle, WordClass.FREE_RELATIVE));
        boolean belongs = ceases
                || scene.is(particle, WordClass.AUXILIARY)
                || scene.is(particle, WordClass.ADVERB)
                || isJoinedPronoun(particle);
        return belongs ? particle : head;
    }

    /** "And he (says)": the verb still hides who he is. */
    private boolean isJoinedPronoun(int token) {
        return scene.is(token, WordClass.PRONOMINAL)
                && scene.word(token).conjunction()
                && scene.word(token).proclitic() == 0
                && !scene.is(token, WordClass.DEMONSTRATIVE)
                && !scene.is(token, WordClass.RELATIVE);
    }

    boolean isJoined(int token) {
        return scene.word(token).conjunction() || scene.startsSentence(token) || isAfterThis(token);
    }

    /** "This, and the minister has called": a demonstrative that only leads over to what "and" joins. */
    private boolean isAfterThis(int token) {
        return token > 0
                && scene.is(token, WordClass.AUXILIARY)
                && scene.startsWith(token, Affix.AND)
                && scene.is(token - 1, WordClass.DEMONSTRATIVE)
                && scene.startsSentence(token - 1);
    }

    /** "As for X, he has", "as for X, he said": the particle after a topic joins nothing. */
    boolean isComment(int head) {
        boolean joined = scene.startsWith(head, Affix.SO) && !scene.startsSentence(head);
        boolean afterTopic = scene.isComma(head - 1) && scene.is(scene.sentenceStart(head), WordClass.TOPIC);
        return joined && (scene.is(head, WordClass.AUXILIARY) && scene.isWord(head - 1) || afterTopic);
    }

    boolean isInitial(int token) {
        if (isJoined(token)) {
            return true;
        }
        int before = token - 1;
        return scene.isComma(before)
                || scene.isColon(before)
                || scene.isDash(before)
                || scene.quotations.isMark(before)
                || scene.isCloseBracket(before)
                || scene.is(before, WordClass.SUBORDINATOR)
                || scene.is(before, WordClass.AUXILIARY)
                || scene.is(before, WordClass.COMPLEMENTIZER)
                || scene.is(before, WordClass.TIME)
                || endsOpener(token);
    }

    /**
     * "Of Ramos he said": nothing stands before the verb in its sentence but what it says it of, where or when; before a
     * quotation that may be as long as it likes: "of the rumours that they spread she said: ".
     */
    boolean isFronted(int verb) {
        int start = scene.sentenceStart(verb);
        boolean preposition =
                scene.is(start, WordClass.PREPOSITION) || scene.word(start).proclitic() != 0;
        boolean quotes =
                scene.isColon(verb + 1) || scene.quotations.openedAt(verb + 1).isPresent();
        if (!preposition || verb - start < 2 || verb - start > (quotes ? LONGEST_FRONTED_QUOTED : LONGEST_FRONTED)) {
            return false;
        }
        for (int i = start + 1; i < verb; i++) {
            boolean relative = scene.is(i, WordClass.RELATIVE) || scene.isComma(i);
            boolean reports = scene.isTrustedCue(i, true) && !(quotes && scene.is(i - 1, WordClass.RELATIVE));
            if (!quotes && relative || scene.is(i, WordClass.COMPLEMENTIZER) || reports) {
                return false;
            }
        }
        return true;
    }

    private boolean endsOpener(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
            if (scene.phraseEnd(PhraseClass.OPENER, i) == token) {
                return true;
            }
        }
        return false;
    }

    /** "However, X says", "but X says", "and X had said": the clause begins with the particle. */
    int withContrast(int subject, CueForm form) {
        if (scene.is(subject - 1, WordClass.ADVERSATIVE)) {
            return subject - 1;
        }
        // "And the paper had told": the auxiliary before the subject joins the clause.
        if (isJoinedAuxiliary(subject - 1) && !scene.startsSentence(subject)) {
            return subject - 1;
        }
        boolean contrast = subject >= 2
                && scene.is(subject - 1, WordClass.COMPLEMENTIZER)
                && scene.is(subject - 2, WordClass.CONTRAST);
        return contrast ? subject - 2 : subject;
    }

    private boolean isJoinedAuxiliary(int token) {
        return scene.is(token, WordClass.AUXILIARY) && scene.word(token).conjunction();
    }

    /** The clause with the subordinator and the opener that lead it. */
    int withOpener(int head) {
        int start = head;
        while (start > 0 && !scene.startsSentence(start) && scene.is(start - 1, WordClass.SUBORDINATOR)) {
            start--;
        }
        for (int i = start - 1; i >= Math.max(0, start - 6); i--) {
            int end = scene.phraseEnd(PhraseClass.OPENER, i);
            boolean leads = end == start || end == start - 1 && scene.isComma(end);
            if (leads && scene.text.sentence(i) == scene.text.sentence(start)) {
                return i;
            }
        }
        return start;
    }
}
