package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.Phrase;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Event;

/** Finds, in each sentence of an article, the first words for an event of some kinds beside which enough is told of it. */
abstract class ToldFinder {

    private final ArticleView view;
    private final EventKind.KeyedBy keyedBy;
    private final Happening happening;

    ToldFinder(ArticleView view, EventKind.KeyedBy keyedBy) {
        this.view = view;
        this.keyedBy = keyedBy;
        this.happening = new Happening(view);
    }

    /**
     * The event that some words tell of, if their sentence says enough of it.
     *
     * @param stretch the part of the sentence in which no other such words stand
     */
    abstract Optional<Event> event(Phrase<EventKind> trigger, Tokens stretch, Tokens sentence);

    /** Whether a stretch that speaks of such an event again, "the attack", may mean one that was told. */
    abstract boolean takesUp(Event told, Tokens stretch);

    /** All that the article tells, in its order. */
    final List<Told> all() {
        List<Told> found = new ArrayList<>();
        List<Tokens> sentences = view.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            first(sentences.get(i), i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Told> first(Tokens sentence, int number) {
        List<Phrase<EventKind>> triggers = triggers(sentence);
        for (int i = 0; i < triggers.size(); i++) {
            Phrase<EventKind> trigger = triggers.get(i);
            int from = i == 0 ? sentence.from() : triggers.get(i - 1).to();
            int to = i + 1 == triggers.size()
                    ? sentence.to()
                    : triggers.get(i + 1).from();
            Optional<Event> event =
                    happening.was(trigger) ? event(trigger, new Tokens(from, to), sentence) : Optional.empty();
            if (event.isPresent()) {
                return event.map(told -> new Told(trigger, number, told));
            }
        }
        return Optional.empty();
    }

    /** The first words in a stretch for an event that was told before. */
    final Optional<Phrase<EventKind>> takenUp(Tokens stretch) {
        return triggers(stretch).stream()
                .filter(trigger -> Definite.is(view, trigger) && happening.was(trigger))
                .findFirst();
    }

    private List<Phrase<EventKind>> triggers(Tokens stretch) {
        return view.eventKinds(stretch, keyedBy);
    }
}
