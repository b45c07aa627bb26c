package org.isnad.link;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.Phrase;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds attacks: the words for one, and in their sentence the one place and the one day of it. A word that may be of
 * speech or of a football team as well counts only beside another of violence.
 */
final class AttackFinder extends ToldFinder {

    private final ArticleView view;
    private final EventDates dates;
    private final DoerFinder doers;
    private final AttackPlaces places;
    /** The sentences in which a word of violence stands, once somebody asks. */
    private @Nullable BitSet violent;

    AttackFinder(ArticleView view, EventDates dates, Actors actors) {
        super(view, EventKind.KeyedBy.PLACE);
        this.view = view;
        this.dates = dates;
        this.doers = new DoerFinder(view, actors);
        this.places = new AttackPlaces(view);
    }

    @Override
    Optional<Event> event(Phrase<EventKind> trigger, Tokens stretch, Tokens sentence) {
        if (view.is(trigger, LinkingWord.BARE_ATTACK)
                && !violent().get(view.text().sentence(trigger.from()))) {
            return Optional.empty();
        }
        return dates.beside(trigger, stretch)
                .filter(day -> day.token() > trigger.from() || isOfDeed(new Tokens(stretch.from(), day.token())))
                .flatMap(day -> places.of(day.token() < trigger.from() ? after(trigger, stretch) : stretch, trigger)
                        .map(place -> new Event(
                                trigger.value().key(),
                                List.of(),
                                Optional.of(day.day()),
                                Event.DateBasis.TEXT,
                                Optional.of(place),
                                doers.of(trigger.to(), stretch),
                                List.of())));
    }

    private BitSet violent() {
        if (violent == null) {
            BitSet sentences = new BitSet();
            IntStream.range(0, view.text().size())
                    .filter(token -> view.is(token, LinkingWord.VIOLENCE))
                    .forEach(token -> sentences.set(view.text().sentence(token)));
            violent = sentences;
        }
        return violent;
    }

    /** Where the day stands before the words for an attack, its place after them ties them together. */
    private static Tokens after(Phrase<EventKind> trigger, Tokens stretch) {
        return new Tokens(trigger.from(), stretch.to());
    }

    /** A day before the words for an attack is that of what goes before it: of who was killed, of who struck. */
    private boolean isOfDeed(Tokens before) {
        return IntStream.range(before.from(), before.to())
                .anyMatch(token -> view.is(token, LinkingWord.VIOLENCE) || view.is(token, LinkingWord.STRIKES));
    }

    /** "The attack", and no other place. */
    @Override
    boolean takesUp(Event attack, Tokens stretch) {
        Place place = attack.place().orElseThrow();
        return takenUp(stretch)
                .filter(trigger -> !places.tellsOther(stretch, place, trigger))
                .isPresent();
    }
}
