package org.isnad.evaluate;

import static org.isnad.evaluate.Tiny.gold;
import static org.isnad.evaluate.Tiny.predicted;
import static org.isnad.evaluate.Tiny.words;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.isnad.evaluate.PredictedStatement.Participant;
import org.junit.jupiter.api.Test;

class SpeakerRuleTest {

    @Test
    void aKnownSpeakerIsRightByTheKey() {
        assertTrue(isRight(gold(0, 3).who("x"), predicted(0, 3).speakers(named("id/agent/x"))));
        assertFalse(isRight(gold(0, 3).who("x"), predicted(0, 3).speakers(named("id/agent/y"))));
        assertFalse(isRight(gold(0, 3).who("x"), predicted(0, 3).speakers()));
    }

    @Test
    void jointSpeakersMustAllBeFound() {
        Tiny.Gold joint = gold(0, 3).who("x", "y");
        assertTrue(isRight(joint, predicted(0, 3).speakers(named("id/agent/y"), named("id/agent/x"))));
        assertFalse(isRight(joint, predicted(0, 3).speakers(named("id/agent/x"))));
    }

    @Test
    void whereNobodyIsNamedNobodyMayBeFound() {
        assertTrue(isRight(gold(0, 3).who(), predicted(0, 3).speakers()));
        assertFalse(isRight(gold(0, 3).who(), predicted(0, 3)));
    }

    @Test
    void anUnnamedSourceIsRightByItsPhrase() {
        Tiny.Gold unnamed = gold(0, 3).who("anonymous:sources").source(4, 6);
        assertTrue(isRight(unnamed, predicted(0, 3).speakers(mentioned(5, 7))));
        assertTrue(isRight(unnamed, predicted(0, 3).speakers().source(4, 6)));
        assertFalse(isRight(unnamed, predicted(0, 3).speakers(mentioned(7, 9))));
    }

    @Test
    void whereMentionsAreAnnotatedOneOfThemIsEnough() {
        Tiny.Gold mentioned = gold(0, 3).who("a name").mentions(words(4, 6), words(10, 11));
        assertTrue(isRight(mentioned, predicted(0, 3).speakers(mentioned(10, 12))));
        assertFalse(isRight(mentioned, predicted(0, 3).speakers(mentioned(6, 10))));
    }

    @Test
    void aSpeakerWithoutAMentionHasThePhraseBesideTheCue() {
        Tiny.Gold mentioned = gold(0, 3).mentions(words(4, 6));
        assertTrue(isRight(mentioned, predicted(0, 3).source(4, 5)));
    }

    private static Participant named(String id) {
        return new Participant(id, id, Optional.empty());
    }

    private static Participant mentioned(int from, int to) {
        return new Participant("id/agent/x", "X", Optional.of(words(from, to)));
    }

    private static boolean isRight(Tiny.Gold gold, Tiny.Predicted predicted) {
        return new SpeakerRule(Tiny.WORDS).isRight(gold.made(), predicted.made());
    }
}
