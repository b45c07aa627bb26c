package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.Phrase;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Event;
import org.isnad.model.Place;

/**
 * Finds attacks: the words for one, and in their sentence the one place and the one day of it. A word that may be of
 * speech or of a football team as well counts only beside another of violence.
 */
final class AttackFinder {

    private final ArticleView view;
    private final EventDates dates;
    private final DoerFinder doers;
    private final AttackPlaces places;
    private final Happening happening;

    AttackFinder(ArticleView view, EventDates dates, Actors actors) {
        this.view = view;
        this.dates = dates;
        this.doers = new DoerFinder(view, actors);
        this.places = new AttackPlaces(view);
        this.happening = new Happening(view);
    }

    /** All that the article tells, in its order. */
    List<Told> attacks() {
        List<Told> found = new ArrayList<>();
        List<Tokens> sentences = view.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            attack(sentences.get(i), i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Told> attack(Tokens sentence, int number) {
        List<Phrase<EventKind>> triggers = triggers(sentence);
        boolean violent = !triggers.isEmpty()
                && IntStream.range(sentence.from(), sentence.to())
                        .anyMatch(token -> view.is(token, LinkingWord.VIOLENCE));
        for (int i = 0; i < triggers.size(); i++) {
            Phrase<EventKind> trigger = triggers.get(i);
            int from = i == 0 ? sentence.from() : triggers.get(i - 1).to();
            int to = i + 1 == triggers.size()
                    ? sentence.to()
                    : triggers.get(i + 1).from();
            Optional<Event> event = (violent || !view.is(trigger, LinkingWord.BARE_ATTACK)) && happening.was(trigger)
                    ? event(trigger, new Tokens(from, to))
                    : Optional.empty();
            if (event.isPresent()) {
                return event.map(attack -> new Told(trigger, number, attack));
            }
        }
        return Optional.empty();
    }

    private List<Phrase<EventKind>> triggers(Tokens stretch) {
        return view.tools().eventKinds(view.text(), stretch, EventKind.KeyedBy.PLACE);
    }

    /** @param stretch the part of the sentence in which no other attack is spoken of */
    private Optional<Event> event(Phrase<EventKind> trigger, Tokens stretch) {
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

    /** Where the day stands before the words for an attack, its place after them ties them together. */
    private static Tokens after(Phrase<EventKind> trigger, Tokens stretch) {
        return new Tokens(trigger.from(), stretch.to());
    }

    /** A day before the words for an attack is that of what goes before it: of who was killed, of who struck. */
    private boolean isOfDeed(Tokens before) {
        return IntStream.range(before.from(), before.to())
                .anyMatch(token -> view.is(token, LinkingWord.VIOLENCE) || view.is(token, LinkingWord.STRIKES));
    }

    /** Whether a stretch takes up an attack that was told before: "the attack", and no other place. */
    boolean takesUp(Event attack, Tokens stretch) {
        Place place = attack.place().orElseThrow();
        return triggers(stretch).stream()
                .filter(trigger -> isDefinite(trigger) && happening.was(trigger))
                .findFirst()
                .filter(trigger -> !places.tellsOther(stretch, place, trigger))
                .isPresent();
    }

    private boolean isDefinite(Phrase<EventKind> trigger) {
        return Definite.is(view.text(), trigger);
    }
}
