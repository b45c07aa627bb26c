package org.isnad.evaluate;

import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.Pipeline;
import org.isnad.graph.IriMinter;
import org.isnad.ingest.ArticleReaders;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.LanguagePack;
import org.isnad.language.Tsv;
import org.isnad.model.Article;
import org.isnad.model.Input;
import org.isnad.model.LinkedStatement;
import org.isnad.model.Statement;

/**
 * Writes the table {@code language/ar/confidence.tsv} anew, its head apart, by counting in annotated articles:
 * {@code java -cp target/test-classes:target/isnad.jar org.isnad.evaluate.ConfidenceTable GOLD DIR [GOLD DIR ...]}.
 */
final class ConfidenceTable {

    /** So many statements of the next wider class stand behind each cell. */
    private static final double BORROWED = 8;

    /** The subjects by which the rules of verbs are named; other rules have no verb whose trust would count. */
    private static final List<String> SUBJECTS =
            List.of("verb-subject", "subject-verb", "subjectless", "relative", "participle");

    private static final String ANY = "*";

    private final Pipeline pipeline = new Pipeline(Knowledge.shipped(), new IriMinter(), false);
    private final Map<String, String> trusts = new HashMap<>();
    private final TreeMap<Cell, Count> cells = new TreeMap<>(
            Comparator.comparing(Cell::speaker).thenComparing(Cell::rule).thenComparing(Cell::trust));

    /** How a statement was read, and where its speaker was found. */
    private record Cell(String rule, String trust, String speaker) {

        /** From this to the widest class. */
        List<Cell> classes() {
            return Stream.of(this, new Cell(rule, ANY, speaker), new Cell(ANY, ANY, speaker))
                    .distinct()
                    .toList();
        }
    }

    private record Count(int found, int right) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(found + other.found, right + other.right);
        }
    }

    private ConfidenceTable() {
        for (Tsv.Row row : LanguagePack.of("ar").table("cues").rows()) {
            trusts.putIfAbsent(row.cell("lemma"), row.cell("trust"));
        }
    }

    public static void main(String[] args) {
        ConfidenceTable table = new ConfidenceTable();
        for (int i = 0; i + 1 < args.length; i += 2) {
            table.count(Path.of(args[i]), args[i + 1]);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table.lines());
    }

    private void count(Path gold, String texts) {
        List<GoldDocument> documents = GoldReader.read(gold);
        for (Input input : ArticleReaders.read(List.of(texts), InputStream.nullInputStream())
                .toList()) {
            documents.stream()
                    .filter(document -> input instanceof Article article
                            && Path.of(article.document()).endsWith(document.document()))
                    .forEach(document -> count((Article) input, document));
        }
    }

    private void count(Article article, GoldDocument document) {
        List<LinkedStatement> statements = pipeline.read(article).statements();
        List<PredictedStatement> predicted = PredictedStatement.allOf(pipeline.read(article));
        Alignment alignment = Alignment.of(document.statements(), predicted, new Words(article.text()));
        List<Outcome> outcomes = alignment.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            Count one = new Count(1, outcomes.get(i).right() ? 1 : 0);
            cell(statements.get(i).statement()).classes().forEach(cell -> cells.merge(cell, one, Count::plus));
        }
    }

    private Cell cell(Statement statement) {
        String speaker =
                statement.speakers().isEmpty() ? "none" : statement.source().isPresent() ? "beside" : "carried";
        return new Cell(statement.rule(), trust(statement), speaker);
    }

    private String trust(Statement statement) {
        boolean ofVerb = SUBJECTS.stream().anyMatch(subject -> statement.rule().startsWith(subject + "-"));
        return ofVerb ? trusts.get(statement.cue().orElseThrow().lemma()) : ANY;
    }

    private String lines() {
        List<String> lines = new ArrayList<>();
        lines.add("rule\ttrust\tspeaker\tfound\tright\tvalue");
        cells.forEach((cell, count) -> lines.add(String.join(
                "\t",
                cell.rule(),
                cell.trust(),
                cell.speaker(),
                Integer.toString(count.found()),
                Integer.toString(count.right()),
                BigDecimal.valueOf(value(cell))
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString())));
        return String.join("\n", lines) + "\n";
    }

    /** The share that is right, with statements of the wider class added; of the widest, with a half of one right. */
    private double value(Cell cell) {
        List<Cell> classes = cell.classes();
        double share = 0.5;
        for (int i = classes.size() - 1; i >= 0; i--) {
            Count count = cells.get(classes.get(i));
            double borrowed = i == classes.size() - 1 ? 1 : BORROWED;
            share = (count.right() + borrowed * share) / (count.found() + borrowed);
        }
        return share;
    }
}
