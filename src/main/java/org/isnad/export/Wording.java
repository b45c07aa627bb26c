package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Amount;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Gap;
import org.isnad.query.Comparison.Hop;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Comparison.Naming;
import org.isnad.query.Comparison.Occasion;
import org.isnad.query.Comparison.Scope;

/** The sentences of a comparison, alike in every format; names within them are isolated. */
final class Wording {

    /** Between two hops: what stands left of it has it from what stands right. */
    private static final String HEARD_FROM = " <- ";

    private final Comparison comparison;
    private final Phrases phrases;
    private final Isolation isolation;

    Wording(Comparison comparison, Phrases phrases, Isolation isolation) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.isolation = isolation;
    }

    /** "Phone call, 2019-05-14", or "Ceasefire, from 2019-05-01". */
    String title() {
        Scope scope = comparison.scope();
        Stream<String> event = scope.event().stream()
                .flatMap(known ->
                        Stream.concat(Stream.of(known.kind().label()), known.date().map(isolation::of).stream()));
        Stream<String> period = Stream.concat(
                scope.from().map(day -> phrases.of("from", isolation.of(day))).stream(),
                scope.to().map(day -> phrases.of("to", isolation.of(day))).stream());
        String title = Stream.of(event, scope.topics().stream().map(Named::label), period)
                .flatMap(part -> part)
                .collect(Collectors.joining(comma()));
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** What stands under the title: between whom, and who took part. */
    List<String> subtitles() {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.of("parties") + ": " + names(comparison.parties(), comma()));
        comparison.scope().event().ifPresent(event -> {
            add(lines, "participants", event.participants());
            add(lines, "places", event.places());
        });
        return lines;
    }

    private void add(List<String> lines, String phrase, List<Named> named) {
        if (!named.isEmpty()) {
            lines.add(phrases.of(phrase) + ": " + names(named, comma()));
        }
    }

    /** What exactly is compared: the addresses of the event and the topics. */
    String compared() {
        Stream<String> event = comparison.scope().event().map(Occasion::iri).stream();
        Stream<String> topics = comparison.scope().topics().stream().map(Named::iri);
        return Stream.concat(event, topics).map(isolation::of).collect(Collectors.joining(comma()));
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

    String outlet(Basis basis) {
        return basis.outlet().map(Named::label).orElse(phrases.of("outlet.unknown"));
    }

    String published(Basis basis) {
        return basis.published().orElse(phrases.of("undated"));
    }

    /**
     * What is missing, and where.
     *
     * @param gaps of one kind
     */
    Piece missing(List<Gap> gaps) {
        String phrase = "missing." + gaps.get(0).kind();
        List<String> of = gaps.stream().map(Gap::of).toList();
        return switch (gaps.get(0).kind()) {
            case "day", "outlet" ->
                Piece.of(phrases.of(phrase)).on(of.stream().map(this::letter).toList());
            case "source" -> Piece.of(phrases.of(phrase)).on(of);
            case "language" ->
                Piece.of(phrases.of(phrase, of.stream().map(this::language).collect(Collectors.joining(comma()))));
            default -> Piece.of(phrases.of(phrase, of.get(0)));
        };
    }

    /** The name of a language, or its tag where it has none here. */
    String language(String tag) {
        String key = "language." + tag;
        String name = phrases.orKey(key);
        return name.equals(key) ? tag : name;
    }

    /** Stretches of articles, each as the end of an address that leads there and the letter of its article. */
    Cell places(List<String> spans) {
        return Cell.list(spans.stream().map(this::place).toList());
    }

    private Piece place(String span) {
        int end = Math.max(span.indexOf('#'), 0);
        boolean isKnown =
                comparison.articles().stream().anyMatch(basis -> basis.article().equals(span.substring(0, end)));
        return isKnown
                ? Piece.linked(span.substring(end), span).on(List.of(letter(span.substring(0, end))))
                : Piece.linked(span);
    }

    /** The letter by which the sheet calls an article: A, B, … Z, A1, B1, … */
    String letter(String article) {
        List<String> articles =
                comparison.articles().stream().map(Basis::article).toList();
        int place = articles.indexOf(article);
        return (char) ('A' + place % 26) + (place < 26 ? "" : String.valueOf(place / 26));
    }

    /**
     * How the statement is reported: the word used, the act, the form, the addressee, the day, the statement around it,
     * and whether it is another party that tells of it.
     */
    Cell manner(Account account, Line line) {
        List<String> parts = new ArrayList<>();
        parts.add(reported(line));
        parts.add(phrases.orKey(line.form()));
        if (!line.toldTo().isEmpty()) {
            parts.add(phrases.of("told.to", names(line.toldTo(), comma())));
        }
        line.saidOn().ifPresent(day -> parts.add(phrases.of("said.on", isolation.of(day))));
        line.within().ifPresent(outer -> parts.add(phrases.of("within", outer)));
        List<Named> tellers = tellers(account, line);
        if (!tellers.isEmpty()) {
            parts.add(phrases.of("told.by", names(tellers, comma())));
        }
        return new Cell(parts.stream().map(Piece::of).toList(), comma());
    }

    /** The word used and the act that it is, the act first or last as the language has it; the act alone where a mere sign stands for the word. */
    private String reported(Line line) {
        String act = line.act().label();
        return line.cue()
                .filter(cue -> !cue.equals(act) && Piece.of(cue).isDirected())
                .map(cue -> phrases.of("reported", isolation.of(cue), isolation.of(act)))
                .orElse(act);
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

    /**
     * "Mada Post &lt;- Sputnik &lt;- Kremlin &lt;- Vladimir Putin + Recep Tayyip Erdoğan". Whom the article credits and
     * the statement names again is one hop.
     */
    Cell chain(Line line) {
        List<Piece> hops = new ArrayList<>();
        if (comparison.basis(line).outlet().isEmpty()) {
            hops.add(Piece.of(phrases.of("outlet.unknown")));
        }
        line.chain().stream().map(this::hop).map(Piece::of).forEach(hop -> {
            if (hops.isEmpty() || !hops.get(hops.size() - 1).equals(hop)) {
                hops.add(hop);
            }
        });
        return new Cell(hops, HEARD_FROM);
    }

    private String hop(Hop hop) {
        return hop.agents().isEmpty() ? phrases.of("source.unknown") : names(hop.agents(), " + ");
    }

    /** Who speaks: the end of the chain. */
    String source(Line line) {
        return hop(line.chain().get(line.chain().size() - 1));
    }

    /** "more than 30", or "about 5 percent". */
    String amount(Amount amount, Optional<String> unit) {
        String value = amount.value().stripTrailingZeros().toPlainString();
        String measured = unit.map(name -> value + " " + phrases.orKey(name)).orElse(value);
        return amount.bound().map(bound -> phrases.of(bound, measured)).orElse(measured);
    }

    /** The act and what it lets the outlet imply, as in "assert (endorsing)"; what implies nothing stands alone. */
    String verb(Line line) {
        return line.stance()
                .filter(stance -> !stance.equals("Neutral"))
                .map(stance -> phrases.of("stance", isolation.of(line.act().label()), phrases.orKey(stance)))
                .orElse(line.act().label());
    }

    /** With what act it is said, unless what is said is simply told as so: a denial must not read like a report. */
    String deed(Line line) {
        boolean isPlain = Stream.of(phrases.of("acts.plain").split(" "))
                .anyMatch(act -> line.act().iri().endsWith("/" + act));
        return isPlain ? "" : line.act().label();
    }

    /** Whose voice a name is in. */
    String speaker(Naming naming) {
        String name = naming.speaker().map(Named::label).orElse(phrases.of("voice.unknown"));
        return switch (naming.voice()) {
            case "outlet" -> phrases.of("voice.outlet", isolation.of(name));
            case "other" -> phrases.of("voice.other", isolation.of(name));
            default -> name;
        };
    }

    String names(List<Named> names, String between) {
        return names.stream().map(this::name).collect(Collectors.joining(between));
    }

    String name(Named named) {
        return isolation.of(named.label());
    }

    /** What stands between the parts of a list. */
    String comma() {
        return phrases.of("comma");
    }
}
