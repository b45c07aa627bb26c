package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Hop;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Comparison.Naming;

/** The sentences of a comparison, alike in every format that a person reads; {@code piece} marks off what is quoted. */
final class Sheet {

    /** Between two hops: what stands left of it has it from what stands right. */
    private static final String HEARD_FROM = " <- ";

    private final Comparison comparison;
    private final Phrases phrases;
    private final UnaryOperator<String> piece;

    Sheet(Comparison comparison, Phrases phrases, UnaryOperator<String> piece) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.piece = piece;
    }

    /** "Phone call, 2019-05-14". */
    String title() {
        String kind = capitalised(comparison.event().kind().label());
        return piece.apply(kind)
                + comparison.event().date().map(day -> comma() + day).orElse("");
    }

    String participants() {
        return phrases.of("participants") + ": " + joined(comparison.event().participants(), comma());
    }

    /** How much there is: articles, statements, and how many of those are on the sheet. */
    String extent() {
        int statements =
                comparison.articles().stream().mapToInt(Basis::statements).sum();
        return String.join(
                comma(),
                phrases.of("articles", comparison.articles().size()),
                phrases.of("statements", statements),
                phrases.of("on.sheet", comparison.lines().size()));
    }

    /** "Mada Post, 2019-05-14, ar". */
    String basis(Basis basis) {
        List<String> parts = new ArrayList<>();
        parts.add(outlet(basis));
        parts.add(basis.published().orElse(phrases.of("undated")));
        basis.language().ifPresent(parts::add);
        basis.headline().map(piece).ifPresent(parts::add);
        if (!basis.credits().isEmpty()) {
            parts.add(phrases.of("credits", joined(basis.credits(), comma())));
        }
        return String.join(comma(), parts);
    }

    String outlet(Basis basis) {
        return basis.outlet().map(this::name).orElse(phrases.of("outlet.unknown"));
    }

    /** What a reader would want to know and no article tells. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < comparison.articles().size(); i++) {
            Basis basis = comparison.articles().get(i);
            if (basis.published().isEmpty()) {
                missing.add(phrases.of("missing.day", letter(i)));
            }
            if (basis.outlet().isEmpty()) {
                missing.add(phrases.of("missing.outlet", letter(i)));
            }
        }
        if (comparison.event().date().isEmpty()) {
            missing.add(phrases.of("date.unknown"));
        } else if (comparison.event().dateBases().equals(List.of("DatedByPublication"))) {
            missing.add(phrases.of("missing.basis"));
        }
        comparison.lines().stream()
                .filter(line ->
                        line.chain().stream().anyMatch(hop -> hop.agents().isEmpty()))
                .forEach(line -> missing.add(phrases.of("missing.sources", line.number())));
        return missing;
    }

    /** The letter by which the sheet calls an article: A, B, … Z, A1, B1, … */
    String letter(int article) {
        return (char) ('A' + article % 26) + (article < 26 ? "" : String.valueOf(article / 26));
    }

    String letter(Line line) {
        return letter(comparison.articles().indexOf(comparison.basis(line)));
    }

    /**
     * How the statement is reported: the word used, the act, the form, the addressee, the day, the statement around it,
     * and whether it is another party that tells of it.
     */
    String manner(Account account, Line line) {
        List<String> parts = new ArrayList<>();
        line.cue().map(piece).ifPresent(parts::add);
        if (!line.cue().equals(Optional.of(line.act().label()))) {
            parts.add(piece.apply(line.act().label()));
        }
        parts.add(phrases.orKey(line.form()));
        if (!line.toldTo().isEmpty()) {
            parts.add(phrases.of("told.to", joined(line.toldTo(), comma())));
        }
        line.saidOn().ifPresent(day -> parts.add(phrases.of("said.on", day)));
        line.within().ifPresent(outer -> parts.add(phrases.of("within", outer)));
        List<Named> tellers = tellers(account, line);
        if (!tellers.isEmpty()) {
            parts.add(phrases.of("told.by", joined(tellers, comma())));
        }
        return String.join(comma(), parts);
    }

    /** The other parties in whose account the statement stands that holds this one, if it is not this party's too. */
    private List<Named> tellers(Account account, Line line) {
        if (line.within().isEmpty() || account.lines().contains(line.within().get())) {
            return List.of();
        }
        return comparison.accounts().stream()
                .filter(other -> other.lines().contains(line.within().get()))
                .map(Account::party)
                .toList();
    }

    /** "Mada Post &lt;- Sputnik &lt;- Kremlin &lt;- Vladimir Putin + Recep Tayyip Erdoğan". */
    String chain(Line line) {
        boolean outletKnown = comparison.basis(line).outlet().isPresent();
        String hops = line.chain().stream().map(this::hop).collect(Collectors.joining(HEARD_FROM));
        return outletKnown ? hops : phrases.of("outlet.unknown") + HEARD_FROM + hops;
    }

    private String hop(Hop hop) {
        return hop.agents().isEmpty() ? phrases.of("source.unknown") : joined(hop.agents(), " + ");
    }

    /** Whose voice a name is in. */
    String speaker(Naming naming) {
        String name = naming.speaker().map(this::name).orElse(phrases.of("voice.unknown"));
        return switch (naming.voice()) {
            case "outlet" -> phrases.of("voice.outlet", name);
            case "other" -> phrases.of("voice.other", name);
            default -> name;
        };
    }

    /** Whom it names, in which words, with which charge, how often. */
    String naming(Naming naming) {
        String words = naming.words().stream().map(piece).collect(Collectors.joining(comma()));
        List<String> parts = new ArrayList<>();
        parts.add(words);
        naming.charge().map(phrases::orKey).ifPresent(parts::add);
        parts.add(phrases.of("times", naming.spans().size()));
        if (naming.quoted() > 0) {
            parts.add(phrases.of("quoted", naming.quoted()));
        }
        return name(naming.referent()) + ": " + String.join(comma(), parts);
    }

    String name(Named named) {
        return piece.apply(named.label());
    }

    private String joined(List<Named> names, String between) {
        return names.stream().map(this::name).collect(Collectors.joining(between));
    }

    /** What stands between the parts of a list. */
    String comma() {
        return phrases.of("comma");
    }

    private static String capitalised(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
