package org.isnad.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.isnad.graph.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file of {@code queries/} keeps to; a new file is tested by being there. */
class QueryContractTest {

    private static final SmallStore STORE = SmallStore.withEcho();

    static Stream<CannedQuery> queries() {
        return SmallStore.catalogue().all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theRequiredExamplesOfItsHeaderFindRows(CannedQuery query) {
        assertFalse(STORE.runner().run(query, examples(query, true)).bindings().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachOptionalExampleOfItsHeaderFindsRowsToo(CannedQuery query) {
        for (Parameter parameter : query.parameters()) {
            Map<String, List<String>> values = new java.util.HashMap<>(examples(query, true));
            values.put(parameter.name(), parameter.examples());
            assertFalse(STORE.runner().run(query, values).bindings().isEmpty(), parameter.name());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void ofWhatNobodySpeaksItTellsNothingAndDoesNotFail(CannedQuery query) {
        for (String name : List.of("event", "topic", "party", "outlet", "speaker", "statement", "article")) {
            if (query.parameter(name).isPresent()) {
                Map<String, List<String>> values = new java.util.HashMap<>(examples(query, true));
                values.put(name, List.of("https://example.org/nothing"));
                Rows rows = STORE.runner().run(query, values);
                assertTrue(rows.bindings().isEmpty(), name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whatNobodySpeaksOfChangesNothingBesideAnother(CannedQuery query) {
        for (Parameter parameter : query.parameters()) {
            if (parameter.many() && !parameter.required()) {
                String one = parameter.examples().get(0);
                assertEquals(
                        narrowed(query, parameter, List.of(one)),
                        narrowed(query, parameter, List.of(one, "https://example.org/nothing")),
                        parameter.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aStatementOfTwoPartiesThatAreAskedOfTogetherCountsOnce(CannedQuery query) {
        Optional<Parameter> party = query.parameter("party").filter(p -> !p.required());
        if (party.isPresent() && query.column("party").isEmpty()) {
            String russia = Vocabulary.ID + "agent/russia";
            String kremlin = Vocabulary.ID + "agent/kremlin";
            assertEquals(
                    narrowed(query, party.get(), List.of(russia)),
                    narrowed(query, party.get(), List.of(kremlin, russia)));
        }
    }

    private static List<?> narrowed(CannedQuery query, Parameter parameter, List<String> values) {
        Map<String, List<String>> all = new java.util.HashMap<>(examples(query, true));
        all.put(parameter.name(), values);
        return STORE.runner().run(query, all).bindings();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void narrowedByAnOutletItAnswersForThatOutletOnly(CannedQuery query) {
        Optional<Parameter> outlet =
                query.parameter("outlet").filter(p -> query.column("outlet").isPresent());
        Map<String, List<String>> values = new java.util.HashMap<>(examples(query, true));
        outlet.ifPresent(parameter -> values.put("outlet", parameter.examples()));
        if (outlet.isPresent()) {
            Set<String> articles =
                    new HashSet<>(articlesOf(outlet.get().examples().get(0)));
            for (Rows.Row row : STORE.runner().run(query, values).rows()) {
                assertEquals(outlet.get().examples().get(0), row.text("outlet"));
                row.optional("article").ifPresent(article -> assertTrue(articles.contains(article), article));
            }
        }
    }

    private static List<String> articlesOf(String outlet) {
        CannedQuery statements = SmallStore.catalogue().query("statements");
        return STORE.runner().run(statements, Map.of("outlet", List.of(outlet))).map(row -> row.text("article"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void itsHeaderDescribesEveryColumnInOrder(CannedQuery query) {
        List<String> described = query.columns().stream().map(Column::name).toList();
        assertEquals(query.sparql().getResultVars(), described);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyParameterHasABlockOfValuesToPutItIn(CannedQuery query) {
        assertEquals(query.parameters().stream().map(Parameter::name).collect(Collectors.toSet()), blocks(query));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theFileAsItStandsAsksForItsExamples(CannedQuery query) {
        List<?> asItStands =
                STORE.runner().run(new BoundQuery(query, query.sparql())).bindings();
        assertFalse(asItStands.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void itsRowsComeInOneOrderOnly(CannedQuery query) {
        assertTrue(query.sparql().hasOrderBy());
        List<?> rows = STORE.runner().run(query, examples(query, true)).bindings();
        assertEquals(rows.size(), new HashSet<>(rows).size());
        assertEquals(
                rows,
                SmallStore.withEcho().runner().run(query, examples(query, true)).bindings());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void itSpeaksArabicAndEnglish(CannedQuery query) {
        assertNotEquals(query.summary(), query.summaryAr());
        assertTrue(query.descriptionAr()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
        assertTrue(query.parameters().stream().noneMatch(p -> p.examples().isEmpty()));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < 40; offset += 7) {
            paged.addAll(page(offset, 7));
        }
        assertEquals(
                page(0, 1000).stream().sorted().toList(),
                paged.stream().sorted().toList());
    }

    @Test
    void pagesOfWhatPartiesSayOfAnythingFollowEachOtherToo() {
        List<List<String>> whole = accounts(0, 1000);
        List<List<String>> paged = new ArrayList<>();
        for (int offset = 0; offset < whole.size(); offset += 3) {
            List<List<String>> page = accounts(offset, 3);
            assertEquals(Math.min(3, whole.size() - offset), page.size());
            paged.addAll(page);
        }
        assertTrue(whole.size() > 9);
        assertEquals(Set.copyOf(whole), Set.copyOf(paged));
        assertEquals(OptionalLong.of(3), STORE.runner().nextOffset(accountsFrom(0, 3)));
        assertEquals(OptionalLong.empty(), STORE.runner().nextOffset(accountsFrom(0, whole.size())));
    }

    private static BoundQuery accountsFrom(int offset, int limit) {
        CannedQuery accounts = SmallStore.catalogue().query("accounts");
        Map<String, List<String>> values = new java.util.HashMap<>(bounds(offset, limit));
        values.put("party", accounts.parameter("party").orElseThrow().examples());
        return BoundQuery.of(accounts, values);
    }

    private static List<List<String>> accounts(int offset, int limit) {
        return STORE
                .runner()
                .run(accountsFrom(offset, limit))
                .map(row -> List.of(row.text("party"), row.text("statement")))
                .stream()
                .distinct()
                .toList();
    }

    @Test
    void onlyBeforeTheLastPageAnotherFollows() {
        int all = page(0, 1000).size();
        assertEquals(OptionalLong.of(all - 1), next(0, all - 1));
        assertEquals(OptionalLong.empty(), next(0, all));
        assertEquals(OptionalLong.of(all - 1), next(all - 2, 1));
        assertEquals(OptionalLong.empty(), next(all - 1, 1));
        assertEquals(OptionalLong.empty(), next(1, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whetherAnotherPageFollowsIsKnownOfWhateverComesInPages(CannedQuery query) {
        BoundQuery bound = BoundQuery.of(query, examples(query, true));
        assertEquals(query.parameter("limit").isPresent(), bound.next().isPresent());
        bound.next()
                .ifPresent(
                        next -> assertTrue(STORE.runner().run(next).bindings().size() <= 1));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void itsPagesHoldTogetherWhatOneLargePageHolds(CannedQuery query) {
        if (query.parameter("limit").isPresent()) {
            List<Object> paged = new ArrayList<>();
            OptionalLong offset = OptionalLong.of(0);
            while (offset.isPresent()) {
                BoundQuery page = BoundQuery.of(query, paged(query, offset.getAsLong(), 3));
                paged.addAll(STORE.runner().run(page).bindings());
                offset = STORE.runner().nextOffset(page);
            }
            List<?> whole = STORE.runner().run(query, paged(query, 0, 1000)).bindings();
            assertEquals(whole.size(), paged.size());
            assertEquals(Set.copyOf(whole), Set.copyOf(paged));
        }
    }

    private static Map<String, List<String>> paged(CannedQuery query, long offset, long limit) {
        Map<String, List<String>> values = new java.util.HashMap<>(examples(query, true));
        values.putAll(bounds(offset, limit));
        return values;
    }

    private static OptionalLong next(int offset, int limit) {
        CannedQuery statements = SmallStore.catalogue().query("statements");
        return STORE.runner().nextOffset(BoundQuery.of(statements, bounds(offset, limit)));
    }

    private static Map<String, List<String>> bounds(long offset, long limit) {
        return Map.of("offset", List.of(String.valueOf(offset)), "limit", List.of(String.valueOf(limit)));
    }

    private static List<String> page(int offset, int limit) {
        Map<String, List<String>> values = bounds(offset, limit);
        Rows rows = STORE.runner().run(SmallStore.catalogue().query("statements"), values);
        List<String> statements =
                rows.map(row -> row.text("statement")).stream().distinct().toList();
        assertTrue(statements.size() <= limit);
        return statements;
    }

    private static Map<String, List<String>> examples(CannedQuery query, boolean required) {
        return query.parameters().stream()
                .filter(p -> p.required() == required)
                .collect(Collectors.toMap(Parameter::name, Parameter::examples));
    }

    private static Set<String> blocks(CannedQuery query) {
        Set<String> names = new HashSet<>(query.text().contains("LIMIT") ? Set.of("limit", "offset") : Set.of());
        ElementWalker.walk(query.sparql().getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData block) {
                if (block.getVars().size() == 1 && !block.getVars().get(0).equals(Var.alloc("tag"))) {
                    names.add(block.getVars().get(0).getName());
                }
            }

            @Override
            public void visit(ElementSubQuery inner) {
                ElementWalker.walk(inner.getQuery().getQueryPattern(), this);
            }
        });
        return names;
    }
}
