package org.isnad;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.query.CannedQuery;
import org.isnad.query.Parameter;
import org.isnad.store.Store;

/** What questions are asked of: things of the store, so that no answer is measured that the machine has just given. */
final class QuestionValues {

    /**
     * So many of each, from the one that most is said of to the one that least is, in even steps of the logarithm of their
     * rank. Most parties are heard once and never again, so that in even steps of the rank nobody asks after whom people
     * do ask, and all answers are short.
     */
    private static final int SPREAD = 20;

    /** What a thing of a kind stands in; the more often, the more there is to find. */
    private static final Map<String, String> PATTERNS = Map.of(
            "event", "?x <https://w3id.org/isnad/ns#concerns> ?value",
            "topic", "?x <https://w3id.org/isnad/ns#about> ?value",
            "party", "?x <https://w3id.org/isnad/ns#source> ?value MINUS { ?value a <https://w3id.org/isnad/ns#UnnamedSource> }",
            "outlet", "?x <https://schema.org/publisher> ?value",
            "statement", "?x <https://w3id.org/isnad/ns#within> ?value",
            "article", "?x <https://w3id.org/isnad/ns#article> ?value");

    private final Store store;
    private final Map<String, List<String>> found = new HashMap<>();

    QuestionValues(Store store) {
        this.store = store;
    }

    /**
     * Values of what a question needs and of what it is narrowed by.
     *
     * @param narrowing a parameter's name, or empty
     * @param turn which of the values: another for each
     */
    Map<String, List<String>> of(CannedQuery query, String narrowing, int turn) {
        Map<String, List<String>> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required() || parameter.name().equals(narrowing)) {
                values.put(parameter.name(), of(parameter, turn));
            }
        }
        return values;
    }

    private List<String> of(Parameter parameter, int turn) {
        if (!PATTERNS.containsKey(parameter.name())) {
            return parameter.examples();
        }
        List<String> spread = found.computeIfAbsent(parameter.name(), this::find);
        // Parties are compared with each other: as many as the example has.
        return IntStream.range(turn, turn + parameter.examples().size())
                .mapToObj(place -> spread.get(place % spread.size()))
                .distinct()
                .toList();
    }

    private List<String> find(String name) {
        String query = "SELECT ?value { " + PATTERNS.get(name) + " } GROUP BY ?value ORDER BY DESC(COUNT(?x)) ?value";
        List<String> all = store.read(data -> {
            try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
                return execution.select().stream()
                        .map(row -> row.get("value").getURI())
                        .toList();
            }
        });
        return ranks(all.size()).mapToObj(all::get).toList();
    }

    /** Ranks in growing steps, each by one at least: the first, and the last where there are enough. */
    private static IntStream ranks(int size) {
        int steps = Math.min(SPREAD, size);
        double ratio = Math.pow(size, 1.0 / Math.max(1, steps - 1));
        return IntStream.range(0, steps)
                .map(step -> Math.min(size - 1, Math.max(step, (int) Math.round(Math.pow(ratio, step)) - 1)));
    }
}
