package org.isnad.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.Section.Entry;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;

/** A comparison for documents: a table for each section, in which every number links to its entry in the evidence. */
public final class ComparisonMarkdown implements ComparisonWriter {

    private final Phrases phrases;

    /**
     * @param language of the words around the data; a BCP 47 tag
     */
    public ComparisonMarkdown(String language) {
        this.phrases = new Phrases(language);
    }

    @Override
    public String write(Comparison comparison, AnswerSheet answers, Optional<String> section) {
        Sheet sheet = new Sheet(comparison, answers, phrases, Isolation.OFF, Layout.PAGE);
        StringBuilder out = new StringBuilder();
        if (section.isEmpty()) {
            line(out, "# " + Markdown.escaped(sheet.title()));
            line(out, "");
            sheet.subtitles().forEach(subtitle -> line(out, Markdown.escaped(subtitle) + "  "));
        }
        sheet.sections(section).forEach(part -> write(out, part));
        return out.toString();
    }

    private void write(StringBuilder out, Section section) {
        line(out, "");
        line(out, "## " + Markdown.escaped(section.title()));
        section.notes().forEach(note -> line(out, "\n" + Markdown.escaped(note)));
        if (!section.entries().isEmpty()) {
            line(out, "");
            Stream<String> columns = section.columns().stream().map(Markdown::escaped);
            line(out, row(section.isMarked() ? Stream.concat(Stream.of(""), columns) : columns));
            line(out, row(Stream.generate(() -> "---").limit(section.columns().size() + (section.isMarked() ? 1 : 0))));
            section.entries().forEach(entry -> line(out, row(cells(section, entry))));
        }
    }

    private static Stream<String> cells(Section section, Entry entry) {
        Stream<String> cells = entry.cells().stream().map(ComparisonMarkdown::cell);
        String anchor = "<a id=\"e" + entry.mark() + "\"></a>**" + entry.mark() + "**";
        return section.isMarked() ? Stream.concat(Stream.of(anchor), cells) : cells;
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(Cell cell) {
        String between = cell.isList() ? "<br>" : cell.between().replace("<", "\\<");
        return cell.pieces().stream().map(ComparisonMarkdown::piece).collect(Collectors.joining(between));
    }

    private static String piece(Piece piece) {
        String words = Markdown.escaped(piece.opening() + piece.words());
        String address = link(piece.address());
        boolean isBare = piece.words().equals(piece.address());
        Stream<String> said =
                Stream.of(piece.address().isEmpty() ? words : isBare ? address : "[" + words + "](" + address + ")");
        Stream<String> marks = piece.marks().stream().map(mark -> "[\\[" + mark + "\\]](#e" + mark + ")");
        return Stream.concat(said, marks).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** What could end the link, or the cell, is written as an address writes it. */
    private static String link(String address) {
        return "<"
                + address.replace("|", "%7C")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replaceAll("\\s", "%20") + ">";
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
