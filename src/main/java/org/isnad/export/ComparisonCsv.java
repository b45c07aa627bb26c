package org.isnad.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.isnad.export.Section.Entry;
import org.isnad.model.Problem;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;

/** The sections of a comparison as tables for a spreadsheet. */
public final class ComparisonCsv implements ComparisonWriter {

    /** A spreadsheet takes a cell that begins with one of these for a formula, and runs it. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final Phrases phrases;

    /**
     * @param language of the words around the data; a BCP 47 tag
     */
    public ComparisonCsv(String language) {
        this.phrases = new Phrases(language);
    }

    @Override
    public String write(Comparison comparison, AnswerSheet answers, Optional<String> section) {
        String name = section.orElseThrow(() -> Problem.usage(
                        "--format csv",
                        "holds one section in a file",
                        "name one with --section, or a folder for all with --output")
                .exception());
        return table(new Sheet(comparison, answers, phrases, Isolation.OFF, Layout.TABLES)
                .sections(Optional.of(name))
                .get(0));
    }

    /** Every section by its name. */
    public Map<String, String> all(Comparison comparison, AnswerSheet answers) {
        Map<String, String> tables = new LinkedHashMap<>();
        new Sheet(comparison, answers, phrases, Isolation.OFF, Layout.TABLES)
                .sections(Optional.empty())
                .forEach(section -> tables.put(section.name(), table(section)));
        return tables;
    }

    private String table(Section section) {
        StringBuilder csv = new StringBuilder();
        try {
            CSVFormat.RFC4180.printRecord(csv, header(section).toArray());
            for (Entry entry : section.entries()) {
                CSVFormat.RFC4180.printRecord(csv, cells(section, entry).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private List<String> header(Section section) {
        List<String> header = new ArrayList<>();
        if (section.isMarked()) {
            header.add(phrases.of("column.number"));
        }
        section.columns().stream().map(ComparisonCsv::harmless).forEach(header::add);
        return header;
    }

    private static List<String> cells(Section section, Entry entry) {
        List<String> cells = new ArrayList<>();
        if (section.isMarked()) {
            cells.add(entry.mark());
        }
        entry.cells().stream().map(Cell::plain).map(ComparisonCsv::harmless).forEach(cells::add);
        return cells;
    }

    /** With an apostrophe before what would be a formula, as spreadsheets have it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
