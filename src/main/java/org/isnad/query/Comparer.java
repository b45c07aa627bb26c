package org.isnad.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Blame;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Comparison.Occasion;
import org.isnad.query.Comparison.Subject;
import org.isnad.query.Rows.Row;

/** Sets the accounts of parties side by side, out of the answers to the questions of the catalogue. */
public final class Comparer {

    private static final String MENTION = "mention";

    /** The kinds of subjects, as a sheet has them. */
    private static final List<String> KINDS = List.of("topic", "blame", "demand", MENTION);

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
     * Compares what parties said of an event.
     *
     * @param partiesTyped at least two IRIs, keys or names
     * @param eventTyped an IRI, the end of one, or words
     * @throws IsnadException when a party or the event is unknown or ambiguous
     */
    public Comparison compare(List<String> partiesTyped, String eventTyped) {
        Names names = new Names(catalogue, runner);
        Set<String> parties = new LinkedHashSet<>();
        partiesTyped.forEach(typed -> parties.add(names.iri("agent", typed)));
        if (parties.size() < 2) {
            throw Problem.usage("parties", "there must be two at least", "name another, as in kremlin turkey")
                    .exception();
        }
        return sheet(List.copyOf(parties), new EventFinder(catalogue, runner).iri(eventTyped));
    }

    private Comparison sheet(List<String> partyIris, String event) {
        List<Named> parties = parties(partyIris);
        Map<String, List<String>> narrowing = Map.of("party", partyIris, "event", List.of(event));
        List<Row> said = ask("accounts", narrowing);
        List<Line> lines = new Lines(catalogue, runner, language).of(said);
        Numbers numbers = new Numbers(lines);
        List<Account> accounts = parties.stream()
                .map(party -> new Account(party, numbers.of(said, party.iri())))
                .toList();
        List<Basis> articles = articles(event);
        List<Subject> subjects = subjects(ask("subjects", narrowing), parties, numbers);
        return new Comparison(
                occasion(event),
                parties,
                articles,
                lines,
                accounts,
                subjects.stream().filter(Comparer::isShared).toList(),
                subjects.stream()
                        .filter(subject -> isOneSided(subject, subjects))
                        .toList(),
                blame(parties, subjects),
                new Namings(accounts, numbers).of(uses(articles)));
    }

    private List<Row> ask(String query, Map<String, List<String>> values) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.put("language", List.of(language));
        return runner.run(catalogue.query(query), all).rows();
    }

    private List<Row> uses(List<Basis> articles) {
        List<String> iris = articles.stream().map(Basis::article).toList();
        return iris.isEmpty() ? List.of() : ask("naming-uses", Map.of("article", iris));
    }

    /** In the order given. */
    private List<Named> parties(List<String> iris) {
        List<Named> named = distinct(ask("agents", Map.of("agent", iris)), row -> optionalNamed(row, "agent"));
        return iris.stream()
                .flatMap(iri -> named.stream().filter(party -> party.iri().equals(iri)))
                .toList();
    }

    private Occasion occasion(String event) {
        List<Row> rows = ask("event", Map.of("event", List.of(event)));
        Row first = rows.get(0);
        return new Occasion(
                event,
                named(first, "eventKind"),
                first.optional("date"),
                distinct(rows, row -> row.optional("dateBasis").map(Comparer::localName)),
                distinct(rows, row -> optionalNamed(row, "actor")));
    }

    private List<Basis> articles(String event) {
        Map<String, List<Row>> byArticle = ask("articles", Map.of("event", List.of(event))).stream()
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

    private static List<Subject> subjects(List<Row> rows, List<Named> parties, Numbers numbers) {
        Map<List<String>, List<Row>> byThing = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.text("kind"), row.text("thing")), LinkedHashMap::new, Collectors.toList()));
        List<Subject> subjects = new ArrayList<>();
        byThing.forEach((kindAndThing, about) -> {
            List<Account> by = parties.stream()
                    .map(party -> new Account(party, numbers.of(about, party.iri())))
                    .filter(account -> !account.lines().isEmpty())
                    .toList();
            subjects.add(new Subject(kindAndThing.get(0), named(about.get(0), "thing"), by));
        });
        subjects.sort(Comparator.comparing(subject -> KINDS.indexOf(subject.kind())));
        return subjects;
    }

    /** That several mention the same people, above all each other, says nothing; what they say of them does. */
    private static boolean isShared(Subject subject) {
        return subject.by().size() > 1 && !subject.kind().equals(MENTION);
    }

    /** A mention counts only of somebody of whom nothing more is said. */
    private static boolean isOneSided(Subject subject, List<Subject> subjects) {
        return subject.by().size() == 1
                && (!subject.kind().equals(MENTION)
                        || subjects.stream()
                                .filter(other -> !other.kind().equals(MENTION))
                                .noneMatch(other -> other.thing().equals(subject.thing())));
    }

    private static List<Blame> blame(List<Named> parties, List<Subject> subjects) {
        return parties.stream()
                .flatMap(party -> subjects.stream()
                        .filter(subject -> subject.kind().equals("blame"))
                        .flatMap(subject -> subject.by().stream()
                                .filter(account -> account.party().equals(party))
                                .map(account -> new Blame(party, subject.thing(), account.lines()))))
                .toList();
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
                    .filter(row -> row.text("party").equals(party))
                    .forEach(row -> of(row.text("statement")).ifPresent(found::add));
            return List.copyOf(found);
        }
    }
}
