package org.isnad.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.export.Section.Entry;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Gap;
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
    private final Layout layout;

    Ground(Comparison comparison, AnswerSheet answers, Phrases phrases, Wording wording, Layout layout) {
        this.comparison = comparison;
        this.answers = answers;
        this.phrases = phrases;
        this.wording = wording;
        this.tables = new Tables(phrases);
        this.layout = layout;
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
                "address",
                "kept");
    }

    private List<Cell> articleCells(Basis basis) {
        return List.of(
                Cell.of(wording.outlet(basis)),
                Cell.of(wording.published(basis)),
                Cell.of(basis.language().map(wording::language).orElse("")),
                basis.headline()
                        .map(headline -> Cell.of(Piece.quoted(headline, basis)))
                        .orElse(Cell.EMPTY),
                Cell.of(wording.names(basis.credits(), wording.comma())),
                Cell.of(String.valueOf(basis.statements())),
                Cell.list(basis.url().map(Piece::linked).stream().toList()),
                Cell.of(Piece.linked(basis.article())));
    }

    /** What is missing, told once of all the articles, lines or languages that lack it. */
    Section missing() {
        Map<String, List<Gap>> gaps = comparison.missing().stream()
                .collect(Collectors.groupingBy(Gap::kind, LinkedHashMap::new, Collectors.toList()));
        List<Entry> entries = gaps.values().stream()
                .map(wording::missing)
                .map(missing -> Tables.entry(Cell.of(missing)))
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
                .map(group -> Tables.entry(
                        Cell.of(phrases.of("origins", group.getKey().get(0))),
                        Cell.of(String.valueOf(group.getKey().get(1))),
                        Cell.of(outlets(group.getKey().get(2))),
                        Cell.of(Piece.of("").on(Tables.marks(group.getValue())))))
                .toList();
        List<String> notes = List.of(phrases.of("origins.note"));
        return tables.section("origins", notes, entries, "origins", "articles", "outlets", "lines");
    }

    private String outlets(int known) {
        return known == 0 ? phrases.of("outlet.unknown") : String.valueOf(known);
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
        Map<List<String>, Integer> first = new HashMap<>();
        comparison.lines().forEach(line -> first.putIfAbsent(sentence(line), line.number()));
        List<Entry> entries = comparison.lines().stream()
                .map(line -> new Entry(String.valueOf(line.number()), evidenceCells(line, first.get(sentence(line)))))
                .toList();
        return tables.section("evidence", List.of(), entries, "sentence", "article", "published", "place");
    }

    private static List<String> sentence(Line line) {
        return List.of(line.article(), line.sentence().orElse(line.text()));
    }

    /**
     * @param first the number of the first line that stands in the same sentence
     */
    private List<Cell> evidenceCells(Line line, int first) {
        Basis basis = comparison.basis(line);
        Piece sentence = layout == Layout.TABLES || first == line.number()
                ? Piece.quoted(line.sentence().orElse(line.text()), basis)
                : Piece.of(phrases.of("same.sentence")).on(List.of(String.valueOf(first)));
        return List.of(
                Cell.of(sentence),
                Cell.of(Piece.of(wording.outlet(basis)).on(List.of(wording.letter(basis.article())))),
                Cell.of(wording.published(basis)),
                wording.places(line.spans()));
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
                phrases.of("compared", wording.compared()),
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
