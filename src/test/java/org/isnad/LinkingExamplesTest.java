package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.Tsv;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.isnad.model.NamingUse;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code linking-examples.tsv} is linked as its columns say, and to nothing else. */
class LinkingExamplesTest {

    private static final int FEWEST_EXAMPLES = 150;
    private static final Pipeline PIPELINE = new Pipeline(Knowledge.shipped(), new IriMinter(), true);

    /** The columns after the day and the text, with what each holds of an article. */
    private static final Map<String, Function<LinkedArticle, Stream<String>>> COLUMNS = columns();

    @TestFactory
    List<DynamicTest> everyExampleIsLinkedAsItSays() {
        return examples().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("text"), () -> {
                    LinkedArticle linked = PIPELINE.read(article(row.cell("day"), row.cell("text")));
                    COLUMNS.forEach((column, reading) ->
                            assertEquals(row.cell(column), cell(reading.apply(linked)), row.place() + " " + column));
                }))
                .toList();
    }

    @Test
    void thereAreExamplesEnoughAndOfEachKind() {
        assertTrue(examples().size() >= FEWEST_EXAMPLES, "only " + examples().size());
        for (String column : COLUMNS.keySet()) {
            long told = examples().stream()
                    .filter(row -> !row.cell(column).equals("-"))
                    .count();
            assertTrue(told >= 10, column + " has only " + told);
        }
    }

    private static List<Tsv.Row> examples() {
        return Tsv.read("language/ar/linking-examples.tsv").rows();
    }

    private static Article article(String day, String text) {
        Optional<Temporal> published = day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new Article(
                "example",
                text,
                Optional.empty(),
                Optional.empty(),
                published,
                Optional.of("ar"),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, Function<LinkedArticle, Stream<String>>> columns() {
        Map<String, Function<LinkedArticle, Stream<String>>> columns = new LinkedHashMap<>();
        columns.put("speakers", linked -> linked.statements().stream().map(LinkingExamplesTest::speakers));
        columns.put("events", linked -> linked.events().stream().map(LinkingExamplesTest::event));
        columns.put("namings", linked -> linked.namings().stream().map(LinkingExamplesTest::naming));
        columns.put(
                "figures",
                linked -> linked.figures().stream()
                        .map(figure -> figure(figure, linked.article().text())));
        columns.put("blamed", linked -> linked.statements().stream().flatMap(told -> told.blames().stream()));
        columns.put("demanded-of", linked -> linked.statements().stream().flatMap(told -> told.demandsOf().stream()));
        return columns;
    }

    private static String cell(Stream<String> values) {
        String cell = values.collect(Collectors.joining(" ; "));
        return cell.isEmpty() ? "-" : cell;
    }

    private static String speakers(LinkedStatement statement) {
        return statement.speakers().isEmpty()
                ? "nobody"
                : statement.speakers().stream().map(AgentNotation::of).collect(Collectors.joining("|"));
    }

    private static String event(Event event) {
        return event.key() + " " + event.dateBasis().name().toLowerCase(Locale.ROOT)
                + event.place().map(place -> " in " + place.key()).orElse("");
    }

    private static String naming(NamingUse use) {
        return use.term()
                + (use.voice().isPresent() ? "@" + use.voice().getAsInt() : "")
                + (use.quoted() ? " quoted" : "");
    }

    private static String figure(Figure figure, String text) {
        return figure.span().in(text) + " = "
                + figure.bound()
                        .map(bound -> bound.name().toLowerCase(Locale.ROOT).replace('_', '-') + " ")
                        .orElse("")
                + figure.value().toPlainString()
                + figure.unit().map(unit -> " " + unit).orElse("")
                + figure.counted().map(words -> " (" + words + ")").orElse("")
                + figure.of().map(key -> " of " + key).orElse("")
                + (figure.voice().isPresent() ? "@" + figure.voice().getAsInt() : "");
    }
}
