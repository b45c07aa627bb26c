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
 * Finds what office-holders did together, a call or a meeting, and which statements were made at it or speak of it.
 * A sentence that names exactly two of them beside the word for an event makes one, and one that names as many as it
 * says took part; otherwise, where more are named, nobody can tell who did, so it makes none, and the statements after it
 * belong to no earlier event by their speaker alone.
 */
final class EventFinder {

    /** Who speaks of a meeting for those who met. */
    private static final String SPOKESPERSON = "spokesperson";

    /** Those who call each other are in two places. */
    private static final String CALL = "phone-call";

    private final ArticleView view;
    private final People people;
    private final EventDates dates;
    private final EventPlaces places;
    private final Happening happening;
    private final Together together;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Sentence(Tokens tokens, Optional<Phrase<EventKind>> trigger, List<KnownAgent> people) {}

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

    EventFinder(ArticleView view, People people, EventDates dates) {
        this.view = view;
        this.people = people;
        this.dates = dates;
        this.places = new EventPlaces(view);
        this.happening = new Happening(view);
        this.together = new Together(view, people);
        cutSentences();
        findEvents();
    }

    /**
     * The event that a statement speaks of, or whose sentence it stands in.
     *
     * @param speakers its agents
     */
    Optional<Event> eventTold(Statement statement, List<Agent> speakers) {
        return view.sentence(statement)
                .flatMap(sentence -> ofContent(peopleIn(statement), sentence).or(() -> ofSentence(sentence, speakers)))
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
        return statement
                .cue()
                .map(cue -> view.text().sentence(view.text().tokenAt(cue.span().start())))
                .flatMap(sentence -> sentences.get(sentence).trigger())
                .filter(trigger -> trigger.value().key().equals(event.kind()) && view.isAfter(LinkingWord.AT, trigger))
                .filter(trigger -> statement.content().stream()
                        .noneMatch(span -> view.tokens(span).contains(trigger.from())))
                .isPresent();
    }

    private Optional<Found> ofContent(List<KnownAgent> inContent, int sentence) {
        if (inContent.size() != 2 || !inContent.stream().allMatch(EventFinder::holdsOffice)) {
            return Optional.empty();
        }
        Found known = found.get(together(inContent));
        if (known != null) {
            return Optional.of(known);
        }
        boolean told = sentence > 0 && sentences.get(sentence).trigger().isEmpty();
        Optional<Phrase<EventKind>> trigger = told ? sentences.get(sentence - 1).trigger() : Optional.empty();
        return trigger.filter(phrase ->
                        together.were(inContent, sentences.get(sentence).tokens()))
                .map(phrase -> add(phrase.value(), inContent, sentence, dates.ofPublication(), Optional.empty()));
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

    private void cutSentences() {
        view.sentences()
                .forEach(tokens ->
                        sentences.add(new Sentence(tokens, trigger(tokens), heads(tokens.from(), tokens.to()))));
    }

    private List<KnownAgent> heads(int from, int to) {
        return people.between(from, to).stream()
                .filter(EventFinder::holdsOffice)
                .toList();
    }

    private Optional<Phrase<EventKind>> trigger(Tokens tokens) {
        return view.tools().eventKinds(view.text(), tokens, EventKind.KeyedBy.PARTICIPANTS).stream()
                .filter(trigger -> !happening.isToCome(trigger) && !happening.isUnheld(trigger))
                .findFirst();
    }

    private void findEvents() {
        List<KnownAgent> before = List.of();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.trigger().isPresent()) {
                take(i, sentence, sentence.trigger().get(), before);
            }
            before = sentence.people();
        }
    }

    private void take(int i, Sentence sentence, Phrase<EventKind> trigger, List<KnownAgent> before) {
        List<KnownAgent> took = sentence.people();
        boolean pair = took.size() == 2;
        if (took.size() < 2 && refersBack(trigger)) {
            took = union(took, before);
        }
        if (pair && !together.were(took, sentence.tokens()) || took.size() == 2 && Together.ofOneBody(took)) {
            return;
        }
        if (took.size() > 2 && found.containsKey(together(took))) {
            return;
        }
        if (took.size() > 2 && took.size() != counted(trigger)) {
            int at = i;
            found.values().forEach(here -> here.until = Math.min(here.until, at));
        } else if (took.size() >= 2
                && !together.metAnother(took, trigger, sentence.tokens())
                && !dates.isAhead(trigger, sentence.tokens())) {
            add(trigger.value(), took, i, dates.near(sentence.tokens(), trigger), places.of(sentence.tokens()));
        }
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
        if (here.event.dateBasis() == Event.DateBasis.PUBLICATION && dated.isNews() && isOf(kind, here)) {
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

    /** A definite word, or one with a pronoun, for an event that was told before. */
    private boolean refersBack(Phrase<EventKind> trigger) {
        int last = trigger.to() - 1;
        String word = view.text().folded(last);
        boolean definite = word.startsWith("\u0627\u0644", last == trigger.from() ? trigger.clitic() : 0);
        // A verb of meeting may begin with the letters of the article.
        return definite && !view.is(last, LinkingWord.TOGETHER)
                || word.endsWith("\u0647")
                || word.endsWith("\u0647\u0645\u0627");
    }

    private static List<KnownAgent> union(List<KnownAgent> here, List<KnownAgent> before) {
        List<KnownAgent> all = new ArrayList<>(here);
        before.stream().filter(person -> !all.contains(person)).forEach(all::add);
        return all;
    }

    private static boolean holdsOffice(KnownAgent person) {
        return person.offices().stream().anyMatch(office -> !office.role().equals(SPOKESPERSON));
    }

    private static String together(List<KnownAgent> people) {
        return people.stream().map(KnownAgent::key).sorted().collect(Collectors.joining("+"));
    }
}
