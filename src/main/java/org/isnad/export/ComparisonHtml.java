package org.isnad.export;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.export.Section.Entry;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;

/**
 * A comparison as one page that needs nothing else: no script, no file beside it. Every word of an article is escaped
 * and has a direction of its own. It is XML too, so that any tool can read it.
 */
public final class ComparisonHtml implements ComparisonWriter {

    /** What no XML document may hold, escaped or not. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Template PAGE = template();

    private final String language;
    private final Phrases phrases;

    /**
     * @param language of the words around the data; a BCP 47 tag
     */
    public ComparisonHtml(String language) {
        this.language = language;
        this.phrases = new Phrases(language);
    }

    /** What the template shows; its components are the template's names. */
    private record Page(
            String language, String direction, String title, List<String> subtitles, List<Table> sections) {}

    private record Table(
            String name, String title, List<String> notes, List<String> columns, List<Row> rows, boolean marked) {}

    private record Row(String mark, List<Cell> cells) {}

    @Override
    public String write(Comparison comparison, AnswerSheet answers, Optional<String> section) {
        Sheet sheet = new Sheet(comparison, answers, phrases, Isolation.ON, Layout.PAGE);
        List<Table> tables =
                sheet.sections(section).stream().map(ComparisonHtml::table).toList();
        return PAGE.execute(new Page(language, phrases.of("direction"), sheet.title(), sheet.subtitles(), tables));
    }

    private static Table table(Section section) {
        List<Row> rows = section.entries().stream().map(ComparisonHtml::row).toList();
        return new Table(section.name(), section.title(), section.notes(), section.columns(), rows, section.isMarked());
    }

    private static Row row(Entry entry) {
        return new Row(entry.mark(), entry.cells());
    }

    private static Template template() {
        try (InputStream in = ComparisonHtml.class.getResourceAsStream("comparison.html");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .withEscaper(
                            words -> Escapers.HTML.escape(NOT_XML.matcher(words).replaceAll("\uFFFD")))
                    .emptyStringIsFalse(true)
                    .compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
