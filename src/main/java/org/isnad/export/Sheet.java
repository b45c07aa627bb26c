package org.isnad.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.Section.Entry;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Comparison.Naming;
import org.isnad.query.Comparison.Subject;

/** A comparison laid out in sections, alike in every format that a person reads. */
final class Sheet {

    /** So many values of a parameter are written out. */
    private static final int FEW = 3;

    private final Comparison comparison;
    private final AnswerSheet answers;
    private final Phrases phrases;
    private final Wording wording;

    Sheet(Comparison comparison, AnswerSheet answers, Phrases phrases, Isolation isolation) {
        this.comparison = comparison;
        this.answers = answers;
        this.phrases = phrases;
        this.wording = new Wording(comparison, phrases, isolation);
    }

    String title() {
        return wording.title();
    }

    List<String> subtitles() {
        return wording.subtitles();
    }

    /**
     * The section of a name, or all.
     *
     * @throws IsnadException when it has none of that name
     */
    List<Section> sections(Optional<String> name) {
        List<Section> all = sections();
        List<Section> wanted = all.stream()
                .filter(section -> section.name().equals(name.orElse(section.name())))
                .toList();
        if (wanted.isEmpty()) {
            String next = "it has " + all.stream().map(Section::name).collect(Collectors.joining(", "));
            throw Problem.usage("--section " + name.orElse(""), "the sheet has no such section", next)
                    .exception();
        }
        return wanted;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(articles());
        sections.add(missing());
        sections.add(matrix("side-by-side", shared(comparison.subjects("topic"))));
        comparison.accounts().forEach(account -> sections.add(only(account)));
        sections.add(naming());
        sections.add(matrix("blame", comparison.subjects("blame")));
        sections.add(matrix("demands", comparison.subjects("demand")));
        sections.add(verbs());
        sections.add(chains());
        sections.add(evidence());
        sections.add(answers());
        return sections;
    }

    private Section articles() {
        List<Entry> entries = comparison.articles().stream()
                .map(basis -> new Entry(wording.letter(basis.article()), articleCells(basis)))
                .toList();
        return section(
                "articles",
                List.of(wording.extent()),
                entries,
                "outlet",
                "published",
                "language",
                "headline",
                "credit",
                "statements",
                "address");
    }

    private List<Cell> articleCells(Basis basis) {
        return List.of(
                Cell.of(wording.outlet(basis)),
                Cell.of(wording.published(basis)),
                Cell.of(basis.language().orElse("")),
                basis.headline()
                        .map(headline -> Cell.of(quoted(headline, basis)))
                        .orElse(Cell.EMPTY),
                Cell.of(wording.names(basis.credits(), wording.comma())),
                Cell.of(String.valueOf(basis.statements())),
                Cell.list(Stream.concat(Stream.of(basis.article()), basis.url().stream())
                        .map(Piece::linked)
                        .toList()));
    }

    private Section missing() {
        List<Entry> entries = comparison.missing().stream()
                .map(gap -> entry(Cell.of(wording.gap(gap))))
                .toList();
        return section("missing", List.of(), entries, "what");
    }

    private static List<Subject> shared(List<Subject> subjects) {
        return subjects.stream().filter(subject -> subject.by().size() > 1).toList();
    }

    /** A row for each subject, a column for each party. */
    private Section matrix(String name, List<Subject> subjects) {
        List<Entry> entries = subjects.stream()
                .map(subject -> new Entry(
                        "",
                        Stream.concat(
                                        Stream.of(Cell.of(subject.thing().label())),
                                        comparison.parties().stream().map(party -> said(subject, party)))
                                .toList()))
                .toList();
        List<String> columns = Stream.concat(
                        Stream.of(phrases.of("column." + name)),
                        comparison.parties().stream().map(Named::label))
                .toList();
        return new Section(name, phrases.of("section." + name), notes(List.of(), entries), columns, entries);
    }

    private Cell said(Subject subject, Named party) {
        return subject.by().stream()
                .filter(account -> account.party().equals(party))
                .findFirst()
                .map(account -> said(account.lines()))
                .orElse(Cell.EMPTY);
    }

    private Cell said(List<Integer> lines) {
        return Cell.list(lines.stream().map(comparison::line).map(this::said).toList());
    }

    private Piece said(Line line) {
        return quoted(line.text(), comparison.basis(line)).on(List.of(String.valueOf(line.number())));
    }

    private static Piece quoted(String words, Basis basis) {
        return new Piece(words, basis.language().orElse(""), List.of(), "");
    }

