package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;
import org.isnad.evaluate.PredictedStatement.Participant;
import org.isnad.model.Span;

/**
 * When an extracted statement has the right speaker. Where the annotation lists the phrases that name the speaker, one
 * of them must share a word with the phrase that was found; a source left unnamed must be found by its own phrase; any
 * other by its key, joint speakers by the key of each. Where nobody is named, nobody may be found.
 */
record SpeakerRule(Words words) {

    private static final String UNNAMED = "anonymous:";

    boolean isRight(GoldStatement gold, PredictedStatement predicted) {
        if (!gold.speakerMentions().isEmpty()) {
            return words.overlap(gold.speakerMentions(), mentions(predicted));
        }
        if (gold.who().isEmpty()) {
            return predicted.speakers().stream()
                    .allMatch(speaker -> speaker.id().isBlank());
        }
        String who = gold.who().get();
        if (who.startsWith(UNNAMED)) {
            Optional<Span> phrase = gold.source().or(gold::antecedent);
            return words.overlap(phrase.stream().toList(), mentions(predicted));
        }
        return List.of(who.split("\\+")).stream().allMatch(key -> isAmong(key, predicted.speakers()));
    }

    private static boolean isAmong(String key, List<Participant> speakers) {
        return speakers.stream().anyMatch(speaker -> speaker.id().endsWith(key));
    }

    /** Of a statement whose speaker has none, the phrase beside the cue. */
    private static List<Span> mentions(PredictedStatement predicted) {
        List<Span> mentions = predicted.speakers().stream()
                .flatMap(speaker -> speaker.mention().stream())
                .toList();
        return mentions.isEmpty() ? predicted.source().stream().toList() : mentions;
    }
}
