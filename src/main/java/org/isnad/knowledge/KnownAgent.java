package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Agent;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of {@code ontology/states.ttl}, {@code agents.ttl} or {@code outlets.ttl}.
 *
 * @param key the last part of its IRI, such as {@code vladimir-putin}
 * @param labels its name by language tag
 * @param aliases other ways in which it is written, in every language
 * @param metonyms names of places that stand for it, such as its capital
 * @param demonyms the adjective of a state, masculine singular without the article
 * @param speaksFor keys of whom it speaks for
 * @param memberOf keys of what it belongs to
 * @param side the key of the party whose side it takes
 * @param field the key of the topic by which it is told from a namesake: a text that speaks of it calls this agent by the
 *     first words of its name, though they be the whole name of another
 */
public record KnownAgent(
        String key,
        Agent.Type type,
        Map<String, String> labels,
        List<String> aliases,
        List<String> metonyms,
        Wording demonyms,
        Set<String> speaksFor,
        Set<String> memberOf,
        Optional<String> side,
        Optional<String> field,
        List<Office> offices) {

    public KnownAgent {
        labels = Map.copyOf(labels);
        aliases = List.copyOf(aliases);
        metonyms = List.copyOf(metonyms);
        speaksFor = Set.copyOf(speaksFor);
        memberOf = Set.copyOf(memberOf);
        offices = List.copyOf(offices);
    }

    /** Keys are unique in one knowledge. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownAgent agent && key.equals(agent.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The name in a language, or else in English, or else the key. */
    public String label(String language) {
        String english = labels.getOrDefault("en", key);
        return labels.getOrDefault(language, english);
    }

    /** Whether folded words name a place that stands for this agent. */
    public boolean isMetonym(String folded) {
        return metonyms.stream().anyMatch(metonym -> Folding.fold(metonym).equals(folded));
    }

    /** Whether this agent ever held an office. */
    public boolean held(String role, String of) {
        return offices.stream().anyMatch(office -> office.is(role, of));
    }

    /** Whether this agent held an office on a day. */
    public boolean held(String role, String of, LocalDate day) {
        return offices.stream().anyMatch(office -> office.is(role, of) && office.covers(day));
    }

    /** This agent as a speaker in an article. */
    public Agent asSpeaker(String language) {
        return new Agent(key, type, Agent.Standing.KNOWN, label(language), side);
    }
}
