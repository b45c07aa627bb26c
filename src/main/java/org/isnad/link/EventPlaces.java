package org.isnad.link;

import java.util.List;
import java.util.Optional;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.model.Place;

/** Tells in which state an event was, by the states and capitals that its sentence names after a preposition of place. */
final class EventPlaces {

    private final ArticleView view;

    EventPlaces(ArticleView view) {
        this.view = view;
    }

    /** The one state in which, or in whose capital, a sentence says that it was; of two nobody knows which. */
    Optional<Place> of(Tokens sentence) {
        List<String> places = view.names().between(sentence.from(), sentence.to()).stream()
                .filter(name -> name.unambiguous()
                        && name.candidates().get(0).type() == Agent.Type.STATE
                        && view.is(name.from() - 1, LinkingWord.WHERE))
                .map(name -> name.candidates().get(0).key())
                .distinct()
                .toList();
        return places.size() == 1 ? Optional.of(new Place(places.get(0), true)) : Optional.empty();
    }
}
