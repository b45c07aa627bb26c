package org.isnad.evaluate;

import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.Pipeline;
import org.isnad.graph.IriMinter;
import org.isnad.ingest.ArticleReaders;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.Frame;
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

    /** As many statements of its family stand behind each cell, where the family has so many. */
    private static final int FAMILY = 20;

    /** Of the normal distribution, for an interval of 95 per cent. */
    private static final double Z = 1.96;

    private static final List<String> SUBJECTS =
            List.of("verb-subject", "subject-verb", "subjectless", "relative", "participle");
    private static final String ANY = "*";

    private final Pipeline pipeline = new Pipeline(Knowledge.shipped(), new IriMinter(), false);
    private final Map<String, String> trusts = new HashMap<>();
    private final TreeMap<Cell, Count> cells = new TreeMap<>(
            Comparator.comparing(Cell::subject).thenComparing(Cell::opener).thenComparing(Cell::trust));

    /** A construction of a verb. */
    private record Cell(String trust, String opener, String subject) {
        Cell family() {
            return new Cell(ANY, ANY, subject);
        }
    }

    private record Count(int found, int right) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(found + other.found, right + other.right);
        }

        /** The chance that the next is right, when every chance was thought as likely before. */
        double expected() {
            return (right + 1.0) / (found + 2.0);
        }
    }

    private ConfidenceTable() {
        for (Tsv.Row row : LanguagePack.of("ar").table("cues").rows()) {
            trusts.putIfAbsent(row.cell("lemma"), row.cell("trust"));
        }
        SUBJECTS.forEach(subject -> cells.put(new Cell(ANY, ANY, subject), Count.NONE));
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
            cell(statements.get(i).statement()).ifPresent(cell -> {
                cells.merge(cell, one, Count::plus);
                cells.merge(cell.family(), one, Count::plus);
            });
        }
    }

    private Optional<Cell> cell(Statement statement) {
        String rule = statement.rule();
        for (String subject : SUBJECTS) {
            String opener = rule.substring(Math.min(rule.length(), subject.length() + 1));
            if (rule.startsWith(subject + "-") && isOpener(opener)) {
                return Optional.of(
                        new Cell(trusts.get(statement.cue().orElseThrow().lemma()), opener, subject));
            }
        }
        return Optional.empty();
    }

    private static boolean isOpener(String name) {
        return Arrays.stream(Frame.Kind.values())
                .anyMatch(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name));
    }

    private String lines() {
        List<String> lines = new ArrayList<>();
        lines.add("trust\topener\tsubject\tfound\tright\tvalue");
        cells.forEach((cell, count) -> lines.add(String.join(
                "\t",
                cell.trust(),
                cell.opener(),
                cell.subject(),
                Integer.toString(count.found()),
                Integer.toString(count.right()),
                BigDecimal.valueOf(value(cell))
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString())));
        return String.join("\n", lines) + "\n";
    }

    /** The lower end of Wilson's interval, with statements of the family added; for a family, of these alone. */
    private double value(Cell cell) {
        Count own = cell.trust().equals(ANY) ? Count.NONE : cells.get(cell);
        Count family = cells.get(cell.family());
        double added = Math.min(FAMILY, family.found());
        double found = own.found() + added;
        double share = (own.right() + added * family.expected()) / found;
        double middle = share + Z * Z / (2 * found);
        double half = Z * Math.sqrt(share * (1 - share) / found + Z * Z / (4 * found * found));
        return (middle - half) / (1 + Z * Z / found);
    }
}
