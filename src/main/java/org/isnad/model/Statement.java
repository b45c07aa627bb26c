package org.isnad.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attributed statement, as the extractor reads it: who is reported to have said what, in this article's words.
 *
 * @param number its place among the article's statements, from 0, in text order
 * @param cue the reporting word; empty where a quotation goes on without one
 * @param source the speaker phrase beside the cue; empty where the subject is hidden
 * @param speakers the phrases that name who speaks (the antecedent where the subject is hidden); several when they
 *     speak jointly, none when the article does not say
 * @param content what is said, in text order; several spans when it is interrupted
 * @param act the speech act, the local name of a concept in {@code ontology/acts.ttl}
 * @param within the number of the statement in whose content this one stands
 * @param via the media or agencies that pass it on, the nearest to the speaker first
 * @param toldTo whom it is told to
 * @param confidence between 0 and 1
 * @param rule the name of the construction that found it
 */
public record Statement(
        int number,
        Optional<Cue> cue,
        Optional<Span> source,
        List<Mention> speakers,
        List<Span> content,
        Form form,
        String act,
        OptionalInt within,
        List<Mention> via,
        List<Mention> toldTo,
        Optional<SaidOn> saidOn,
        double confidence,
        String rule) {

    public Statement {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
        via = List.copyOf(via);
        toldTo = List.copyOf(toldTo);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content is none: " + number);
        }
    }
}
