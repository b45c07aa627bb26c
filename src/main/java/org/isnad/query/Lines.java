package org.isnad.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Span;
import org.isnad.query.Comparison.Hop;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Named;
import org.isnad.query.Rows.Row;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/** Makes the numbered lines of a comparison: each statement once, with its chain and its sentence. */
final class Lines {

    private final Catalogue catalogue;
    private final QueryRunner runner;
    private final String language;

    Lines(Catalogue catalogue, QueryRunner runner, String language) {
        this.catalogue = catalogue;
        this.runner = runner;
        this.language = language;
    }

    /**
     * @param said the rows of {@code accounts}
     * @return in the order of the articles' days, then of articles, then of their text
     */
    List<Line> of(List<Row> said) {
        Collection<Row> ordered = ordered(said);
        if (ordered.isEmpty()) {
            return List.of();
        }
        List<String> statements =
                ordered.stream().map(row -> row.text("statement")).toList();
        Map<String, List<Row>> citations = byStatement("statement", statements);
        Map<String, List<Row>> chains = byStatement("isnad-chain", statements);
        Map<String, TokenizedText> texts = texts(ordered);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        statements.forEach(statement -> numbers.put(statement, numbers.size() + 1));
        return ordered.stream()
                .map(row -> line(row, numbers, citations, chains, texts))
                .toList();
    }

    private static Collection<Row> ordered(List<Row> said) {
        SortedMap<String, Row> ordered = new TreeMap<>();
        for (Row row : said) {
            String day = row.optional("published").orElse("~");
            String place = String.format(Locale.ROOT, "%09d", row.number("number"));
            ordered.putIfAbsent(String.join(" ", day, row.text("article"), place, row.text("statement")), row);
        }
        return ordered.values();
    }

    private Map<String, List<Row>> byStatement(String query, List<String> statements) {
        Map<String, List<String>> values = Map.of("statement", statements, "language", List.of(language));
        return runner.run(catalogue.query(query), values).rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("statement")));
    }

    private Map<String, TokenizedText> texts(Collection<Row> rows) {
        List<String> articles =
                rows.stream().map(row -> row.text("article")).distinct().toList();
        return runner.run(catalogue.query("article-text"), Map.of("article", articles)).rows().stream()
                .collect(Collectors.toMap(row -> row.text("article"), row -> Tokenizer.tokenize(row.text("body"))));
    }

    private static Line line(
            Row row,
            Map<String, Integer> numbers,
            Map<String, List<Row>> citations,
            Map<String, List<Row>> chains,
            Map<String, TokenizedText> texts) {
        String statement = row.text("statement");
        List<Row> citation = citations.get(statement);
        return new Line(
                numbers.get(statement),
                statement,
                row.text("article"),
                row.text("text"),
                Optional.ofNullable(texts.get(row.text("article"))).map(text -> sentence(text, citation)),
                row.optional("cue"),
                Comparer.named(row, "act"),
                row.optional("stance").map(Comparer::localName),
                Comparer.localName(row.text("form")),
                Comparer.distinct(citation, r -> Comparer.optionalNamed(r, "toldTo")),
                row.optional("saidOn"),
                row.optional("within").map(numbers::get),
                chain(chains.get(statement)),
                Comparer.distinct(citation, r -> r.optional("contentSpan")));
    }

    /** On one line, whatever line breaks the article has. */
    private static String sentence(TokenizedText text, List<Row> citation) {
        return text.sentencesAround(spans(citation)).replaceAll("\\s+", " ");
    }

    /** All that makes up the statement: what is said, by whom, and the word that reports it. */
    private static Collection<Span> spans(List<Row> citation) {
        Collection<Span> spans = new LinkedHashSet<>();
        for (Row row : citation) {
            for (String column : List.of("contentSpan", "cueSpan", "sourceSpan")) {
                row.optional(column).map(SpanIri::read).ifPresent(spans::add);
            }
        }
        return spans;
    }

    private static List<Hop> chain(List<Row> hops) {
        Map<Integer, List<Row>> byNumber = hops.stream()
                .collect(Collectors.groupingBy(row -> row.number("hop"), TreeMap::new, Collectors.toList()));
        return byNumber.values().stream().map(Lines::hop).toList();
    }

    private static Hop hop(List<Row> rows) {
        List<Named> agents = Comparer.distinct(rows, row -> Comparer.optionalNamed(row, "agent"));
        return new Hop(rows.get(0).text("role"), agents);
    }
}
