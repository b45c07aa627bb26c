package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.isnad.model.LinkedArticle;
import org.junit.jupiter.api.Test;

/** What is measured on is worth measuring on: it holds what the questions ask about. */
class GeneratedNewsTest {

    private static final int COUNT = 400;

    private final List<Article> articles = GeneratedNews.of(COUNT).toList();

    @Test
    void theSameNumberGivesTheSameArticle() {
        assertEquals(articles, GeneratedNews.of(COUNT).toList());
    }

    @Test
    void someArticlesCopyOneText() {
        Set<String> texts = articles.stream().map(Article::text).collect(Collectors.toSet());
        assertTrue(texts.size() < COUNT * 9 / 10 && texts.size() > COUNT / 2, () -> "texts: " + texts.size());
    }

    @Test
    void eventsAreReportedBySeveralOutletsAndPartiesSpeakOfThem() {
        Pipeline pipeline = new Pipeline(Knowledge.shipped(), new IriMinter(), true);
        Set<String> events = new HashSet<>();
        int statements = 0;
        int onEvents = 0;
        for (Article article : articles) {
            LinkedArticle read = pipeline.read(article);
            read.events().forEach(event -> events.add(event.key()));
            statements += read.statements().size();
            onEvents += (int) read.statements().stream()
                    .filter(said -> said.concerns().isPresent())
                    .count();
        }
        assertTrue(statements > 5 * COUNT, "statements: " + statements);
        assertTrue(onEvents > COUNT, "on events: " + onEvents);
        assertTrue(events.size() >= 12 && events.size() < 60, "events: " + events);
    }
}
