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
 * @param communique the document that it is taken from
 * @param keys by what it is compared with others
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
        Optional<Communique> communique,
        StatementKeys keys) {}
