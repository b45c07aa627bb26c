package org.isnad.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Phrase;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.link.PersonRows.Row;
import org.isnad.link.PersonSlots.Place;
import org.isnad.link.PersonSlots.Slot;

/** Finds two who talked, in a sentence without a word for an event, to which the sentence beside it has the word. */
final class Talks {

    /** How many attributes may follow a noun for an event. */
    private static final int ATTRIBUTES = 3;

    /** How many verbs of a sentence are looked at. */
    private static final int MOST_VERBS = 10;

    /**
     * Two who talked.
     *
     * @param verb what the sentence says that they did
     */
    record Talk(Phrase<EventKind> verb, Participants who) {}

    private final ArticleView view;
    private final PersonSlots slots;
    private final Hosts hosts;
    private final ParticipantFinder participants;

    Talks(ArticleView view, PersonSlots slots, Hosts hosts, ParticipantFinder participants) {
        this.view = view;
        this.slots = slots;
        this.hosts = hosts;
        this.participants = participants;
    }

    /** Whether a noun for an event is followed by whose it is, whoever that is: "the talks with the other side". */
    boolean areOthers(Phrase<EventKind> noun, Tokens sentence) {
        return IntStream.range(noun.to(), Math.min(sentence.to(), noun.to() + ATTRIBUTES))
                .takeWhile(token -> view.isWord(token) && !view.is(token - 1, WordClass.PREPOSITION))
                .anyMatch(token -> view.is(token, LinkingWord.WITH) || view.is(token, LinkingWord.BETWEEN));
    }

    /** "X discussed with Y", "X and Y discussed". */
    Optional<Talk> discussed(Tokens sentence, EventKind kind) {
        return verbs(sentence)
                .filter(token -> view.is(token, LinkingWord.TALKS))
                .mapToObj(token -> discussed(new Phrase<>(token, token + 1, 0, kind), sentence))
                .filter(talk -> talk.who().people().size() == 2)
                .findFirst();
    }

    /** "X told Y". */
    Optional<Talk> told(Tokens sentence, EventKind kind) {
        return verbs(sentence)
                .mapToObj(token -> told(new Phrase<>(token, token + 1, 0, kind)))
                .filter(talk -> talk.who().people().size() == 2)
                .findFirst();
    }

    private IntStream verbs(Tokens sentence) {
        return IntStream.range(sentence.from(), sentence.to())
                .filter(token -> view.is(token, LinkingWord.TALKS) || view.isCue(token))
                .limit(MOST_VERBS);
    }

    private Talk discussed(Phrase<EventKind> verb, Tokens sentence) {
        Participants after = participants.ofVerb(verb, sentence, List.of());
        List<KnownAgent> before = after.people().isEmpty() ? hosts.rightBefore(verb.from(), sentence) : List.of();
        return new Talk(verb, before.size() < 2 ? after : new Participants(before, verb.to(), true));
    }

    private Talk told(Phrase<EventKind> verb) {
        Optional<Slot> speaker = slots.at(verb.to()).filter(slot -> slot.heads() && slot.place() == Place.BARE);
        return new Talk(
                verb,
                speaker.flatMap(slot -> slots.at(slot.to()))
                        .filter(Slot::heads)
                        .filter(slot -> slot.place() == Place.TO || slot.place() == Place.BARE)
                        .map(slot -> Participants.pair(
                                List.of(speaker.get().person()), new Row(List.of(slot.person()), slot.to(), true)))
                        .orElse(Participants.NONE));
    }
}
