package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.model.Form;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is measured on is worth measuring on: it holds what the questions ask about, as often as real news does. */
class GeneratedNewsTest {

    private static final int COUNT = 600;

    private static List<LinkedArticle> articles = List.of();
    private static List<LinkedStatement> statements = List.of();

    @BeforeAll
    static void read() {
        Pipeline pipeline = new Pipeline(Knowledge.shipped(), new IriMinter(), true);
        articles = GeneratedNews.of(COUNT).map(pipeline::read).toList();
        statements =
                articles.stream().flatMap(read -> read.statements().stream()).toList();
    }

    @Test
    void theSameNumberGivesTheSameArticle() {
        assertEquals(
                articles.stream().map(LinkedArticle::article).toList(),
                GeneratedNews.of(COUNT + 1).limit(COUNT).toList());
    }

    @Test
    void aTenthOfTheArticlesCopyOneText() {
        Set<String> texts =
                articles.stream().map(LinkedArticle::article).map(Article::text).collect(Collectors.toSet());
        assertBetween(0.85, 0.95, texts.size() / (double) COUNT);
    }

    @Test
    void anArticleHoldsFiveStatementsAndOneInEightNone() {
        assertBetween(4, 6, statements.size() / (double) COUNT);
        long silent =
                articles.stream().filter(read -> read.statements().isEmpty()).count();
        assertBetween(0.09, 0.18, silent / (double) COUNT);
    }

    @Test
    void twoInFiveStatementsAreAboutATopicAndNoTopicIsThatOfMany() {
        assertBetween(0.3, 0.45, share(said -> !said.about().isEmpty()));
        Map<String, Long> topics = count(said -> said.about().stream());
        assertTrue(topics.size() > 150, () -> "topics: " + topics);
        assertTrue(most(topics) < statements.size() / 25, () -> "topics: " + topics);
    }

    @Test
    void twoInFiveAreMadeBySomebodyHeardOnlyHereAndASixthBySomebodyUnnamed() {
        assertBetween(0.13, 0.22, share(said -> isBy(said, Agent.Standing.UNNAMED)));
        assertBetween(0.3, 0.5, share(said -> isBy(said, Agent.Standing.UNLINKED)));
        Map<String, Long> unknown = count(said -> said.speakers().stream()
                .filter(agent -> agent.standing() == Agent.Standing.UNLINKED)
                .map(Agent::key));
        assertTrue(unknown.size() > COUNT, () -> "unknown: " + unknown.size());
        Map<String, Long> speakers = count(said -> said.speakers().stream().map(Agent::key));
        assertTrue(most(speakers) < statements.size() / 20, () -> "most heard: " + most(speakers));
    }

    @Test
    void statementsAreQuotedRelayedNestedNegatedAndCounted() {
        assertBetween(0.14, 0.25, share(said -> said.statement().form() == Form.DIRECT));
        assertBetween(0.1, 0.2, share(said -> said.statement().form() == Form.MIXED));
        assertBetween(0.02, 0.06, share(said -> !said.via().isEmpty()));
        assertBetween(0.03, 0.08, share(said -> said.statement().within().isPresent()));
        assertBetween(0.12, 0.25, share(said -> !said.keys().negated().isEmpty()));
        long figures =
                articles.stream().mapToLong(read -> read.figures().size()).sum();
        assertBetween(0.4, 0.8, figures / (double) statements.size());
    }

    @Test
    void eventsAreReportedBySeveralOutletsAndPartiesSpeakOfThem() {
        assertBetween(0.1, 0.2, share(said -> said.concerns().isPresent()));
        Map<String, Long> events = count(said -> said.concerns().stream().map(event -> event.key()));
        assertTrue(events.size() >= 12 && events.size() < 60, () -> "events: " + events);
    }

    private static boolean isBy(LinkedStatement said, Agent.Standing standing) {
        return said.speakers().stream().anyMatch(agent -> agent.standing() == standing);
    }

    private static double share(Predicate<LinkedStatement> which) {
        return statements.stream().filter(which).count() / (double) statements.size();
    }

    private static Map<String, Long> count(Function<LinkedStatement, Stream<String>> keys) {
        return statements.stream().flatMap(keys).collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    private static long most(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static void assertBetween(double least, double greatest, double share) {
        assertTrue(share >= least && share <= greatest, () -> share + " is not between " + least + " and " + greatest);
    }
}
