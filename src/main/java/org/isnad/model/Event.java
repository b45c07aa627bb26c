package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened between agents and that statements speak of.
 *
 * @param kind the local name of a concept in {@code ontology/events.ttl}, such as {@code phone-call}
 * @param participants the keys of known agents, sorted
 * @param date the day, where the article tells it
 * @param dateBasis what the day rests on
 * @param place the key of a known place or state
 */
public record Event(
        String kind, List<String> participants, Optional<LocalDate> date, DateBasis dateBasis, Optional<String> place) {

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
    }

    /**
     * What makes two articles' events one: kind, participants and day, such as {@code
     * phone-call/recep-tayyip-erdogan+vladimir-putin/2019-05-14}. An event without a date joins no other: the caller
     * adds its article to the key.
     */
    public String key() {
        return kind + "/" + String.join("+", participants)
                + date.map(d -> "/" + d).orElse("");
    }
}
