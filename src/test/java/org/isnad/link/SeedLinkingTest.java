package org.isnad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.isnad.link.SeedArticles.Gold;
import org.isnad.model.Agent;
import org.isnad.model.Event;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.isnad.model.NamingUse;
import org.junit.jupiter.api.Test;

class SeedLinkingTest {

    private static final String MADA_POST = "madapost-2019-05-14.txt";

    @Test
    void everyAnnotatedSpeakerIsFound() {
        List<String> wrong = new ArrayList<>();
        eachStatement((gold, statement) -> {
            if (!isRight(gold, statement.speakers())) {
                wrong.add(gold + " got " + statement.speakers());
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void statementsOfOneEventAreTiedToItAndNoOthersAre() {
        List<String> wrong = new ArrayList<>();
        eachStatement((gold, statement) -> {
            if (gold.event().isPresent() != statement.concerns().isPresent()) {
                wrong.add(gold + " got " + statement.concerns());
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void theCallIsOneEventOfTwoPresidentsOnItsDay() {
        assertEquals(
                List.of("phone-call/recep-tayyip-erdogan+vladimir-putin/2019-05-14"),
                SeedArticles.link(MADA_POST).events().stream().map(Event::key).toList());
    }

    @Test
    void aWeekdayBesideACallDatesIt() {
        Event call = SeedArticles.link("aawsat-2019-06-02.txt").events().get(0);
        assertEquals("phone-call/recep-tayyip-erdogan+vladimir-putin/2019-05-30", call.key());
        assertEquals(Event.DateBasis.TEXT, call.dateBasis());
    }

    @Test
    void anEventOfAnUndatedArticleHasNoDate() {
        Event call = SeedArticles.link("mideast-sabahiya-2020-02.txt").events().get(0);
        assertEquals(Event.DateBasis.NONE, call.dateBasis());
        assertTrue(call.date().isEmpty());
    }

    @Test
    void twoOutletsOfOneCallTellOfOneEvent() {
        List<Event> events = SeedArticles.link("hadialabdullah-2019-06-02.txt").events();
        assertEquals(
                List.of("phone-call/valery-gerasimov+yasar-guler/2019-06-02"),
                events.stream().map(Event::key).toList());
    }

    @Test
    void theKremlinBlamesTheRebelsAndAsTheOutletWordsItTheRegime() {
        LinkedArticle article = SeedArticles.link(MADA_POST);
        assertEquals(List.of("syrian-government"), article.statements().get(1).blames());
        assertEquals(List.of("syrian-rebels"), article.statements().get(2).blames());
    }

    @Test
    void theTurkishPresidencyBlamesTheRegime() {
        LinkedArticle article = SeedArticles.link(MADA_POST);
        assertEquals(List.of("syrian-government"), article.statements().get(8).blames());
        assertEquals(List.of("syrian-government"), article.statements().get(9).blames());
    }

    @Test
    void whoIsHeldResponsibleBetweenVerbAndContentIsBlamed() {
        assertEquals(
                List.of("turkey"),
                SeedArticles.link("hadialabdullah-2019-06-02.txt")
                        .statements()
                        .get(5)
                        .blames());
    }

    @Test
    void aDemandIsMadeOfWhomItIsToldTo() {
        assertEquals(
                List.of("vladimir-putin"),
                SeedArticles.link("mideast-sabahiya-2020-02.txt")
                        .statements()
                        .get(1)
                        .demandsOf());
    }

    @Test
    void aLoadedNameHasTheVoiceOfTheStatementItStandsIn() {
        LinkedArticle article = SeedArticles.link(MADA_POST);
        List<NamingUse> militants = article.namings().stream()
                .filter(use -> use.term().equals("syrian-rebels-militants"))
                .toList();
        assertEquals(1, militants.size());
        assertEquals(2, militants.get(0).voice().orElseThrow());
        assertTrue(militants.get(0).quoted());
    }

    @Test
    void aNameOutsideEveryStatementIsTheOutletsOwn() {
        boolean own = SeedArticles.link(MADA_POST).namings().stream()
                .anyMatch(use -> use.term().equals("syrian-army-assad-forces")
                        && use.voice().isEmpty());
        assertTrue(own);
    }

    @Test
    void theCreditedPaperIsLinkedByItsBareName() {
        assertEquals(
                "asharq-al-awsat",
                SeedArticles.link("aawsat-2019-06-02.txt")
                        .credit()
                        .orElseThrow()
                        .key());
    }

    @Test
    void theOutletIsLinkedByItsId() {
        Agent publisher = SeedArticles.link(MADA_POST).publisher().orElseThrow();
        assertEquals("mada-post", publisher.key());
        assertEquals(Agent.Type.MEDIUM, publisher.type());
    }

    @Test
    void linkingTwiceGivesTheSame() {
        assertEquals(SeedArticles.link(MADA_POST), SeedArticles.link(MADA_POST));
    }

    private static void eachStatement(BiConsumer<Gold, LinkedStatement> check) {
        for (Map.Entry<String, List<JsonObject>> article :
                SeedArticles.annotated().entrySet()) {
            LinkedArticle linked = SeedArticles.link(article.getKey());
            article.getValue().forEach(json -> {
                Gold gold = SeedArticles.gold(json);
                check.accept(gold, linked.statements().get(gold.number()));
            });
        }
    }

    private static boolean isRight(Gold gold, List<Agent> speakers) {
        if (gold.who().isEmpty()) {
            return speakers.isEmpty();
        }
        if (gold.who().get().startsWith("anonymous:")) {
            return speakers.size() == 1 && speakers.get(0).standing() == Agent.Standing.UNNAMED;
        }
        Set<String> keys = speakers.stream().map(Agent::key).collect(Collectors.toSet());
        return keys.equals(Set.of(gold.who().get().split("\\+")));
    }
}
