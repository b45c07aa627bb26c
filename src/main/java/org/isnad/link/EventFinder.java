package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Phrase;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.model.Event;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * Finds what office-holders did together, a call or a meeting, and which statements were made at it or speak of it. Who
 * took part is read from the words for it and nowhere else; a sentence that tells of more than it names makes none, and
 * the statements after it belong to no earlier event by their speaker alone.
 */
final class EventFinder {

    /** Those who call each other are in two places. */
    static final String CALL = "phone-call";

    /** Who visits a country takes part in what the sentence tells of the visit. */
    private static final String VISIT = "visit";

    /** How far after those who took part the place may stand. */
    private static final int PLACE_REACH = 12;

    /** How many events of one sentence are looked at. */
    private static final int MOST_TRIGGERS = 12;

    private final ArticleView view;
    private final People people;
    private final EventDates dates;
    private final EventPlaces places;
    private final Happening happening;
    private final ParticipantFinder participants;
    private final Visits visits;
    private final Talks talks;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Found> found = new LinkedHashMap<>();

    /** A sentence with the words in it for events that were. */
    private record Sentence(Tokens tokens, List<Phrase<EventKind>> triggers) {}

    /**
     * An event of this article.
     *
     * @param since the sentence that first tells of it
     * @param until the first sentence after it that may tell of another
     */
    private static final class Found {
        private Event event;
        private final int since;
        private int until = Integer.MAX_VALUE;

        Found(Event event, int since) {
            this.event = event;
            this.since = since;
        }
    }

    EventFinder(ArticleView view, People people, EventDates dates, ParticipantFinder participants, Talks talks) {
        this.view = view;
        this.people = people;
        this.dates = dates;
        this.places = new EventPlaces(view);
        this.happening = new Happening(view);
        this.participants = participants;
        this.talks = talks;
        this.visits = new Visits(view, participants);
        view.sentences().forEach(tokens -> sentences.add(new Sentence(tokens, triggers(tokens))));
        findEvents();
    }

    /**
     * The event that a statement speaks of, or whose sentence it stands in.
     *
     * @param speakers its agents
     */
    Optional<Event> eventTold(Statement statement, List<Agent> speakers) {
        return view.sentence(statement)
                .flatMap(sentence -> ofContent(peopleIn(statement)).or(() -> ofSentence(sentence, speakers)))
                .map(here -> here.event);
    }

    /** The last event before a statement at which those who make it were, or whom they speak for. */
    Optional<Event> eventBefore(Statement statement, List<Agent> speakers) {
        return view.sentence(statement)
                .flatMap(sentence -> ofSpeaker(sentence, speakers))
                .map(here -> here.event);
    }

    /** Whether a statement's sentence tells, beside its content, of an event as where the statement was made. */
    boolean madeAt(Statement statement, Event event) {
        return statement.cue().stream()
                .map(cue -> view.text().sentence(view.text().tokenAt(cue.span().start())))
                .flatMap(sentence -> sentences.get(sentence).triggers().stream())
                .filter(trigger -> trigger.value().key().equals(event.kind()) && view.isAfter(LinkingWord.AT, trigger))
                .anyMatch(trigger -> statement.content().stream()
                        .noneMatch(span -> view.tokens(span).contains(trigger.from())));
    }

    private Optional<Found> ofContent(List<KnownAgent> inContent) {
        return Optional.ofNullable(found.get(together(inContent)));
    }

    private Optional<Found> ofSentence(int sentence, List<Agent> speakers) {
        return found.values().stream()
                .filter(here -> here.since == sentence)
                .filter(here -> speakers.isEmpty() || tookPart(here, speakers))
                .findFirst();
    }

    private Optional<Found> ofSpeaker(int sentence, List<Agent> speakers) {
        return found.values().stream()
                .filter(here -> sentence < here.until && !speakers.isEmpty() && tookPart(here, speakers))
                .findFirst();
    }

    /** Whether all who speak are participants or speak for the same body as one. */
    private boolean tookPart(Found here, List<Agent> speakers) {
        Set<String> parties = here.event.participants().stream()
                .flatMap(key -> bodies(key).stream())
                .collect(Collectors.toSet());
        return speakers.stream()
                .allMatch(speaker -> bodies(speaker.key()).stream().anyMatch(parties::contains));
    }

    /** An agent and what it speaks for; a state is spoken for by too many to tell. */
    private Set<String> bodies(String key) {
        Set<String> bodies = view.tools().knowledge().agent(key).stream()
                .flatMap(agent -> agent.speaksFor().stream())
                .filter(body -> view.tools()
                        .knowledge()
                        .agent(body)
                        .map(agent -> agent.type() != Agent.Type.STATE)
                        .orElse(false))
                .collect(Collectors.toSet());
        bodies.add(key);
        return bodies;
    }

    List<Event> events() {
        return found.values().stream().map(here -> here.event).toList();
    }

    private List<KnownAgent> peopleIn(Statement statement) {
        List<KnownAgent> all = new ArrayList<>();
        for (Span span : statement.content()) {
            Tokens tokens = view.tokens(span);
            people.between(tokens.from(), tokens.to()).stream()
                    .filter(person -> !all.contains(person))
                    .forEach(all::add);
        }
        return all;
    }

