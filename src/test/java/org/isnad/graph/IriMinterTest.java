package org.isnad.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.HandMade;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class IriMinterTest {

    private final IriMinter minter = new IriMinter();
    private final Article article = Article.of("a.txt", "text");

    @Test
    void theSameWordsHaveTheSameIriWhereverTheyWereRead() {
        assertEquals(iri(article), iri(Article.of("elsewhere/b.txt", "text")));
        assertNotEquals(iri(article), iri(Article.of("a.txt", "other text")));
    }

    @Test
    void anAddressNamesTheArticleWhateverItsWords() {
        assertEquals(iri(at("https://example.org/1", "old")), iri(at("https://example.org/1", "new")));
    }

    @Test
    void anotherBaseMovesArticlesButNotTheKnowledge() {
        IriMinter other = new IriMinter("https://data.example.org/");
        Agent known = agent(Agent.Standing.KNOWN);
        assertTrue(other.in(article).article().getURI().startsWith("https://data.example.org/article/"));
        assertTrue(other.in(article)
                .agent(agent(Agent.Standing.UNLINKED))
                .getURI()
                .startsWith("https://data.example.org/name/"));
        assertEquals(minter.in(article).agent(known), other.in(article).agent(known));
    }

    @Test
    void aBaseMustBeAnAbsoluteIriThatEndsInASlashOrAHash() {
        for (String bad : List.of("", "data", "https://example.org", "https://exa mple.org/", "/id/")) {
            assertThrows(IllegalArgumentException.class, () -> new IriMinter(bad), bad);
        }
    }

    @Test
    void lettersOfAnyScriptStayAndWhatNoIriMayHoldIsEncoded() {
        assertEquals("\u0645\u0635\u062F\u0631-x_1", IriMinter.encode("\u0645\u0635\u062F\u0631 x_1"));
        assertEquals("a%2Fb%3E%22%E2%80%8F%F0%9F%98%80", IriMinter.encode("a/b>\"\u200F\uD83D\uDE00"));
    }

    @Test
    void anUnnamedSourceBelongsToItsArticle() {
        Agent unnamed = agent(Agent.Standing.UNNAMED);
        assertNotEquals(
                minter.in(article).agent(unnamed),
                minter.in(Article.of("b.txt", "other")).agent(unnamed));
    }

    @Test
    void aDatedEventIsSharedAndAnUndatedOneIsNot() {
        Article other = Article.of("b.txt", "other");
        Event dated = event(Optional.of(LocalDate.of(2019, 5, 14)));
        Event undated = event(Optional.empty());
        assertEquals(
                "https://w3id.org/isnad/id/event/phone-call/a+b/2019-05-14",
                minter.in(article).event(dated).getURI());
        assertEquals(minter.in(article).event(dated), minter.in(other).event(dated));
        assertNotEquals(minter.in(article).event(undated), minter.in(other).event(undated));
    }

    @Test
    void aStatementIsNamedByTheSpansOfItsCueAndContent() {
        Article call = HandMade.call().article();
        var statement = HandMade.call().statements().get(5).statement();
        String expected = iri(call).replace("/article/", "/statement/") + "/"
                + statement.cue().orElseThrow().span().start() + "-"
                + statement.content().get(0).start() + "-"
                + statement.content().get(1).end();
        assertEquals(expected, minter.in(call).statement(statement).getURI());
        assertEquals(
                iri(call) + "#char=3,9", minter.in(call).span(new Span(3, 9)).getURI());
    }

    private String iri(Article of) {
        return minter.in(of).article().getURI();
    }

    private static Agent agent(Agent.Standing standing) {
        return new Agent("some key", Agent.Type.PERSON, standing, "Some Key", Optional.empty());
    }

    private static Event event(Optional<LocalDate> day) {
        return Event.between("phone-call", List.of("b", "a"), day, Event.DateBasis.NONE, Optional.empty());
    }

    private static Article at(String url, String text) {
        Article plain = Article.of("a", text);
        return new Article(
                "a",
                text,
                Optional.of(url),
                plain.outlet(),
                plain.published(),
                plain.language(),
                plain.headline(),
                plain.credit());
    }
}
