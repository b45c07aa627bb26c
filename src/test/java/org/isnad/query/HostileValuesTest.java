package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.isnad.model.IsnadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is given as a parameter is looked for, or refused; it never becomes part of the question. */
class HostileValuesTest {

    private static final SmallStore STORE = SmallStore.loaded();

    static Stream<String> values() throws IOException {
        try (InputStream in = HostileValuesTest.class.getResourceAsStream("/query/hostile.txt")) {
            return Stream.concat(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines(),
                    Stream.of("", "line\nbreak", "tab\tand\rreturn", "\u0000", "x".repeat(100_000)));
        }
    }

    @Test
    void thereAreFortyOfThemAtLeast() throws IOException {
        assertTrue(values().count() >= 40);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyParameterOfEveryQuestionLooksForItOrRefusesIt(String value) {
        for (CannedQuery query : SmallStore.catalogue().all()) {
            for (Parameter parameter : query.parameters()) {
                bound(query, parameter, value).ifPresent(question -> {
                    assertSameButForValues(harmless(query, parameter), question);
                    String sent = question.sparql().toString();
                    assertEquals(sent, QueryFactory.create(sent).toString());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void nothingInTheStoreBearsIt(String value) {
        CannedQuery names = SmallStore.catalogue().query("names");
        assertTrue(STORE.runner()
                .run(names, Map.of("name", List.of(value)))
                .bindings()
                .isEmpty());
        assertFalse(STORE.runner()
                .run(names, Map.of("name", List.of("Kremlin")))
                .bindings()
                .isEmpty());
    }

    private static BoundQuery harmless(CannedQuery query, Parameter parameter) {
        return bound(query, parameter, parameter.examples().get(0)).orElseThrow();
    }

    private static Optional<BoundQuery> bound(CannedQuery query, Parameter hostile, String value) {
        Map<String, List<String>> values = new HashMap<>(query.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::examples)));
        values.put(hostile.name(), List.of(value));
        try {
            return Optional.of(BoundQuery.of(query, values));
        } catch (IsnadException e) {
            assertTrue(e.problem().where().contains(hostile.name()), e.getMessage());
            return Optional.empty();
        }
    }

    /** With all blocks of values taken out, the question is that of a value that nobody would mind. */
    private static void assertSameButForValues(BoundQuery harmless, BoundQuery question) {
        assertEquals(
                QueryTransformOps.transform(harmless.sparql(), new WithoutValues()),
                QueryTransformOps.transform(question.sparql(), new WithoutValues()));
    }

    private static final class WithoutValues extends ElementTransformCopyBase {
        @Override
        public Element transform(ElementData block) {
            return new ElementData(block.getVars(), List.of());
        }
    }
}
