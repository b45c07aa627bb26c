package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;
import org.isnad.store.SortedQuads;

/** A table with one row a statement. Several values in one cell are parted by a space, or labels by a semicolon. */
final class CsvExporter implements Exporter {

    private final boolean withMark;

    /** @param withMark whether a byte order mark comes first, by which Excel knows UTF-8 */
    CsvExporter(boolean withMark) {
        this.withMark = withMark;
    }

    @Override
    public Format format() {
        return withMark
                ? new Format("csv-excel", "csv", "text/csv", "CSV with a byte order mark, as Excel wants it")
                : new Format("csv", "csv", "text/csv", "CSV: a table of statements");
    }

    @Override
    public void export(SortedQuads quads, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (withMark) {
            writer.write('\uFEFF');
        }
        Labels labels = new Labels(quads, "en");
        CSVFormat.RFC4180.printRecord(writer, columns(quads, labels).keySet().toArray());
        for (Node article : quads.articles()) {
            SortedQuads graph = inMemory(quads.of(article));
            Map<String, Function<StatementView, String>> columns = columns(graph, labels);
            for (StatementView statement : statements(graph, article)) {
                CSVFormat.RFC4180.printRecord(
                        writer,
                        columns.values().stream()
                                .map(column -> column.apply(statement))
                                .toArray());
            }
        }
        writer.flush();
    }

    /** One graph, read once: a row asks it for some thirty values. */
    private static SortedQuads inMemory(List<Quad> graph) {
        DatasetGraph data = DatasetGraphFactory.create();
        graph.forEach(data::add);
        return new SortedQuads(data);
    }

    private static List<StatementView> statements(SortedQuads quads, Node article) {
        List<StatementView> statements = new ArrayList<>();
        for (Quad quad : quads.of(article)) {
            if (quad.getPredicate().equals(Vocabulary.TYPE) && quad.getObject().equals(Vocabulary.STATEMENT)) {
                statements.add(new StatementView(quads, quad.getSubject()));
            }
        }
        statements.sort(Comparator.comparingInt(statement -> Integer.parseInt(statement.words(Vocabulary.NUMBER))));
        return statements;
    }

    private static Map<String, Function<StatementView, String>> columns(SortedQuads quads, Labels labels) {
        Map<String, Function<StatementView, String>> columns = new LinkedHashMap<>();
        columns.put("statement", statement -> statement.iri().getURI());
        columns.put("article", statement -> statement.words(Vocabulary.ARTICLE));
        columns.put("outlet", statement -> ofArticle(quads, statement, Vocabulary.PUBLISHER));
        columns.put("published", statement -> ofArticle(quads, statement, Vocabulary.DATE_PUBLISHED));
        columns.put("headline", statement -> ofArticle(quads, statement, Vocabulary.HEADLINE));
        columns.put("url", statement -> ofArticle(quads, statement, Vocabulary.URL));
        columns.put("number", statement -> statement.words(Vocabulary.NUMBER));
        columns.put("source", iris(Vocabulary.SOURCE));
        columns.put(
                "source_label",
                statement -> statement.all(Vocabulary.SOURCE).stream()
                        .map(labels::of)
                        .collect(Collectors.joining("; ")));
        columns.put("source_phrase", statement -> statement.words(Vocabulary.SOURCE_PHRASE));
        columns.put("cue", statement -> statement.words(Vocabulary.CUE));
        columns.put("lemma", statement -> statement.words(Vocabulary.LEMMA));
        columns.put("act", statement -> localName(statement.words(Vocabulary.ACT)));
        columns.put("form", statement -> localName(statement.words(Vocabulary.FORM)));
        columns.put("text", statement -> statement.words(Vocabulary.TEXT));
        columns.put(
                "spans",
                statement -> statement.content().stream()
                        .map(span -> span.start() + "-" + span.end())
                        .collect(Collectors.joining(" ")));
        columns.put("said_on", statement -> statement.words(Vocabulary.SAID_ON));
        columns.put("said_on_basis", statement -> localName(statement.words(Vocabulary.SAID_ON_BASIS)));
        columns.put("via", iris(Vocabulary.VIA));
        columns.put("told_to", iris(Vocabulary.TOLD_TO));
        columns.put("within", statement -> statement.words(Vocabulary.WITHIN));
        columns.put("about", iris(Vocabulary.ABOUT));
        columns.put("event", statement -> statement.words(Vocabulary.CONCERNS));
        columns.put("mentions", iris(Vocabulary.MENTIONS));
        columns.put("blames", iris(Vocabulary.BLAMES));
        columns.put("demands_of", iris(Vocabulary.DEMANDS_OF));
        columns.put("confidence", statement -> orElse(statement.words(Vocabulary.CONFIDENCE), "1.0"));
        columns.put("rule", statement -> statement.words(Vocabulary.RULE));
        return columns;
    }

    private static Function<StatementView, String> iris(Node property) {
        return statement -> statement.all(property).stream().map(Node::getURI).collect(Collectors.joining(" "));
    }

    private static String ofArticle(SortedQuads quads, StatementView statement, Node property) {
        return statement
                .article()
                .flatMap(article -> quads.object(article, property))
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI())
                .orElse("");
    }

    private static String localName(String iri) {
        return iri.replaceFirst(".*[/#]", "");
    }

    private static String orElse(String value, String other) {
        return value.isEmpty() ? other : value;
    }
}
