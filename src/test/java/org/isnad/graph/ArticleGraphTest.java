package org.isnad.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.isnad.HandMade;
import org.isnad.model.Article;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {

    private final LinkedArticle call = HandMade.call();
    private final List<Quad> quads = HandMade.quads(call);

    @Test
    void allQuadsStandInTheGraphOfTheirArticle() {
        Node article = new IriMinter().in(call.article()).article();
        assertTrue(quads.stream().allMatch(quad -> quad.getGraph().equals(article)));
        assertTrue(quads.contains(new Quad(article, article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)));
    }

    @Test
    void anArticleTellsHowManyStatementsItHolds() {
        Node article = new IriMinter().in(call.article()).article();
        Node count = Literals.integer(call.statements().size());
        assertTrue(quads.contains(new Quad(article, article, Vocabulary.STATEMENT_COUNT, count)));
    }

    @Test
    void quadsAreSortedAndNoneComesTwice() {
        assertEquals(quads.stream().sorted(QuadOrder.QUADS).toList(), quads);
        assertEquals(quads.size(), new HashSet<>(quads).size());
        assertEquals(quads, HandMade.quads(HandMade.call()));
    }

    @Test
    void thereAreNoBlankNodes() {
        assertTrue(quads.stream()
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank()));
    }

    @Test
    void everyTermIsDefined() {
        Graph terms = RDFDataMgr.loadGraph("ontology/isnad.ttl");
        Set<Node> undefined = quads.stream()
                .flatMap(quad -> List.of(quad.getPredicate(), quad.getObject()).stream())
                .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.ISN))
                .filter(node -> !terms.contains(node, Node.ANY, Node.ANY))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), undefined);
    }

    @Test
    void evenAStatementWithEverythingTakesFewQuads() {
        Map<Node, Long> counts = quads.stream()
                .filter(quad -> quad.getSubject().getURI().contains("/statement/"))
                .collect(Collectors.groupingBy(Quad::getSubject, Collectors.counting()));
        assertEquals(6, counts.size());
        assertTrue(
                counts.values().stream().allMatch(count -> count <= 25),
                counts.values().toString());
    }

    @Test
    void contentInTwoSpansIsJoinedByAnEllipsis() {
        String text = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.TEXT))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .filter(words -> words.contains("\u2026"))
                .findFirst()
                .orElseThrow();
        List<String> spans = call.statements().get(5).statement().content().stream()
                .map(span -> span.in(call.article().text()))
                .toList();
        assertEquals(String.join(" \u2026 ", spans), text);
    }

    @Test
    void theTextCanBeLeftOut() {
        List<Quad> without = new ArticleGraph(new IriMinter(), "test", "test", false).quads(call);
        assertFalse(without.stream().anyMatch(quad -> quad.getPredicate().equals(Vocabulary.ARTICLE_BODY)));
        assertEquals(quads.size() - 1, without.size());
    }

    @Test
    void theDayOfPublicationKeepsItsPrecision() {
        assertEquals("\"2019\"^^xsd:gYear", published(Year.of(2019)));
        assertEquals("\"2019-05\"^^xsd:gYearMonth", published(YearMonth.of(2019, 5)));
        assertEquals("\"2019-05-14T10:00:00\"^^xsd:dateTime", published(LocalDateTime.of(2019, 5, 14, 10, 0)));
        assertEquals(
                "\"2019-05-14T10:00:00+03:00\"^^xsd:dateTime",
                published(OffsetDateTime.parse("2019-05-14T10:00+03:00")));
    }

    @Test
    void whatTheMetadataLeaveOpenStaysOpen() {
        LinkedArticle bare = new LinkedArticle(
                Article.of("a.txt", "text"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Set<Node> predicates =
                HandMade.quads(bare).stream().map(Quad::getPredicate).collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        Vocabulary.TYPE,
                        Vocabulary.SHA256,
                        Vocabulary.WAS_GENERATED_BY,
                        Vocabulary.STATEMENT_COUNT,
                        Vocabulary.ARTICLE_BODY),
                predicates);
    }

    @Test
    void aFigureIsTheSpanOfItsWordsAndWhoTellsItPointsToIt() {
        Node figure = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.FIGURE))
                .map(Quad::getObject)
                .findFirst()
                .orElseThrow();
        assertTrue(figure.getURI().contains("#char="));
        Map<Node, String> said = quads.stream()
                .filter(quad -> quad.getSubject().equals(figure))
                .collect(Collectors.toMap(Quad::getPredicate, quad -> words(quad.getObject())));
        assertEquals(
                Map.of(
                        Vocabulary.TYPE,
                        Vocabulary.FIGURE_CLASS.getURI(),
                        Vocabulary.VALUE,
                        "2.5",
                        Vocabulary.BOUND,
                        Vocabulary.AT_LEAST.getURI(),
                        Vocabulary.UNIT,
                        "percent",
                        Vocabulary.COUNTED,
                        "x",
                        Vocabulary.COUNTED_OF,
                        IriMinter.agent("russia").getURI()),
                said);
    }

    private static String words(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    @Test
    void twoStatementsAtTheSameWordsAreRefused() {
        LinkedStatement first = call.statements().get(0);
        LinkedArticle twice = new LinkedArticle(
                call.article(),
                call.publisher(),
                call.credit(),
                List.of(first, first),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThrows(IllegalArgumentException.class, () -> HandMade.quads(twice));
    }

    private static String published(Temporal time) {
        Node node = Literals.time(time);
        return "\"" + node.getLiteralLexicalForm() + "\"^^xsd:"
                + node.getLiteralDatatypeURI().substring(Vocabulary.XSD.length());
    }
}