    private List<Phrase<EventKind>> triggers(Tokens tokens) {
        return view.eventKinds(tokens, EventKind.KeyedBy.PARTICIPANTS).stream()
                .filter(happening::wasHeld)
                .limit(MOST_TRIGGERS)
                .toList();
    }

    private void findEvents() {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).triggers().isEmpty()) {
                goOn(i);
            }
            for (Phrase<EventKind> trigger : sentences.get(i).triggers()) {
                Participants took = took(trigger, sentences.get(i));
                if (took.people().isEmpty() && isKnownOf(trigger)) {
                    takeUp(trigger, i);
                } else {
                    take(trigger, i, took);
                }
            }
        }
    }

    private Participants took(Phrase<EventKind> trigger, Sentence sentence) {
        return trigger.value().key().equals(VISIT)
                ? visits.participants(trigger, sentence.tokens(), sentence.triggers())
                : participants.of(trigger, sentence.tokens(), List.of());
    }

    private void take(Phrase<EventKind> trigger, int number, Participants took) {
        List<KnownAgent> who = took.people();
        if (who.size() < 2 || took.areOfOneBody()) {
            return;
        }
        int counted = counted(trigger);
        if ((counted > 2 || !took.together()) && who.size() != counted) {
            found.values().forEach(here -> here.until = Math.min(here.until, number));
            return;
        }
        Tokens sentence = sentences.get(number).tokens();
        if (!dates.isAhead(trigger, sentence) && !happening.isToCome(trigger, took.end())) {
            int end = Math.max(trigger.to(), took.end());
            EventDates.Dated day = dates.near(sentence, trigger, end, participants.isIntroduced(trigger));
            Tokens around = new Tokens(trigger.from(), Math.min(sentence.to(), end + PLACE_REACH));
            add(trigger.value(), who, number, day, places.of(around));
        }
    }

    /** "The call" of two whom the sentence before tells of, without a word for an event: "X discussed with Y". */
    private void takeUp(Phrase<EventKind> trigger, int number) {
        if (talks.areOthers(trigger, sentences.get(number).tokens())) {
            found.values().forEach(here -> here.until = Math.min(here.until, number));
        } else if (number > 0
                && sentences.get(number - 1).triggers().isEmpty()
                && view.isAfter(LinkingWord.AT, trigger)) {
            Tokens before = sentences.get(number - 1).tokens();
            talks.discussed(before, trigger.value())
                    .or(() -> talks.told(before, trigger.value()))
                    .ifPresent(talk -> take(talk.verb(), number - 1, talk.who()));
        }
    }

    /** "X and Y discussed", right after a sentence with a word for an event that does not say whose it was. */
    private void goOn(int number) {
        boolean untold = number > 0
                && !sentences.get(number - 1).triggers().isEmpty()
                && found.values().stream().noneMatch(here -> here.since == number - 1);
        Optional<Phrase<EventKind>> known = untold
                ? sentences.get(number - 1).triggers().stream()
                        .filter(this::isKnownOf)
                        .findFirst()
                : Optional.empty();
        known.flatMap(trigger -> talks.discussed(sentences.get(number).tokens(), trigger.value()))
                .filter(talk -> talk.who().people().size() == 2 && !talk.who().areOfOneBody())
                .ifPresent(talk ->
                        add(talk.verb().value(), talk.who().people(), number, dates.ofPublication(), Optional.empty()));
    }

    private boolean isKnownOf(Phrase<EventKind> trigger) {
        return view.isDefinite(trigger.to() - 1) && !view.is(trigger, LinkingWord.MET);
    }

    /** How many took part, where the word for the event says so. */
    private int counted(Phrase<EventKind> trigger) {
        int last = trigger.to() - 1;
        for (int token = last; token <= last + 1; token++) {
            if (view.is(token, LinkingWord.THREE)) {
                return 3;
            }
            if (view.is(token, LinkingWord.FOUR)) {
                return 4;
            }
        }
        return 2;
    }

    private Found add(
            EventKind kind, List<KnownAgent> took, int sentence, EventDates.Dated dated, Optional<Place> place) {
        Found here = found.computeIfAbsent(together(took), key -> new Found(event(kind, took, dated, place), sentence));
        Event before = here.event;
        if (here.event.dateBasis() != Event.DateBasis.TEXT && dated.isNews() && isOf(kind, here)) {
            here.event = event(kind, took, dated, place.or(() -> before.place()));
        }
        return here;
    }

    private static boolean isOf(EventKind kind, Found here) {
        return here.event.kind().equals(kind.key());
    }

    private static Event event(EventKind kind, List<KnownAgent> took, EventDates.Dated dated, Optional<Place> place) {
        List<String> keys = took.stream().map(KnownAgent::key).toList();
        Optional<LocalDate> day = dated.day();
        Optional<Place> where = kind.key().equals(CALL) ? Optional.empty() : place;
        return Event.between(kind.key(), keys, day, dated.basis(), where);
    }

    private static String together(List<KnownAgent> people) {
        return people.stream().map(KnownAgent::key).sorted().collect(Collectors.joining("+"));
    }
}
