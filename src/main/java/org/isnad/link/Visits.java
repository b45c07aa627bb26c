package org.isnad.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Phrase;
import org.isnad.link.ArticleView.Tokens;

/** Finds visits at which two met, as the sentence goes on to tell: "on a visit at which X received him". */
final class Visits {

    /** How many tokens after the words for a visit that may stand. */
    private static final int REACH = 40;

    /** How many words for a meeting are looked at. */
    private static final int MOST_MEETINGS = 6;

    private final ArticleView view;
    private final ParticipantFinder participants;

    Visits(ArticleView view, ParticipantFinder participants) {
        this.view = view;
        this.participants = participants;
    }

    /**
     * Who visits and whom they met.
     *
     * @param triggers all words for events of the sentence
     */
    Participants participants(Phrase<EventKind> visit, Tokens sentence, List<Phrase<EventKind>> triggers) {
        List<KnownAgent> visitor = participants.visitor(visit, sentence);
        int end = Math.min(sentence.to(), visit.to() + REACH);
        return visitor.size() != 1
                ? Participants.NONE
                : IntStream.range(visit.to(), end)
                        .mapToObj(token -> meeting(token, visit, triggers))
                        .flatMap(Optional::stream)
                        .limit(MOST_MEETINGS)
                        .map(meeting -> participants.of(meeting, sentence, visitor))
                        .filter(met -> met.people().size() == 2 && met.people().contains(visitor.get(0)))
                        .findFirst()
                        .orElse(Participants.NONE);
    }

    /** The word for a meeting that begins in a token. */
    private Optional<Phrase<EventKind>> meeting(int token, Phrase<EventKind> visit, List<Phrase<EventKind>> triggers) {
        Optional<Phrase<EventKind>> told = triggers.stream()
                .filter(trigger -> trigger.from() == token && !trigger.value().equals(visit.value()))
                .findFirst();
        boolean met = view.is(token, LinkingWord.MET) || view.is(token, LinkingWord.MET_HIM);
        return told.isPresent() || !met ? told : Optional.of(new Phrase<>(token, token + 1, 0, visit.value()));
    }
}
