package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that is asked holds what its parameters ask for, and no more. */
class ReductionTest {

    private static final SmallStore STORE = SmallStore.withEcho();

    static Stream<CannedQuery> queries() {
        return SmallStore.catalogue().all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void itAsksNoMoreWhetherAParameterIsGiven(CannedQuery query) {
        String asked = bound(query, Map.of()).sparql().toString();
        assertFalse(asked.contains("UNDEF"), asked);
        for (Parameter parameter : query.parameters()) {
            assertFalse(asked.contains("! bound(?" + parameter.name() + ")"), asked);
        }
    }

    static Stream<Arguments> narrowings() {
        return queries()
                .flatMap(query -> Stream.of("event", "topic", "party", "outlet", "statement")
                        .flatMap(name -> query.parameter(name).stream())
                        .filter(parameter -> !parameter.required())
                        .map(parameter -> Arguments.of(query, parameter)));
    }

    @ParameterizedTest
    @MethodSource("narrowings")
    void whatItLeavesOutChangesNoRow(CannedQuery query, Parameter narrowing) {
        String values = narrowing.examples().stream().collect(Collectors.joining("> <", "{ <", "> }"));
        String whole = query.text()
                .replace("VALUES ?" + narrowing.name() + " { UNDEF }", "VALUES ?" + narrowing.name() + " " + values);
        List<?> rows = STORE.runner()
                .run(new BoundQuery(query, QueryFactory.create(whole)))
                .bindings();
        assertFalse(rows.isEmpty());
        assertEquals(
                rows,
                STORE.runner()
                        .run(bound(query, Map.of(narrowing.name(), narrowing.examples())))
                        .bindings());
    }

    private static BoundQuery bound(CannedQuery query, Map<String, List<String>> narrowing) {
        Map<String, List<String>> values = query.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::examples));
        values.putAll(narrowing);
        return BoundQuery.of(query, values);
    }
}
