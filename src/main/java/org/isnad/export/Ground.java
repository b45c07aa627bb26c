package org.isnad.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.Section.Entry;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Origin;
import org.isnad.query.Comparison.Unnamed;

/** The sections of a sheet that tell what it rests on: articles, sentences, and the questions asked. */
final class Ground {

    /** So many values of a parameter are written out. */
    private static final int FEW = 3;

    private final Comparison comparison;
    private final AnswerSheet answers;
    private final Phrases phrases;
    private final Wording wording;
    private final Tables tables;

    Ground(Comparison comparison, AnswerSheet answers, Phrases phrases, Wording wording) {
        this.comparison = comparison;
        this.answers = answers;
        this.phrases = phrases;
        this.wording = wording;
        this.tables = new Tables(phrases);
    }

    Section articles() {
        List<Entry> entries = comparison.articles().stream()
                .map(basis -> new Entry(wording.letter(basis.article()), articleCells(basis)))
                .toList();
        return tables.section(
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
                        .map(headline -> Cell.of(Piece.quoted(headline, basis)))
                        .orElse(Cell.EMPTY),
                Cell.of(wording.names(basis.credits(), wording.comma())),
                Cell.of(String.valueOf(basis.statements())),
                Cell.list(Stream.concat(Stream.of(basis.article()), basis.url().stream())
                        .map(Piece::linked)
                        .toList()));
    }

    Section missing() {
        List<Entry> entries = comparison.missing().stream()
                .map(gap -> Tables.entry(Cell.of(wording.gap(gap))))
                .toList();
        return tables.section("missing", List.of(), entries, "what");
    }

    Section silent() {
        List<Entry> entries = comparison.footing().silent().stream()
                .map(silence ->
                        Tables.entry(Cell.of(silence.outlet().label()), Cell.of(String.valueOf(silence.articles()))))
                .toList();
        return tables.section("silent", List.of(), entries, "outlet", "in.store");
    }

    /** The lines by the number of their origins, those with the fewest first. */
    Section origins() {
        Map<List<Integer>, List<Integer>> lines = comparison.footing().origins().stream()
                .sorted(Comparator.comparingInt(Origin::origins).thenComparingInt(Origin::articles))
                .collect(Collectors.groupingBy(
                        origin -> List.of(origin.origins(), origin.articles(), origin.outlets()),
                        LinkedHashMap::new,
                        Collectors.mapping(Origin::line, Collectors.toList())));
        List<Entry> entries = lines.entrySet().stream()
                .map(group -> new Entry(
                        "",
                        Stream.concat(
                                        group.getKey().stream().map(count -> Cell.of(String.valueOf(count))),
                                        Stream.of(Cell.of(Piece.of("").on(Tables.marks(group.getValue())))))
                                .toList()))
                .toList();
        List<String> notes = List.of(phrases.of("origins.note"));
        return tables.section("origins", notes, entries, "origins", "articles", "outlets", "lines");
    }

    Section unnamed() {
        List<Entry> entries = comparison.footing().unnamed().stream()
                .map(unnamed -> Tables.entry(
                        Cell.of(unnamed.source().label()),
                        Cell.of(unnamed.act().label()),
                        Cell.of(Piece.of(unnamed.text()).on(List.of(mark(unnamed)))),
                        Cell.of(phrases.of(unnamed.alone() ? "alone" : "not.alone"))))
                .toList();
        return tables.section("unnamed", List.of(), entries, "source", "verb", "said", "backing");
    }

    /** The number of its line; of what is no line, the letter of its article. */
    private String mark(Unnamed unnamed) {
        return unnamed.line().map(String::valueOf).orElseGet(() -> wording.letter(unnamed.article()));
    }

    Section evidence() {
        List<Entry> entries = comparison.lines().stream()
                .map(line -> new Entry(String.valueOf(line.number()), evidenceCells(line, comparison.basis(line))))
                .toList();
        return tables.section("evidence", List.of(), entries, "sentence", "article", "published", "place");
    }

    private List<Cell> evidenceCells(Line line, Basis basis) {
        return List.of(
                Cell.of(Piece.quoted(line.sentence().orElse(line.text()), basis)),
                Cell.of(Piece.of(wording.outlet(basis)).on(List.of(wording.letter(basis.article())))),
                Cell.of(wording.published(basis)),
                Cell.links(line.spans()));
    }

    /** By whom, of what and with which questions the sheet was made. */
    Section answers() {
        List<Entry> entries = answers.answers().stream()
                .map(answer -> Tables.entry(
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
        return tables.section("answers", notes, entries, "query", "parameters", "hash", "rows");
    }

    /** What was looked up for the lines of the sheet is told by its number. */
    private String parameter(String name, List<String> values) {
        String given = values.size() <= FEW ? String.join(" ", values) : phrases.of("values", values.size());
        return name + " = " + given;
    }
}
