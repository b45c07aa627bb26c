package org.isnad.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Comparison.Naming;
import org.isnad.query.Rows.Row;

/** Sorts the uses of names by whose voice they are: a party's, the outlet's own, or somebody else's. */
final class Namings {

    /** A voice that uses one term for one referent. */
    private record Key(String voice, Optional<Named> speaker, String referent, String term) {}

    private final List<Account> accounts;
    private final Comparer.Numbers numbers;

    Namings(List<Account> accounts, Comparer.Numbers numbers) {
        this.accounts = accounts;
        this.numbers = numbers;
    }

    /**
     * @param uses the rows of {@code naming-uses}
     * @return the parties' first, then the outlets', then others'
     */
    List<Naming> of(List<Row> uses) {
        Map<Key, List<Row>> byKey = new TreeMap<>(Comparator.comparingInt(this::rank)
                .thenComparing(key -> key.speaker().map(Named::iri).orElse("~"))
                .thenComparing(Key::referent)
                .thenComparing(Key::term));
        for (Row use : uses) {
            keys(use)
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(use));
        }
        return byKey.entrySet().stream()
                .map(entry -> naming(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Parties in the order of their accounts, then outlets, then others. */
    private int rank(Key key) {
        return switch (key.voice()) {
            case "party" ->
                accounts.stream()
                        .map(Account::party)
                        .toList()
                        .indexOf(key.speaker().orElseThrow());
            case "outlet" -> accounts.size();
            default -> accounts.size() + 1;
        };
    }

    /** A name in a joint statement is used by each of its parties. */
    private List<Key> keys(Row use) {
        if (use.optional("statement").isEmpty()) {
            return List.of(key("outlet", Comparer.optionalNamed(use, "outlet"), use));
        }
        List<Key> parties = numbers.of(use.text("statement")).stream()
                .flatMap(number ->
                        accounts.stream().filter(account -> account.lines().contains(number)))
                .map(account -> key("party", Optional.of(account.party()), use))
                .toList();
        return parties.isEmpty() ? List.of(key("other", Comparer.optionalNamed(use, "source"), use)) : parties;
    }

    private static Key key(String voice, Optional<Named> speaker, Row use) {
        return new Key(voice, speaker, use.text("referent"), use.text("term"));
    }

    private Naming naming(Key key, List<Row> uses) {
        Row first = uses.get(0);
        Set<Integer> lines = new TreeSet<>();
        uses.forEach(use -> use.optional("statement").flatMap(numbers::of).ifPresent(lines::add));
        List<String> quoted = Comparer.distinct(
                uses.stream().filter(use -> use.text("quoted").equals("true")).toList(), use -> use.optional("span"));
        return new Naming(
                key.voice(),
                key.speaker(),
                Comparer.named(first, "referent"),
                Comparer.named(first, "term"),
                first.optional("charge").map(Comparer::localName),
                Comparer.distinct(uses, use -> use.optional("words")),
                quoted.size(),
                List.copyOf(lines),
                Comparer.distinct(uses, use -> use.optional("span")));
    }
}
