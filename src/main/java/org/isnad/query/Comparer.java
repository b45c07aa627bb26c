package org.isnad.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Footing;
import org.isnad.query.Comparison.Gap;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Comparison.Occasion;
import org.isnad.query.Comparison.Scope;
import org.isnad.query.Rows.Row;

/** Sets the accounts of parties side by side, out of the answers to the questions of the catalogue. */
public final class Comparer {

    private static final String PARTY = "party";
    private static final String EVENT = "event";
    private static final String TOPIC = "topic";
    private static final String STATEMENT = "statement";
    private static final String LIMIT = "limit";

    /** A sheet has no second page: of each question it takes the most that somebody would still print. */
    private static final String MOST = "1000";

    /** Of given things, which are no more than that, it takes all that belongs to them. */
    private static final String ALL = String.valueOf(Integer.MAX_VALUE);

    private final Catalogue catalogue;
    private final QueryRunner runner;
    private final String language;

    /**
     * @param language the BCP 47 tag of the labels; what is quoted stays as it is
     */
    public Comparer(Catalogue catalogue, QueryRunner runner, String language) {
        this.catalogue = catalogue;
        this.runner = runner;
        this.language = language;
    }

    /**
     * What parties and a narrowing mean in the store: parameters of the question {@code accounts}, with IRIs for names.
     *
     * @param parties at least two IRIs, keys or names
     * @param narrowing to an event or to topics, or both
     * @throws IsnadException when there is too little to compare, or when a name is unknown or ambiguous
     */
    public Map<String, List<String>> resolved(List<String> parties, Narrowing narrowing) {
        Map<String, List<String>> typed = new LinkedHashMap<>(narrowing.values());
        if (!typed.containsKey(EVENT) && !typed.containsKey(TOPIC)) {
            throw Problem.usage(
                            "comparison",
                            "there must be an event or a topic",
                            "give --event or --topic; \"isnad query events\" lists what there is")
                    .exception();
        }
        typed.put(PARTY, parties);
        Map<String, List<String>> resolved = new Values(catalogue, runner).resolved(catalogue.query("accounts"), typed);
        if (Set.copyOf(resolved.get(PARTY)).size() < 2) {
            throw Problem.usage("parties", "there must be two at least", "name another, as in kremlin turkey")
                    .exception();
        }
        return resolved;
    }

    /**
     * Compares what parties said.
     *
     * @param asked as {@link #resolved} gives them
     */
    public Comparison compare(Map<String, List<String>> asked) {
        List<String> partyIris = asked.get(PARTY).stream().distinct().toList();
        Map<String, List<String>> narrowing = new LinkedHashMap<>(asked);
        narrowing.remove(PARTY);
        Things things = new Things(ask("things", Map.of("thing", partyIris)));
        List<Named> parties = parties(partyIris);
        List<Row> said = ask("accounts", asked);
        List<Line> lines = new Lines(catalogue, runner, language).of(said);
        Numbers numbers = new Numbers(lines);
        List<Account> accounts = parties.stream()
                .map(party -> new Account(party, numbers.of(said, party.iri())))
                .toList();
        Scope scope = scope(narrowing);
        List<Basis> articles = articles(narrowing);
        List<Row> unnamed = ask("unnamed-sources", narrowing);
        return new Comparison(
                scope,
                parties,
                articles,
                Stream.of(
                                cut("statements", said.stream().map(Comparer::told)),
                                cut("articles", articles.stream()),
                                cut("unnamed", unnamed.stream().map(row -> row.text(STATEMENT))),
                                new Gaps(scope, articles, lines).of(things.languages()))
                        .flatMap(List::stream)
                        .toList(),
                lines,
                accounts,
                new Subjects(parties, numbers).of(ask("subjects", asked)),
                new Conflicts(numbers).of(conflicts(lines)),
                new Figures(numbers).of(askOf("statement-figures", STATEMENT, lines, Line::statement)),
                new Namings(accounts, numbers).of(askOf("naming-uses", "article", articles, Basis::article)),
                footing(narrowing, articles, lines, unnamed));
    }

    /** Whether a question gave as much as it was asked for, so that there may be more that nobody sees. */
    private static List<Gap> cut(String what, Stream<?> found) {
        return found.distinct().count() < Long.parseLong(MOST) ? List.of() : List.of(new Gap(what, MOST));
    }

    /** What is counted to a page of accounts: a statement of a party. */
    private static List<String> told(Row row) {
        return List.of(row.text(PARTY), row.text(STATEMENT));
    }

