package org.isnad.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.Form;
import org.isnad.model.Span;

/**
 * A statement as a person annotated it. Spans are code points of the article's text.
 *
 * @param cue empty where a quotation goes on without one
 * @param source empty where the subject is hidden
 * @param antecedent where the subject is hidden, the phrase elsewhere that names it; mostly not annotated
 * @param act the speech act, where it was annotated
 * @param who the key of the speaker, several joined by {@code +} when they speak jointly, {@code anonymous:…} for one
 *     left unnamed; empty when the article does not say
 * @param speakerMentions every phrase that names the speaker; when there are any, {@code who} is no key but a name
 * @param parent the place in its document's list of the statement in whose content this one stands
 * @param saidOn the day that the article gives for the statement itself
 * @param saidOnContext the day that only its surroundings give, where there is none of its own
 * @param via who passes it on: words of the article, or a key; several joined by {@code +}
 * @param toldTo whom it is told to, likewise
 */
record GoldStatement(
        Optional<Span> cue,
        Optional<Span> source,
        Optional<Span> antecedent,
        List<Span> content,
        Form form,
        Optional<String> act,
        Optional<String> who,
        List<Span> speakerMentions,
        OptionalInt parent,
        Optional<LocalDate> saidOn,
        Optional<LocalDate> saidOnContext,
        Optional<String> via,
        Optional<String> toldTo) {

    /** The day that may be given for it, though nobody need find the one that only its surroundings give. */
    Optional<LocalDate> impliedSaidOn() {
        return saidOn.or(() -> saidOnContext);
    }
}
