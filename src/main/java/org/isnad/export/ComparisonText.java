package org.isnad.export;

import java.util.List;
import java.util.Optional;
import org.isnad.export.Section.Entry;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;

/**
 * A comparison for a terminal: blocks one below the other and every quoted text on its own line, since columns and
 * padding come apart where directions mix.
 */
public final class ComparisonText implements ComparisonWriter {

    private static final String INDENT = "    ";

    private final Phrases phrases;
    private final Isolation isolation;

    /**
     * @param language of the words around the data; a BCP 47 tag
     */
    public ComparisonText(String language, Isolation isolation) {
        this.phrases = new Phrases(language);
        this.isolation = isolation;
    }

    @Override
    public String write(Comparison comparison, AnswerSheet answers, Optional<String> section) {
        Sheet sheet = new Sheet(comparison, answers, phrases, isolation, Layout.PAGE);
        StringBuilder out = new StringBuilder();
        if (section.isEmpty()) {
            line(out, isolation.of(sheet.title()));
            sheet.subtitles().forEach(subtitle -> line(out, subtitle));
        }
        sheet.sections(section).forEach(part -> write(out, part));
        return out.toString();
    }

    private void write(StringBuilder out, Section section) {
        out.append('\n');
        line(out, section.title());
        line(out, "-".repeat(section.title().codePointCount(0, section.title().length())));
        section.notes().forEach(note -> line(out, note));
        section.entries().forEach(entry -> write(out, section.columns(), entry));
    }

    private void write(StringBuilder out, List<String> columns, Entry entry) {
        String mark = entry.mark().isEmpty() ? "" : "[" + entry.mark() + "] ";
        line(out, mark + inline(entry.cells().get(0)));
        for (int i = 1; i < columns.size(); i++) {
            write(out, columns.get(i), entry.cells().get(i));
        }
    }

    private void write(StringBuilder out, String column, Cell cell) {
        if (cell.isList() && cell.pieces().size() > 1) {
            line(out, INDENT + column + ":");
            cell.pieces().forEach(piece -> line(out, INDENT + INDENT + marked(piece)));
        } else if (!cell.isEmpty()) {
            line(out, INDENT + column + ": " + inline(cell));
        }
    }

    private String inline(Cell cell) {
        return String.join(
                cell.between(), cell.pieces().stream().map(this::marked).toList());
    }

    /** An address stands bare, so that a terminal lets one follow it. */
    private String marked(Piece piece) {
        boolean isBare = piece.words().isEmpty() || !piece.address().isEmpty();
        return Marks.after(piece.opening() + (isBare ? piece.words() : isolation.of(piece.words())), piece.marks());
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
