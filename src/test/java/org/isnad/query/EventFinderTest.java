package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {

    private final EventFinder events =
            new EventFinder(SmallStore.catalogue(), SmallStore.loaded().runner());

    @ParameterizedTest
    @ValueSource(
            strings = {
                SmallStore.CALL,
                "phone-call/recep-tayyip-erdogan+vladimir-putin/2019-05-14",
                "call erdogan putin 2019-05-14",
                "Phone call, Erdo\u011fan, 2019-05-14",
                "2019-05-14",
                "putin 2019-05-1"
            })
    void oneEventIsFoundByItsIriByTheEndOfItAndByWords(String typed) {
        assertEquals(SmallStore.CALL, events.iri(typed));
    }

    @Test
    void wordsThatFitSeveralEventsListThem() {
        Problem problem = problem("call erdogan putin 2019");
        assertTrue(problem.next().contains("2019-05-14") && problem.next().contains("2019-05-30"), problem.next());
    }

    @Test
    void wordsThatFitNoneListTheNearest() {
        Problem problem = problem("call erdogan merkel 2019-05-14");
        assertTrue(problem.next().contains(SmallStore.CALL), problem.next());
    }

    @Test
    void anIriThatTheStoreDoesNotKnowIsNotGuessedAt() {
        assertEquals(
                Problem.Kind.USAGE, problem("https://example.org/event/putin").kind());
    }

    @Test
    void noWordsFindNothing() {
        assertThrows(IsnadException.class, () -> events.iri(" ,; "));
    }

    private Problem problem(String typed) {
        return assertThrows(IsnadException.class, () -> events.iri(typed)).problem();
    }
}
