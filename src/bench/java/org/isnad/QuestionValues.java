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

    /** So many of each, from the one that most is said of to the one that least is, in even steps. */
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
        int last = all.size() - 1;
        int steps = Math.min(SPREAD - 1, last);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> all.get(steps == 0 ? 0 : (int) ((long) step * last / steps)))
                .toList();
    }
}
