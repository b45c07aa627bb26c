package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;

/** Finds where the second half of a headline begins: "X accuses Y of smuggling and Z denies". */
final class JoinedHeadline {

    private static final int LONGEST_HEADLINE = 40;
    private static final int LONGEST_SUBJECT = 4;

    private final Scene scene;

    JoinedHeadline(Scene scene) {
        this.scene = scene;
    }

    /** Whether "and" joins somebody at a token, with a verb that reports in the present tense, to a headline before it. */
    boolean isAt(int token) {
        boolean named = scene.name(token).filter(name -> name.clitic() == 1).isPresent();
        boolean joined = named || scene.word(token).conjunction() && scene.isSpeakerHead(token);
        return joined && scene.startsWith(token, Affix.AND) && isInHeadline(token) && isFollowedByVerb(token);
    }

    private boolean isInHeadline(int token) {
        int end = scene.text.paragraphEnd(token);
        return end - scene.sentenceStart(token) <= LONGEST_HEADLINE && !scene.isFullStop(end - 1);
    }

    /** Those whom "and" joins as one subject have their verb in the plural. */
    private boolean isFollowedByVerb(int token) {
        int end = Math.min(scene.sentenceEnd(token), token + 1 + LONGEST_SUBJECT);
        for (int at = token + 1; at < end && scene.isWord(at); at++) {
            boolean reports = scene.word(at).word().cues().stream()
                    .anyMatch(form -> form.tense() == CueForm.Tense.IMPERFECT
                            && form.agreement().number() == Agreement.Number.SINGULAR);
            if (reports) {
                return scene.isTrustedCue(at, true);
            }
        }
        return false;
    }
}
