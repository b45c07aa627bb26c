package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One article's annotated and extracted statements, side by side.
 *
 * @param loose those that belong together when three words in ten are enough
 * @param pairs those that belong together: half of their words are shared
 */
record Alignment(List<GoldStatement> gold, List<PredictedStatement> predicted, List<Pair> loose, List<Pair> pairs) {

    private static final double LOOSE = 0.3;
    private static final double LENIENT = 0.5;

    /** @param words those of the article */
    static Alignment of(List<GoldStatement> gold, List<PredictedStatement> predicted, Words words) {
        return new Alignment(
                gold,
                predicted,
                new Pairing(gold, predicted, words, LOOSE).pairs(),
                new Pairing(gold, predicted, words, LENIENT).pairs());
    }

    /** What became of each extracted statement, in their order. */
    List<Outcome> outcomes() {
        Map<PredictedStatement, Pair> found = new IdentityHashMap<>();
        pairs.forEach(pair -> found.put(pair.predicted(), pair));
        return predicted.stream()
                .map(one -> Outcome.of(one, Optional.ofNullable(found.get(one))))
                .toList();
    }

    /** Looks at what the two of a match have in common. */
    private static final class Pairing {
        private final List<GoldStatement> gold;
        private final List<PredictedStatement> predicted;
        private final Words words;
        private final Matching matching;

        Pairing(List<GoldStatement> gold, List<PredictedStatement> predicted, Words words, double least) {
            this.gold = gold;
            this.predicted = predicted;
            this.words = words;
            this.matching = Matching.of(gold, predicted, words, least);
        }

        List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            for (Matching.Match match : matching.matches()) {
                GoldStatement wanted = gold.get(match.gold());
                PredictedStatement got = predicted.get(match.predicted());
                pairs.add(new Pair(wanted, got, match.overlap(), right(wanted, got)));
            }
            return pairs;
        }

        private Set<Trait> right(GoldStatement wanted, PredictedStatement got) {
            Set<Trait> right = EnumSet.noneOf(Trait.class);
            addIf(words.same(wanted.cue(), got.cue()), Trait.CUE, right);
            addIf(words.same(wanted.source(), got.source()), Trait.SOURCE, right);
            addIf(new SpeakerRule(words).isRight(wanted, got), Trait.SPEAKER, right);
            addIf(wanted.form() == got.form(), Trait.FORM, right);
            addIf(wanted.act().equals(Optional.of(got.act())), Trait.ACT, right);
            addIf(wanted.saidOn().equals(got.saidOn()), Trait.SAID_ON, right);
            addIf(wanted.impliedSaidOn().equals(got.saidOn()), Trait.SAID_ON_NOT_INVENTED, right);
            MentionsRule mentions = new MentionsRule(words);
            addIf(mentions.areSame(wanted.via(), got.via()), Trait.VIA, right);
            addIf(mentions.areSame(wanted.toldTo(), got.toldTo()), Trait.TOLD_TO, right);
            addIf(isWithinTheSame(wanted.parent(), got.within()), Trait.WITHIN, right);
            return right;
        }

        private boolean isWithinTheSame(OptionalInt parent, OptionalInt within) {
            return parent.isEmpty()
                    ? within.isEmpty()
                    : within.isPresent() && within.equals(matching.predictedFor(parent.getAsInt()));
        }

        private static void addIf(boolean holds, Trait trait, Set<Trait> right) {
            if (holds) {
                right.add(trait);
            }
        }
    }
}
