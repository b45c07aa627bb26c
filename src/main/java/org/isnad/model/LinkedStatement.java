package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * A statement whose mentions are resolved to agents and whose content is resolved to what it speaks of.
 *
 * @param speakers one agent for each of {@link Statement#speakers()}
 * @param via one agent for each of {@link Statement#via()}
 * @param toldTo one agent for each of {@link Statement#toldTo()}
 * @param about local names of topics in {@code ontology/topics.ttl}, the narrowest that fit
 * @param concerns the event it speaks of or was made at
 * @param mentions keys of the known agents that its content names
 * @param blames keys of the known agents that it accuses or holds responsible
 * @param demandsOf keys of the known agents of whom it demands something
 */
public record LinkedStatement(
        Statement statement,
        List<Agent> speakers,
        List<Agent> via,
        List<Agent> toldTo,
        List<String> about,
        Optional<Event> concerns,
        List<String> mentions,
        List<String> blames,
        List<String> demandsOf) {}
