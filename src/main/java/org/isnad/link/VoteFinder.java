package org.isnad.link;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.knowledge.Phrase;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.link.EventDates.DayTold;
import org.isnad.model.Agent;
import org.isnad.model.Event;

/** Finds votes: of a body that decides by vote and stands beside the word for it, and elections of a state. */
final class VoteFinder extends ToldFinder {

    /** How many words may stand between the word for a vote and whose it is. */
    private static final int NEAR = 3;

    /** Within how many words after a voting body it must be said on what, or how, it voted. */
    private static final int BALLOT_REACH = 6;

    /** How many tokens before and after the words for a vote its day and its body are looked for. */
    private static final int CLAUSE_REACH = 60;

    private final ArticleView view;
    private final EventDates dates;
    private final TopicFinder topics;

    VoteFinder(ArticleView view, EventDates dates, TopicFinder topics) {
        super(view, EventKind.KeyedBy.BODY);
        this.view = view;
        this.dates = dates;
        this.topics = topics;
    }

    @Override
    Optional<Event> event(Phrase<EventKind> trigger, Tokens stretch, Tokens sentence) {
        Tokens around = new Tokens(
                Math.max(sentence.from(), trigger.from() - CLAUSE_REACH),
                Math.min(sentence.to(), trigger.to() + CLAUSE_REACH));
        return dates.beside(trigger, around)
                .map(DayTold::day)
                .flatMap(day -> voter(trigger, around).map(voter -> event(trigger, voter, day, around)));
    }

    private Event event(Phrase<EventKind> trigger, String voter, LocalDate day, Tokens sentence) {
        return new Event(
                trigger.value().key(),
                List.of(voter),
                Optional.of(day),
                Event.DateBasis.TEXT,
                Optional.empty(),
                List.of(),
                topics.topics(List.of(new Tokens(trigger.to(), sentence.to()))));
    }

    private Optional<String> voter(Phrase<EventKind> trigger, Tokens sentence) {
        if (view.is(trigger, LinkingWord.ELECTION)) {
            return electorate(trigger, sentence);
        }
        boolean decides = view.is(trigger, LinkingWord.VOTES);
        int from = Math.max(sentence.from(), trigger.from() - (decides ? NEAR + 1 : 0));
        int to = Math.min(sentence.to(), trigger.to() + NEAR + 1);
        Set<Integer> ends = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        for (NameFound name : view.names().between(from, to)) {
            if (name.unambiguous()
                    && trigger.value()
                            .bodies()
                            .contains(name.candidates().get(0).key())) {
                bodies.add(name.candidates().get(0).key());
                ends.add(Math.max(name.to(), trigger.to()));
            }
        }
        boolean told =
                bodies.size() == 1 && (!decides || tellsOnWhat(ends.iterator().next(), sentence));
        return told ? bodies.stream().findFirst() : Optional.empty();
    }

    private boolean tellsOnWhat(int after, Tokens sentence) {
        return IntStream.range(after, Math.min(sentence.to(), after + BALLOT_REACH))
                .anyMatch(token -> view.is(token, LinkingWord.BALLOT));
    }

    /** The state whose election it is, right after it, where the sentence says that it was held. */
    private Optional<String> electorate(Phrase<EventKind> trigger, Tokens sentence) {
        boolean held =
                IntStream.range(sentence.from(), sentence.to()).anyMatch(token -> view.is(token, LinkingWord.HELD));
        if (!held) {
            return Optional.empty();
        }
        Set<String> states = new LinkedHashSet<>();
        for (int token = trigger.to(); token < Math.min(sentence.to(), trigger.to() + NEAR); token++) {
            view.tools()
                    .demonyms()
                    .at(view.text(), token)
                    .ifPresent(found -> states.add(found.value().key()));
            view.names()
                    .at(token)
                    .filter(this::isStateInWhich)
                    .ifPresent(name -> states.add(name.candidates().get(0).key()));
        }
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    private boolean isStateInWhich(NameFound name) {
        KnownAgent agent = name.candidates().get(0);
        return name.unambiguous()
                && agent.type() == Agent.Type.STATE
                && view.is(name.from() - 1, LinkingWord.WHERE)
                && !agent.isMetonym(view.text().folded(name.from()).substring(name.clitic()));
    }

    /** "The vote", "the election". */
    @Override
    boolean takesUp(Event vote, Tokens stretch) {
        return takenUp(stretch).isPresent();
    }
}
