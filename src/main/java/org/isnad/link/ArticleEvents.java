package org.isnad.link;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.model.Event;
import org.isnad.model.Statement;

/** The events of one article, and which of them a statement concerns. */
final class ArticleEvents {

    private final ArticleView view;
    private final EventFinder meetings;
    private final AttackFinder attackFinder;
    private final VoteFinder voteFinder;
    private final List<Told> attacks;
    private final List<Told> votes;

    ArticleEvents(ArticleView view, People people, Actors actors, TopicFinder topics, List<Statement> statements) {
        EventDates dates = new EventDates(view, statements);
        this.view = view;
        this.meetings = meetings(view, people, dates, statements);
        this.attackFinder = new AttackFinder(view, dates, actors);
        this.voteFinder = new VoteFinder(view, dates, topics);
        this.attacks = attackFinder.all();
        this.votes = voteFinder.all();
    }

    private static EventFinder meetings(ArticleView view, People people, EventDates dates, List<Statement> statements) {
        PersonSlots slots = new PersonSlots(view, people);
        Adjuncts adjuncts = new Adjuncts(view, slots);
        Hosts hosts = new Hosts(view, slots, adjuncts, statements);
        ParticipantFinder participants = new ParticipantFinder(view, slots, adjuncts, hosts);
        return new EventFinder(view, people, dates, participants, new Talks(view, slots, hosts, participants));
    }

    /**
     * The event that a statement speaks of or was made at: one that its words or its sentence tell, before one whose
     * participants speak later on.
     *
     * @param speakers its agents
     */
    Optional<Event> eventOf(Statement statement, List<Agent> speakers) {
        return meetings.eventTold(statement, speakers)
                .or(() -> told(statement, attacks, attackFinder::takesUp))
                .or(() -> told(statement, votes, voteFinder::takesUp))
                .or(() -> meetings.eventBefore(statement, speakers));
    }

    /** Whether a statement's sentence tells, beside its content, of an event as where the statement was made. */
    boolean madeAt(Statement statement, Event event) {
        return meetings.madeAt(statement, event);
    }

    /** What the statement tells itself, or its sentence; else the only one of the article, where it is taken up. */
    private Optional<Event> told(Statement statement, List<Told> events, BiPredicate<Event, Tokens> takesUp) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        List<Tokens> content = statement.content().stream().map(view::tokens).toList();
        Optional<Integer> sentence = view.sentence(statement);
        Optional<Event> here = events.stream()
                .filter(told ->
                        sentence.filter(number -> number == told.sentence()).isPresent()
                                || content.stream()
                                        .anyMatch(tokens ->
                                                tokens.contains(told.trigger().from())))
                .map(Told::event)
                .findFirst();
        return here.or(() -> only(events)
                .filter(told ->
                        sentence.filter(number -> number > told.sentence()).isPresent())
                .map(Told::event)
                .filter(event -> content.stream().anyMatch(tokens -> takesUp.test(event, tokens))));
    }

    /** The first telling of an article's only event of a kind. */
    private static Optional<Told> only(List<Told> events) {
        long different =
                events.stream().map(told -> told.event().key()).distinct().count();
        return different == 1 ? Optional.of(events.get(0)) : Optional.empty();
    }
}
