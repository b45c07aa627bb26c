package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.link.PersonSlots.Place;
import org.isnad.link.PersonSlots.Slot;

/** Reads people whom "and" joins: "X, Y and Z". */
final class PersonRows {

    /**
     * Joined phrases.
     *
     * @param end the token after the last
     * @param whole whether nobody whom nobody knows is joined to them
     */
    record Row(List<KnownAgent> people, int end, boolean whole) {}

    /** More people than these are a list and no meeting. */
    private static final int MOST = 20;

    private final ArticleView view;
    private final PersonSlots slots;
    private final Adjuncts adjuncts;

    PersonRows(ArticleView view, PersonSlots slots, Adjuncts adjuncts) {
        this.view = view;
        this.slots = slots;
        this.adjuncts = adjuncts;
    }

    /** A phrase and those that are joined to it. */
    Row row(Slot first, Tokens sentence) {
        List<KnownAgent> people = new ArrayList<>();
        boolean between = first.place() == Place.BETWEEN;
        Slot slot = first;
        int end = first.to();
        while (slot != null && people.size() < MOST) {
            if (!people.contains(slot.person())) {
                people.add(slot.person());
            }
            end = slot.to();
            slot = slotAt(adjuncts.over(end, sentence.to(), 0), sentence)
                    .filter(next -> next.place() == Place.AND || between && next.place() == Place.BETWEEN)
                    .orElse(null);
        }
        return new Row(people, end, !adjuncts.joinsAnother(adjuncts.over(end, sentence.to(), 0)));
    }

    /** The phrase that begins in a token or after a preposition in it. */
    Optional<Slot> slotAt(int token, Tokens sentence) {
        if (token >= sentence.to()) {
            return Optional.empty();
        }
        Optional<Slot> here = slots.at(token);
        boolean governed =
                here.isEmpty() && (view.is(token, WordClass.PREPOSITION) || view.is(token, LinkingWord.BETWEEN));
        return (governed ? slots.at(view.skipQuotes(token + 1, sentence.to())) : here)
                .filter(slot -> slot.heads() && slot.to() <= sentence.to());
    }
}
