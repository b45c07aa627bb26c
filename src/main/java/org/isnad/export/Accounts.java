package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.export.Section.Entry;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Figure;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Comparison.Naming;
import org.isnad.query.Comparison.Subject;

/** The sections of a sheet that tell what the parties say, and how it is reported. */
final class Accounts {

    private final Comparison comparison;
    private final Phrases phrases;
    private final Wording wording;
    private final Tables tables;
    private final Layout layout;

    Accounts(Comparison comparison, Phrases phrases, Wording wording, Layout layout) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.wording = wording;
        this.tables = new Tables(phrases);
        this.layout = layout;
    }

    /** A row for each subject, a column for each party. */
    Section matrix(String name, List<Subject> subjects) {
        List<Entry> entries = alike(subjects).stream()
                .map(row -> new Entry(
                        "",
                        Stream.concat(
                                        Stream.of(things(row)),
                                        comparison.parties().stream().map(party -> said(row.get(0), party)))
                                .toList()))
                .toList();
        List<String> columns = Stream.concat(
                        Stream.of(phrases.of("column." + name)),
                        comparison.parties().stream().map(Named::label))
                .toList();
        return new Section(name, phrases.of("section." + name), tables.notes(List.of(), entries), columns, entries);
    }

    /** On a page, subjects of which the same lines speak stand together. */
    private List<List<Subject>> alike(List<Subject> subjects) {
        if (layout == Layout.TABLES) {
            return subjects.stream().map(List::of).toList();
        }
        Map<List<Object>, List<Subject>> rows = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            rows.computeIfAbsent(List.of(subject.kind(), subject.by()), key -> new ArrayList<>())
                    .add(subject);
        }
        return List.copyOf(rows.values());
    }

    private Cell things(List<Subject> row) {
        List<Piece> labels =
                row.stream().map(subject -> Piece.of(subject.thing().label())).toList();
        return new Cell(labels, wording.comma());
    }

    private Cell said(Subject subject, Named party) {
        return subject.by().stream()
                .filter(account -> account.party().equals(party))
                .findFirst()
                .map(account -> said(account.lines()))
                .orElse(Cell.EMPTY);
    }

    /** The same words, said with the same act, are told once, with the number of each line that holds them. */
    private Cell said(List<Integer> lines) {
        Map<Piece, List<Integer>> told = new LinkedHashMap<>();
        for (int number : lines) {
            Line line = comparison.line(outermost(number, lines));
            told.computeIfAbsent(said(line), key -> new ArrayList<>()).add(number);
        }
        return Cell.list(told.entrySet().stream()
                .map(entry -> entry.getKey().on(Tables.marks(entry.getValue())))
                .toList());
    }

    /** On a page, words within other words that stand there are not printed again. */
    private int outermost(int number, List<Integer> lines) {
        Line line = comparison.line(number);
        return line.within()
                .filter(outer -> layout == Layout.PAGE && lines.contains(outer))
                .filter(outer -> comparison.line(outer).text().contains(line.text()))
                .map(outer -> outermost(outer, lines))
                .orElse(number);
    }

    private Piece said(Line line) {
        return Piece.quoted(line.text(), comparison.basis(line)).led(wording.deed(line));
    }

    Section only(Account account) {
        List<Subject> own = comparison.subjects().stream()
                .filter(subject ->
                        subject.by().size() == 1 && subject.by().get(0).party().equals(account.party()))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (List<Subject> row : alike(own)) {
            Subject first = row.get(0);
            entries.add(Tables.entry(
                    things(row),
                    Cell.of(phrases.of(first.kind())),
                    said(first.by().get(0).lines())));
        }
        List<Integer> onNothing = account.lines().stream()
                .filter(number -> comparison.subjects().stream().noneMatch(subject -> speaks(subject, number)))
                .toList();
        if (!onNothing.isEmpty()) {
            entries.add(Tables.entry(Cell.of(phrases.of("no.subject")), Cell.EMPTY, said(onNothing)));
        }
        String note = account.lines().isEmpty() ? "silent" : "only.note";
        String name = "only-" + account.party().iri().replaceFirst(".*/", "");
        String title = phrases.of("only", account.party().label());
        List<String> columns = tables.columns("what", "kind", "said");
        return new Section(name, title, tables.notes(List.of(phrases.of(note)), entries), columns, entries);
    }

    private static boolean speaks(Subject subject, int number) {
        return subject.by().stream().anyMatch(account -> account.lines().contains(number));
    }

    Section conflicts() {
        List<Entry> entries = comparison.conflicts().stream()
                .map(conflict -> Tables.entry(
                        Cell.of(phrases.of("conflict." + conflict.kind())),
                        side(comparison.line(conflict.line()), conflict.blamed()),
                        side(comparison.line(conflict.other()), conflict.otherBlamed())))
                .toList();
        List<String> notes = entries.isEmpty() ? List.of() : List.of(phrases.of("conflict.note"));
        return tables.section("contradictions", notes, entries, "how", "one", "other");
    }

    /** Who says what, and whom that blames where it matters. */
    private Cell side(Line line, Optional<Named> blamed) {
        Stream<Piece> blame = blamed.map(named -> Piece.of(phrases.of("blames", wording.name(named)))).stream();
        return Cell.list(Stream.concat(
                        Stream.of(Piece.of(wording.source(line)), said(line).on(Tables.marks(List.of(line.number())))),
                        blame)
                .toList());
    }

    /** A row for each thing that is counted, a column for each party. */
    Section figures() {
        List<Entry> entries = comparison.figures().stream()
                .map(figure -> new Entry(
                        "",
                        Stream.concat(
                                        Stream.of(
                                                Cell.of(figure.counted().orElse("")),
                                                Cell.of(figure.of()
                                                        .map(Named::label)
                                                        .orElse(""))),
                                        comparison.accounts().stream().map(account -> amounts(figure, account)))
                                .toList()))
                .toList();
        List<String> columns = Stream.concat(
                        tables.columns("counted", "of").stream(),
                        comparison.parties().stream().map(Named::label))
                .toList();
        return new Section(
                "figures", phrases.of("section.figures"), tables.notes(List.of(), entries), columns, entries);
    }

    private Cell amounts(Figure figure, Account account) {
        return Cell.list(figure.amounts().stream()
                .filter(amount -> account.lines().contains(amount.line()))
                .map(amount ->
                        Piece.of(wording.amount(amount, figure.unit())).on(List.of(String.valueOf(amount.line()))))
                .toList());
    }

    Section naming() {
        List<Entry> entries = comparison.namings().stream()
                .map(naming -> Tables.entry(
                        Cell.of(wording.speaker(naming)),
                        Cell.of(naming.referent().label()),
                        Cell.of(Piece.of(String.join(wording.comma(), naming.words()))
                                .on(Tables.marks(naming.lines()))),
                        Cell.of(naming.charge().map(phrases::orKey).orElse("")),
                        Cell.of(uses(naming)),
                        naming.lines().isEmpty() ? wording.places(naming.spans()) : Cell.EMPTY))
                .toList();
        List<String> notes = entries.isEmpty() ? List.of() : List.of(phrases.of("naming.note"));
        return tables.section("naming", notes, entries, "voice", "whom", "words", "charge", "times", "place");
    }

    private String uses(Naming naming) {
        String times = phrases.of("times", naming.spans().size());
        String quoted = naming.quoted() == naming.spans().size()
                ? phrases.of("quoted.always")
                : phrases.of("quoted", naming.quoted());
        return naming.quoted() == 0 ? times : times + wording.comma() + quoted;
    }

    /** With which acts each outlet reports each party. */
    Section verbs() {
        Map<List<String>, Map<String, List<Integer>>> verbs = new LinkedHashMap<>();
        for (Account account : comparison.accounts()) {
            for (int number : account.lines()) {
                Line line = comparison.line(number);
                String outlet = wording.outlet(comparison.basis(line));
                verbs.computeIfAbsent(List.of(account.party().label(), outlet), key -> new LinkedHashMap<>())
                        .computeIfAbsent(wording.verb(line), key -> new ArrayList<>())
                        .add(number);
            }
        }
        List<Entry> entries = new ArrayList<>();
        verbs.forEach((key, acts) -> entries.add(Tables.entry(
                Cell.of(key.get(0)),
                Cell.of(key.get(1)),
                Cell.list(acts.entrySet().stream()
                        .map(act -> Piece.of(act.getKey()).on(Tables.marks(act.getValue())))
                        .toList()))));
        return tables.section("verbs", List.of(), entries, "party", "outlet", "verb");
    }

    Section chains() {
        List<Entry> entries = new ArrayList<>();
        for (Account account : comparison.accounts()) {
            for (int number : account.lines()) {
                Line line = comparison.line(number);
                entries.add(Tables.entry(
                        Cell.of(Piece.of(account.party().label()).on(Tables.marks(List.of(number)))),
                        wording.manner(account, line),
                        wording.chain(line)));
            }
        }
        return tables.section("chains", List.of(), entries, "party", "manner", "chain");
    }
}
