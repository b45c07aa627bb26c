package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * A statement whose mentions are resolved to agents and whose content is resolved to what it speaks of.
 *
 * @param speakers the agents that {@link Statement#speakers()} mean, in that order and each once; more than the mentions
 *     where one means several ("the two presidents"), fewer where two mean the same
 * @param via the agents that {@link Statement#via()} mean, likewise
 * @param toldTo the agents that {@link Statement#toldTo()} mean, likewise
 * @param about local names of topics in {@code ontology/topics.ttl}, the narrowest that fit
 * @param concerns the event it speaks of or was made at
 * @param madeAtEvent whether the text says that it was made at that event, or right before or after it
 * @param mentions keys of the known agents that its content names
 * @param blames keys of the known agents that it accuses or holds responsible
 * @param demandsOf keys of the known agents of whom it demands something
 * @param bands what its words have in common with other ways to print them, see {@link org.isnad.text.MinHash}
 * @param saying a number that it shares with those alone that the same speakers say in the same words within days
 * @param communique the document that it is taken from
 */
public record LinkedStatement(
        Statement statement,
        List<Agent> speakers,
        List<Agent> via,
        List<Agent> toldTo,
        List<String> about,
        Optional<Event> concerns,
        boolean madeAtEvent,
        List<String> mentions,
        List<String> blames,
        List<String> demandsOf,
        List<Long> bands,
        long saying,
        Optional<Communique> communique) {

    /** The same with other keys. */
    public LinkedStatement withKeys(List<Long> madeBands, long madeSaying) {
        return new LinkedStatement(
                statement,
                speakers,
                via,
                toldTo,
                about,
                concerns,
                madeAtEvent,
                mentions,
                blames,
                demandsOf,
                madeBands,
                madeSaying,
                communique);
    }
}
