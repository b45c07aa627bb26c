package org.isnad.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Something that a store's articles speak of and the knowledge does not hold, with where it is met. */
final class Suggestion {

    /** How many statements show what is meant. */
    private static final int EXAMPLES = 3;

    /** The one met most often first. */
    static final Comparator<Suggestion> BY_COUNT =
            Comparator.comparingInt((Suggestion met) -> -met.count).thenComparing(met -> met.label);

    private final String label;
    private final String type;
    private final List<String> examples = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    private int count;

    /**
     * @param label the words as first written
     * @param type the local name of its class
     */
    Suggestion(String label, String type) {
        this.label = label;
        this.type = type;
    }

    String label() {
        return label;
    }

    String type() {
        return type;
    }

    int count() {
        return count;
    }

    int articles() {
        return articles.size();
    }

    List<String> examples() {
        return examples;
    }

    /** Counts one statement. */
    void add(String article, String text) {
        count++;
        articles.add(article);
        if (examples.size() < EXAMPLES && !examples.contains(text)) {
            examples.add(text);
        }
    }
}
