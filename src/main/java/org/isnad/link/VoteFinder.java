package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
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
final class VoteFinder {

    /** How many words may stand between the word for a vote and whose it is. */
    private static final int NEAR = 3;

    /** Within how many words after a voting body it must be said on what, or how, it voted. */
    private static final int BALLOT_REACH = 6;

    /** How many tokens before and after the words for a vote its day and its body are looked for. */
    private static final int CLAUSE_REACH = 60;

    private final ArticleView view;
    private final EventDates dates;
    private final TopicFinder topics;
    private final Happening happening;

    VoteFinder(ArticleView view, EventDates dates, TopicFinder topics) {
        this.view = view;
        this.dates = dates;
        this.topics = topics;
        this.happening = new Happening(view);
    }

    /** All that the article tells, in its order. */
    List<Told> votes() {
        List<Told> found = new ArrayList<>();
        List<Tokens> sentences = view.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            vote(sentences.get(i), i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Told> vote(Tokens sentence, int number) {
        for (Phrase<EventKind> trigger : triggers(sentence)) {
            Tokens around = new Tokens(
                    Math.max(sentence.from(), trigger.from() - CLAUSE_REACH),
                    Math.min(sentence.to(), trigger.to() + CLAUSE_REACH));
            Optional<LocalDate> day =
                    happening.was(trigger) ? dates.beside(trigger, around).map(DayTold::day) : Optional.empty();
            Optional<String> voter = day.isEmpty() ? Optional.empty() : voter(trigger, around);
            if (voter.isPresent()) {
                Event vote = event(trigger, voter.get(), day.get(), around);
                return Optional.of(new Told(trigger, number, vote));
            }
        }
        return Optional.empty();
    }

    private List<Phrase<EventKind>> triggers(Tokens stretch) {
        return view.tools().eventKinds(view.text(), stretch, EventKind.KeyedBy.BODY);
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

    /** Whether a stretch takes up a vote that was told before: "the vote", "the election". */
    boolean takesUp(Event vote, Tokens stretch) {
        return triggers(stretch).stream()
                .anyMatch(trigger -> Definite.is(view.text(), trigger) && happening.was(trigger));
    }
}
