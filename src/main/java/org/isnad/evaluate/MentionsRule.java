package org.isnad.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.evaluate.PredictedStatement.Participant;
import org.isnad.model.Span;

/**
 * When those who pass a statement on, or whom it is told to, are the annotated ones. The annotation gives words of the
 * article: one who was found is meant by them when the phrase that names him shares a word with a place where they
 * stand. Or it gives a key, which the article does not hold: then one is meant whose id ends with it. Both are sets: each
 * annotated one must be found, and each that was found must be annotated; order does not count.
 */
record MentionsRule(Words words) {

    boolean areSame(Optional<String> annotated, List<Participant> found) {
        List<String> wanted =
                annotated.map(names -> List.of(names.split("\\+"))).orElse(List.of());
        return wanted.stream().allMatch(name -> found.stream().anyMatch(one -> isMeant(name, one)))
                && found.stream().allMatch(one -> wanted.stream().anyMatch(name -> isMeant(name, one)));
    }

    private boolean isMeant(String name, Participant found) {
        Collection<Span> places = words.placesOf(name.strip());
        return places.isEmpty()
                ? found.id().endsWith(name.strip())
                : words.overlap(places, found.mention().stream().toList());
    }
}
