package org.isnad.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Comparison.Subject;
import org.isnad.query.Rows.Row;

/** Gathers what parties speak of, with the lines in which each does. */
final class Subjects {

    private static final String MENTION = "mention";

    /** The kinds of subjects, as a sheet has them. */
    private static final List<String> KINDS = List.of("topic", "blame", "demand", MENTION);

    private final List<Named> parties;
    private final Comparer.Numbers numbers;

    Subjects(List<Named> parties, Comparer.Numbers numbers) {
        this.parties = parties;
        this.numbers = numbers;
    }

    /**
     * @param rows of {@code subjects}
     */
    List<Subject> of(List<Row> rows) {
        Map<List<String>, List<Row>> byThing = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.text("kind"), row.text("thing")), LinkedHashMap::new, Collectors.toList()));
        List<Subject> subjects = byThing.values().stream().map(this::subject).toList();
        return subjects.stream()
                .filter(subject -> !isOnlyMore(subject, subjects))
                .sorted(Comparator.comparing(subject -> KINDS.indexOf(subject.kind())))
                .toList();
    }

    private Subject subject(List<Row> about) {
        Row first = about.get(0);
        List<Account> by = parties.stream()
                .map(party -> new Account(party, numbers.of(about, party.iri())))
                .filter(account -> !account.lines().isEmpty())
                .toList();
        return new Subject(first.text("kind"), Comparer.named(first, "thing"), by);
    }

    /** Whether it is a mention of somebody of whom more is said, or by several, which says nothing. */
    private static boolean isOnlyMore(Subject subject, List<Subject> subjects) {
        return subject.kind().equals(MENTION)
                && (subject.by().size() > 1
                        || subjects.stream()
                                .filter(other -> !other.kind().equals(MENTION))
                                .anyMatch(other -> other.thing().equals(subject.thing())));
    }
}
