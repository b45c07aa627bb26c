package org.isnad.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.model.Form;

/**
 * What is measured. Overlap is the share of words that two contents have in common; exact means the same words. All but
 * the first look at statements that were found with an overlap of 0.5. A <em>score</em> has precision, recall and F1
 * over all statements that have what is asked for; an <em>accuracy</em> is a share of the statements that were found.
 */
public enum Measure {
    OVERLAP_30("overlap30", "content, overlap >= 0.3", pair -> true),
    OVERLAP_50("overlap50", "content, overlap >= 0.5 (lenient)", pair -> true),
    OVERLAP_80("overlap80", "content, overlap >= 0.8", pair -> pair.overlap() >= 0.8),
    OVERLAP_90("overlap90", "content, overlap >= 0.9 (strict)", pair -> pair.overlap() >= 0.9),
    EXACT("exact", "content, exact", Pair::isExact),
    CUE(
            "cue",
            "cue, exact",
            gold -> gold.cue().isPresent(),
            predicted -> predicted.cue().isPresent(),
            pair -> pair.has(Trait.CUE)),
    SOURCE(
            "source",
            "source phrase, exact",
            gold -> gold.source().isPresent(),
            predicted -> predicted.source().isPresent(),
            pair -> pair.has(Trait.SOURCE)),
    WHOLE(
            "whole",
            "cue, source phrase and content, exact",
            pair -> pair.isExact() && pair.has(Trait.CUE) && pair.has(Trait.SOURCE)),
    /** A chain is right where a statement and the one it stands within are both found, one within the other. */
    WITHIN(
            "within",
            "chain, exact",
            gold -> gold.parent().isPresent(),
            predicted -> predicted.within().isPresent(),
            pair -> pair.has(Trait.WITHIN)),
    END_TO_END("endToEnd", "end to end: lenient content, right speaker", pair -> pair.has(Trait.SPEAKER)),
    SPEAKER("speaker", "speaker, accuracy", gold -> true, Trait.SPEAKER),
    FORM("form", "form, accuracy", gold -> true, Trait.FORM),
    ACT("act", "act, accuracy", gold -> gold.act().isPresent(), Trait.ACT),
    SAID_ON("saidOn", "day it was said, accuracy", gold -> gold.saidOn().isPresent(), Trait.SAID_ON),
    /**
     * Wants the day that the article gives for the statement itself. A day that only the surroundings give need not be
     * found, and is right; any other is invented.
     */
    SAID_ON_NOT_INVENTED(
            "saidOnNotInvented",
            "day it was said, none invented",
            gold -> gold.saidOn().isPresent(),
            predicted -> predicted.saidOn().isPresent(),
            pair -> pair.has(Trait.SAID_ON_NOT_INVENTED)),
    /** Right only with all who pass it on and nobody else. */
    VIA(
            "via",
            "passed on by, as a set",
            gold -> gold.via().isPresent(),
            predicted -> !predicted.via().isEmpty(),
            pair -> pair.has(Trait.VIA)),
    /** Right only with all whom it is told to and nobody else. */
    TOLD_TO(
            "toldTo",
            "told to, as a set",
            gold -> gold.toldTo().isPresent(),
            predicted -> !predicted.toldTo().isEmpty(),
            pair -> pair.has(Trait.TOLD_TO));

    private final String key;
    private final String title;
    private final boolean accuracy;
    private final Predicate<GoldStatement> asksGold;
    private final Predicate<PredictedStatement> asksPredicted;
    private final Predicate<Pair> right;

    /** A score over all statements. */
    Measure(String key, String title, Predicate<Pair> right) {
        this(key, title, gold -> true, predicted -> true, right);
    }

    /** A score over the statements that have something. */
    Measure(
            String key,
            String title,
            Predicate<GoldStatement> asksGold,
            Predicate<PredictedStatement> asksPredicted,
            Predicate<Pair> right) {
        this.key = key;
        this.title = title;
        this.accuracy = false;
        this.asksGold = asksGold;
        this.asksPredicted = asksPredicted;
        this.right = right;
    }

    /** An accuracy over the statements that were found and for which something is annotated. */
    Measure(String key, String title, Predicate<GoldStatement> asksGold, Trait trait) {
        this.key = key;
        this.title = title;
        this.accuracy = true;
        this.asksGold = asksGold;
        this.asksPredicted = predicted -> true;
        this.right = pair -> pair.has(trait);
    }

    /** Its name in JSON. */
    public String key() {
        return key;
    }

    /** Its name for a person. */
    public String title() {
        return title;
    }

    public boolean isAccuracy() {
        return accuracy;
    }

    /** The one figure that stands for the measure, from 0 to 1: the accuracy, or the F1 of a score. */
    public double figure(Tally tally) {
        return accuracy ? tally.recall() : tally.f1();
    }

    /**
     * Counts in one article.
     *
     * @param form when given, only what has this form: an accuracy and recall by the annotated form, precision by the
     *     extracted one
     */
    Tally count(Alignment article, Optional<Form> form) {
        Predicate<GoldStatement> gold = asksGold.and(one -> is(form, one.form()));
        Predicate<PredictedStatement> predicted = asksPredicted.and(one -> is(form, one.form()));
        List<Pair> found = this == OVERLAP_30 ? article.loose() : article.pairs();
        List<Pair> rightOnes = found.stream().filter(right).toList();
        int rightGold = size(rightOnes, pair -> gold.test(pair.gold()));
        if (accuracy) {
            return Tally.share(rightGold, size(found, pair -> gold.test(pair.gold())));
        }
        return new Tally(
                rightGold,
                size(article.gold(), gold),
                size(rightOnes, pair -> predicted.test(pair.predicted())),
                size(article.predicted(), predicted));
    }

    private static boolean is(Optional<Form> wanted, Form form) {
        return wanted.isEmpty() || wanted.get() == form;
    }

    private static <T> int size(List<T> all, Predicate<T> counts) {
        return (int) all.stream().filter(counts).count();
    }
}