    private Section only(Account account) {
        List<Entry> entries = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            if (subject.by().size() == 1 && subject.by().get(0).party().equals(account.party())) {
                entries.add(entry(
                        Cell.of(subject.thing().label()),
                        Cell.of(phrases.of(subject.kind())),
                        said(subject.by().get(0).lines())));
            }
        }
        List<Integer> onNothing = account.lines().stream()
                .filter(number -> comparison.subjects().stream().noneMatch(subject -> speaks(subject, number)))
                .toList();
        if (!onNothing.isEmpty()) {
            entries.add(entry(Cell.of(phrases.of("no.subject")), Cell.EMPTY, said(onNothing)));
        }
        String note = account.lines().isEmpty() ? "silent" : "only.note";
        String name = "only-" + account.party().iri().replaceFirst(".*/", "");
        String title = phrases.of("only", account.party().label());
        List<String> columns = columns("what", "kind", "said");
        return new Section(name, title, notes(List.of(phrases.of(note)), entries), columns, entries);
    }

    private static boolean speaks(Subject subject, int number) {
        return subject.by().stream().anyMatch(account -> account.lines().contains(number));
    }

    private Section naming() {
        List<Entry> entries = comparison.namings().stream()
                .map(naming -> entry(
                        Cell.of(wording.speaker(naming)),
                        Cell.of(naming.referent().label()),
                        Cell.of(new Piece(String.join(wording.comma(), naming.words()), "", marks(naming.lines()), "")),
                        Cell.of(naming.charge().map(phrases::orKey).orElse("")),
                        Cell.of(uses(naming)),
                        naming.lines().isEmpty() ? links(naming.spans()) : Cell.EMPTY))
                .toList();
        return section("naming", List.of(), entries, "voice", "whom", "words", "charge", "times", "place");
    }

    private String uses(Naming naming) {
        String times = phrases.of("times", naming.spans().size());
        return naming.quoted() == 0 ? times : times + wording.comma() + phrases.of("quoted", naming.quoted());
    }

    /** With which acts each outlet reports each party. */
    private Section verbs() {
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
        verbs.forEach((key, acts) -> entries.add(entry(
                Cell.of(key.get(0)),
                Cell.of(key.get(1)),
                Cell.list(acts.entrySet().stream()
                        .map(act -> Piece.of(act.getKey()).on(marks(act.getValue())))
                        .toList()))));
        return section("verbs", List.of(), entries, "party", "outlet", "verb");
    }

    private Section chains() {
        List<Entry> entries = new ArrayList<>();
        for (Account account : comparison.accounts()) {
            for (int number : account.lines()) {
                Line line = comparison.line(number);
                entries.add(entry(
                        Cell.of(Piece.of(account.party().label()).on(marks(List.of(number)))),
                        wording.manner(account, line),
                        wording.chain(line)));
            }
        }
        return section("chains", List.of(), entries, "party", "manner", "chain");
    }

    private Section evidence() {
        List<Entry> entries = comparison.lines().stream()
                .map(line -> new Entry(String.valueOf(line.number()), evidenceCells(line, comparison.basis(line))))
                .toList();
        return section("evidence", List.of(), entries, "sentence", "article", "published", "place");
    }

    private List<Cell> evidenceCells(Line line, Basis basis) {
        return List.of(
                Cell.of(quoted(line.sentence().orElse(line.text()), basis)),
                Cell.of(Piece.of(wording.outlet(basis)).on(List.of(wording.letter(basis.article())))),
                Cell.of(wording.published(basis)),
                links(line.spans()));
    }

    /** By whom, of what and with which questions the sheet was made. */
    private Section answers() {
        List<Entry> entries = answers.answers().stream()
                .map(answer -> entry(
                        Cell.of(answer.query()),
                        Cell.list(answer.parameters().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(parameter -> Piece.of(parameter(parameter.getKey(), parameter.getValue())))
                                .toList()),
                        Cell.of(answer.textHash()),
                        Cell.of(String.valueOf(answer.rows().size()))))
                .toList();
        List<String> notes = List.of(
                phrases.of("made.by", answers.software(), String.join(" ", answers.readings())),
                phrases.of("made.of", answers.articles(), answers.store()));
        return section("answers", notes, entries, "query", "parameters", "hash", "rows");
    }

    /** What was looked up for the lines of the sheet is told by its number. */
    private String parameter(String name, List<String> values) {
        String given = values.size() <= FEW ? String.join(" ", values) : phrases.of("values", values.size());
        return name + " = " + given;
    }

    private static Cell links(List<String> addresses) {
        return Cell.list(addresses.stream().map(Piece::linked).toList());
    }

    private Section section(String name, List<String> notes, List<Entry> entries, String... columns) {
        return new Section(name, phrases.of("section." + name), notes(notes, entries), columns(columns), entries);
    }

    private List<String> columns(String... keys) {
        return Arrays.stream(keys).map(key -> phrases.of("column." + key)).toList();
    }

    private List<String> notes(List<String> notes, List<Entry> entries) {
        return notes.isEmpty() && entries.isEmpty() ? List.of(phrases.of("nothing")) : notes;
    }

    private static Entry entry(Cell... cells) {
        return new Entry("", Collections.unmodifiableList(Arrays.asList(cells)));
    }

    private static List<String> marks(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
