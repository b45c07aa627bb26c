package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened between agents, or at a place, and that statements speak of.
 *
 * @param kind the local name of a concept in {@code ontology/events.ttl}, such as {@code phone-call}
 * @param participants the keys of the known agents that tell it from others of its kind and day, sorted: who met, which
 *     body voted; none where its place tells it
 * @param date the day, where the article tells it
 * @param dateBasis what the day rests on
 * @param place where it was
 * @param sides the keys of known agents that this article says did it; others may say otherwise, and mean the same event
 * @param about local names of topics in {@code ontology/topics.ttl}: what was voted on
 */
public record Event(
        String kind,
        List<String> participants,
        Optional<LocalDate> date,
        DateBasis dateBasis,
        Optional<Place> place,
        List<String> sides,
        List<String> about) {

    /** What the date of an event rests on. */
    public enum DateBasis {
        /** The text dates it. */
        TEXT,
        /** The text does not; the day of publication stands in. */
        PUBLICATION,
        /** Neither is known. */
        NONE
    }

    public Event {
        participants = participants.stream().sorted().toList();
        sides = sides.stream().sorted().toList();
        about = List.copyOf(about);
        if (participants.isEmpty() && place.isEmpty()) {
            throw new IllegalArgumentException("an event that neither agents nor a place tell from others: " + kind);
        }
    }

    /** What some agents did together. */
    public static Event between(
            String kind,
            List<String> participants,
            Optional<LocalDate> date,
            DateBasis dateBasis,
            Optional<Place> place) {
        return new Event(kind, participants, date, dateBasis, place, List.of(), List.of());
    }

    /**
     * What makes two articles' events one: kind, participants or else place, and day, such as {@code
     * phone-call/recep-tayyip-erdogan+vladimir-putin/2019-05-14} or {@code attack/idlib/2019-05-14}. An event without a
     * date joins no other: the caller adds its article to the key.
     */
    public String key() {
        String which = participants.isEmpty() ? place.map(Place::key).orElseThrow() : String.join("+", participants);
        return kind + "/" + which + date.map(d -> "/" + d).orElse("");
    }
}