    private Footing footing(
            Map<String, List<String>> narrowing, List<Basis> articles, List<Line> lines, List<Row> unnamed) {
        Footings footings = new Footings(new Numbers(lines), articles);
        return new Footing(
                footings.origins(askOf("independent-origins", STATEMENT, lines, Line::statement)),
                footings.unnamed(unnamed),
                first(narrowing, EVENT)
                        .map(event -> footings.silent(ask("coverage", Map.of(EVENT, List.of(event)))))
                        .orElse(List.of()));
    }

    private List<Row> ask(String query, Map<String, List<String>> values) {
        return ask(query, values, MOST);
    }

    /** Of the values, a question is given those that it takes. */
    private List<Row> ask(String query, Map<String, List<String>> values, String limit) {
        CannedQuery canned = catalogue.query(query);
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.put("language", List.of(language));
        all.put(LIMIT, List.of(limit));
        all.keySet().removeIf(name -> canned.parameter(name).isEmpty());
        return runner.run(canned, all).rows();
    }

    /** Asks of things of which there may be none, which would be to ask of all. */
    private <T> List<Row> askOf(String query, String parameter, List<T> things, Function<T, String> iri) {
        List<String> iris = things.stream().map(iri).toList();
        return iris.isEmpty() ? List.of() : ask(query, Map.of(parameter, iris), ALL);
    }

    /** What contradicts each other among the lines; another statement in the same words would have no number. */
    private List<Row> conflicts(List<Line> lines) {
        List<String> iris = lines.stream().map(Line::statement).toList();
        return iris.isEmpty() ? List.of() : ask("contradictions", Map.of(STATEMENT, iris, "other", iris));
    }

    /** In the order given. */
    private List<Named> parties(List<String> iris) {
        List<Named> named = distinct(ask("agents", Map.of("agent", iris)), row -> optionalNamed(row, "agent"));
        return iris.stream()
                .flatMap(iri -> named.stream().filter(party -> party.iri().equals(iri)))
                .toList();
    }

    private Scope scope(Map<String, List<String>> narrowing) {
        List<String> topics = narrowing.getOrDefault(TOPIC, List.of());
        return new Scope(
                first(narrowing, EVENT).map(this::occasion),
                topics.isEmpty() ? List.of() : topics(topics),
                first(narrowing, "from"),
                first(narrowing, "to"));
    }

    private static Optional<String> first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    private List<Named> topics(List<String> iris) {
        Things things = new Things(ask("things", Map.of("thing", iris)));
        return iris.stream().map(iri -> things.named(iri, language)).toList();
    }

    private Occasion occasion(String event) {
        List<Row> rows = ask("event", Map.of(EVENT, List.of(event)));
        Row first = rows.get(0);
        return new Occasion(
                event,
                named(first, "eventKind"),
                first.optional("date"),
                distinct(rows, row -> row.optional("dateBasis").map(Comparer::localName)),
                distinct(rows, row -> optionalNamed(row, "actor")),
                distinct(rows, row -> optionalNamed(row, "place")));
    }

    private List<Basis> articles(Map<String, List<String>> narrowing) {
        Map<String, List<Row>> byArticle = ask("articles", narrowing).stream()
                .collect(Collectors.groupingBy(row -> row.text("article"), LinkedHashMap::new, Collectors.toList()));
        return byArticle.values().stream().map(Comparer::basis).toList();
    }

    private static Basis basis(List<Row> rows) {
        Row first = rows.get(0);
        return new Basis(
                first.text("article"),
                optionalNamed(first, "outlet"),
                first.optional("published"),
                first.optional("written"),
                first.optional("headline"),
                first.optional("url"),
                distinct(rows, row -> optionalNamed(row, "credit")),
                first.number("statements"));
    }

    static Named named(Row row, String column) {
        return new Named(row.text(column), row.text(column + "Label"));
    }

    static Optional<Named> optionalNamed(Row row, String column) {
        return row.optional(column).map(iri -> named(row, column));
    }

    /** The end of an IRI of a vocabulary. */
    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    static <T> List<T> distinct(List<Row> rows, Function<Row, Optional<T>> value) {
        return rows.stream()
                .flatMap(row -> value.apply(row).stream())
                .distinct()
                .toList();
    }

    /** The evidence numbers of statements. */
    static final class Numbers {

        private final Map<String, Integer> numbers;

        Numbers(List<Line> lines) {
            numbers = lines.stream().collect(Collectors.toMap(Line::statement, Line::number));
        }

        Optional<Integer> of(String statement) {
            return Optional.ofNullable(numbers.get(statement));
        }

        /** Those of a party in rows with the columns {@code party} and {@code statement}, ascending. */
        List<Integer> of(List<Row> rows, String party) {
            Set<Integer> found = new TreeSet<>();
            rows.stream()
                    .filter(row -> row.text(PARTY).equals(party))
                    .forEach(row -> of(row.text("statement")).ifPresent(found::add));
            return List.copyOf(found);
        }
    }
}
