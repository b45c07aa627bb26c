package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which extracted statement stands for which annotated one: one for one, by the share of words that their contents have
 * in common, best first. Pairs whose cues overlap come before all others, since a statement inside another's content
 * overlaps both.
 */
final class Matching {

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::sharesCue)
            .thenComparingDouble(Match::overlap)
            .thenComparingInt(Match::gold)
            .thenComparingInt(Match::predicted)
            .reversed();

    private final List<Match> matches = new ArrayList<>();

    /**
     * Two that belong together.
     *
     * @param gold the place of the annotated one in its list
     * @param predicted the place of the extracted one in its list
     */
    record Match(boolean sharesCue, double overlap, int gold, int predicted) {}

    private Matching() {}

    /** @param least the least overlap of words, above 0, with which two belong together */
    static Matching of(List<GoldStatement> gold, List<PredictedStatement> predicted, Words words, double least) {
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double overlap =
                        words.shared(gold.get(i).content(), predicted.get(j).content());
                if (overlap >= least) {
                    candidates.add(new Match(sharesCue(gold.get(i), predicted.get(j)), overlap, i, j));
                }
            }
        }
        Matching matching = new Matching();
        candidates.stream().sorted(BEST_FIRST).forEach(matching::addIfFree);
        return matching;
    }

    List<Match> matches() {
        return matches;
    }

    /** The place of the extracted statement that was found for an annotated one. */
    OptionalInt predictedFor(int gold) {
        return matches.stream()
                .filter(match -> match.gold() == gold)
                .mapToInt(Match::predicted)
                .findFirst();
    }

    private void addIfFree(Match candidate) {
        boolean taken = matches.stream()
                .anyMatch(match -> match.gold() == candidate.gold() || match.predicted() == candidate.predicted());
        if (!taken) {
            matches.add(candidate);
        }
    }

    private static boolean sharesCue(GoldStatement gold, PredictedStatement predicted) {
        return gold.cue().flatMap(cue -> predicted.cue().filter(cue::overlaps)).isPresent();
    }
}
