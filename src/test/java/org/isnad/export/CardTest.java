package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.HandMade;
import org.isnad.graph.ArticleIris;
import org.isnad.graph.IriMinter;
import org.isnad.model.LinkedArticle;
import org.isnad.model.Statement;
import org.isnad.store.SortedQuads;
import org.junit.jupiter.api.Test;

class CardTest {

    private final LinkedArticle call = HandMade.call();
    private final ArticleIris iris = new IriMinter().in(call.article());
    private final SortedQuads quads = quads();

    @Test
    void aStatementShowsItsChainFromTheOutletToTheInnermostSource() {
        assertTrue(card(statement(0)).contains("mada post <- sputnik <- kremlin"), card(statement(0)));
        String unnamed = HandMade.call().statements().get(2).speakers().get(0).label();
        assertTrue(card(statement(3)).contains("mada post <- " + unnamed + " <- recep tayyip erdogan"));
    }

    @Test
    void aStatementShowsItsWordsItsSpanAndItsSentence() {
        Statement statement = call.statements().get(1).statement();
        String text = call.article().text();
        String words = statement.content().get(0).in(text);
        String card = card(statement(1));
        assertTrue(card.contains("said        " + words + "\n"), card);
        assertTrue(card.contains("char " + statement.content().get(0).start() + " to "));
        String sentence =
                text.lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
        assertTrue(card.contains("sentence    " + sentence), card);
        assertTrue(card.contains("2019-05-15"), "the day of publication");
    }

    @Test
    void anArticleListsItsStatements() {
        String card = card(iris.article());
        assertTrue(card.contains("statements  6\n"), card);
        assertTrue(card.contains(statement(5).getURI()));
    }

    @Test
    void anEventListsWhatIsSaidOfIt() {
        String card = card(iris.event(call.events().get(0)));
        assertTrue(card.contains("between     recep tayyip erdogan, vladimir putin\n"), card);
        assertTrue(card.contains("day         2019-05-14\n"));
        assertTrue(card.contains("statements  4\n"), card);
    }

    @Test
    void anAgentListsWhatItSays() {
        assertTrue(card(IriMinter.agent("kremlin")).contains("statements  2\n"));
    }

    @Test
    void whatNobodySpeaksOfHasNoCard() {
        assertEquals(Optional.empty(), Card.of(NodeFactory.createURI("https://example.org/x"), quads, "en"));
    }

    private Node statement(int number) {
        return iris.statement(call.statements().get(number).statement());
    }

    private String card(Node node) {
        return Card.of(node, quads, "en").orElseThrow();
    }

    private static SortedQuads quads() {
        DatasetGraph data = DatasetGraphFactory.create();
        HandMade.quads(HandMade.call()).forEach(data::add);
        HandMade.knowledge().forEach(data::add);
        return new SortedQuads(data);
    }
}
