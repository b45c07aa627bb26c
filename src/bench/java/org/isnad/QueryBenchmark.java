package org.isnad;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.query.BoundQuery;
import org.isnad.query.CannedQuery;
import org.isnad.query.Catalogue;
import org.isnad.query.DatasetQueryRunner;
import org.isnad.query.Parameter;
import org.isnad.query.Rows;
import org.isnad.store.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one question takes on a store of generated news, from the bound query to the last row. {@link QueryTable}
 * runs it for every question.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g"})
public class QueryBenchmark {

    private static final Path STORES = Path.of("target", "bench-stores");

    /** Asked in turn, so that no answer is measured that the machine has just given. */
    private static final int VALUES = 40;

    /** What values of a parameter are found by, the most frequent first: events, statements and articles of the store. */
    private static final Map<String, String> PATTERNS = Map.of(
            "event", "?x <https://w3id.org/isnad/ns#concerns> ?value",
            "statement", "?value <https://w3id.org/isnad/ns#concerns> ?x",
            "article", "?x <https://w3id.org/isnad/ns#article> ?value");

    /** A question, and after a colon the parameter that narrows it beside those that it needs. */
    @Param("accounts:event")
    public String asked = "";

    @Param("1000")
    public int articles;

    private List<Store> stores = List.of();
    private List<BoundQuery> queries = List.of();
    private int next;

    /** The questions as they are measured: as they are where nothing is required, and with each narrowing. */
    static List<String> all() {
        return Catalogue.shipped().all().stream()
                .flatMap(query -> Stream.concat(
                        Stream.of(query.name() + ":"),
                        query.parameters().stream()
                                .filter(parameter -> !parameter.required())
                                .map(Parameter::name)
                                .filter(List.of("event", "topic", "party")::contains)
                                .map(name -> query.name() + ":" + name)))
                .toList();
    }

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store store = GeneratedStore.open(STORES, articles);
        stores = List.of(store);
        String[] parts = asked.split(":", -1);
        CannedQuery query = Catalogue.shipped().query(parts[0]);
        queries = Stream.iterate(0, i -> i < VALUES, i -> i + 1)
                .map(i -> BoundQuery.of(query, values(query, parts[1], i)))
                .toList();
    }

    private Map<String, List<String>> values(CannedQuery query, String narrowing, int turn) {
        Map<String, List<String>> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required() || parameter.name().equals(narrowing)) {
                values.put(parameter.name(), values(parameter, turn));
            }
        }
        return values;
    }

    private List<String> values(Parameter parameter, int turn) {
        String pattern = PATTERNS.get(parameter.name());
        if (pattern == null) {
            return parameter.examples();
        }
        List<String> found = pool.computeIfAbsent(pattern, this::found);
        return List.of(found.get(turn % found.size()));
    }

    private final Map<String, List<String>> pool = new HashMap<>();

    private List<String> found(String pattern) {
        String query = "SELECT ?value { " + pattern + " } GROUP BY ?value ORDER BY DESC(COUNT(?x)) ?value LIMIT " + VALUES;
        return stores.get(0).read(data -> {
            try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
                return execution.select().stream()
                        .map(row -> row.get("value").getURI())
                        .collect(Collectors.toList());
            }
        });
    }

    @TearDown(Level.Trial)
    public void close() {
        stores.forEach(Store::close);
    }

    @Benchmark
    public Rows ask() {
        next = (next + 1) % queries.size();
        return new DatasetQueryRunner(stores.get(0).dataset(), Duration.ofSeconds(60)).run(queries.get(next));
    }
}
