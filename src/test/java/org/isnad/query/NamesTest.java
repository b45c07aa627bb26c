package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String KREMLIN = "https://w3id.org/isnad/id/agent/kremlin";
    private static final String ERDOGAN = "https://w3id.org/isnad/id/agent/recep-tayyip-erdogan";

    private final Names names =
            new Names(SmallStore.catalogue(), SmallStore.loaded().runner());

    @Test
    void anAgentIsFoundByItsIriOrItsKey() {
        assertEquals(KREMLIN, names.iri("agent", KREMLIN));
        assertEquals(KREMLIN, names.iri("agent", "kremlin"));
        assertEquals("https://w3id.org/isnad/id/agent/turkish-presidency", names.iri("agent", "Turkish presidency"));
    }

    @Test
    void anAgentIsFoundByEveryNameThatTheStoreKeepsOfIt() {
        SortedSet<String> all = names.of(List.of(ERDOGAN)).get(ERDOGAN);
        assertTrue(all.size() > 4);
        for (String name : all) {
            assertEquals(ERDOGAN, names.iri("agent", name), name);
        }
    }

    @Test
    void caseAndDiacriticsDoNotMatter() {
        assertEquals(ERDOGAN, names.iri("agent", "recep tayyip ERDOGAN"));
        assertEquals("https://w3id.org/isnad/id/agent/turkey", names.iri("agent", "turkiye"));
    }

    @Test
    void aNameThatSeveralBearListsThem() {
        Problem problem = problem("agent", "Defence Ministry");
        assertTrue(problem.next().contains("turkish-defence-ministry"), problem.next());
        assertTrue(problem.next().contains("russian-defence-ministry"), problem.next());
    }

    @Test
    void topicsThatBearOneNameAreListedToo() {
        Problem problem = problem("topic", "talks");
        assertEquals("several bear that name", problem.what());
        assertTrue(problem.next().contains("topic/bilateral-coordination"), problem.next());
        assertTrue(problem.next().contains("topic/political-settlement"), problem.next());
    }

    @Test
    void aNameThatNobodyBearsProposesWhoComesNear() {
        assertTrue(problem("agent", "Erdogan Recep").next().contains("recep-tayyip-erdogan"));
        assertEquals(Problem.Kind.USAGE, problem("agent", "nobody at all").kind());
    }

    @Test
    void aTopicIsNotTakenForAnAgent() {
        assertEquals("https://w3id.org/isnad/id/topic/ceasefire", names.iri("topic", "Ceasefire"));
        assertThrows(IsnadException.class, () -> names.iri("agent", "Ceasefire"));
    }

    private Problem problem(String of, String typed) {
        return assertThrows(IsnadException.class, () -> names.iri(of, typed)).problem();
    }
}
