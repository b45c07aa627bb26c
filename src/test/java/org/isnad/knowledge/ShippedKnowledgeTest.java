package org.isnad.knowledge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedKnowledgeTest {

    /** Names that really are two agents' own. */
    private static final Set<Set<String>> SHARED_NAMES =
            Set.of(Set.of("oman", "jordan"), Set.of("lebanese-army", "lebanese-forces"));

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Knowledge knowledge = Knowledge.shipped();

    @Test
    void everyAgentHasAnArabicAndAnEnglishName() {
        List<String> nameless = knowledge.agents().stream()
                .filter(agent -> !agent.labels().keySet().containsAll(Set.of("ar", "en")))
                .map(KnownAgent::key)
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void keysAreLowerCaseWordsAndHyphens() {
        List<String> odd = knowledge.agents().stream()
                .map(KnownAgent::key)
                .filter(key -> !KEY.matcher(key).matches())
                .toList();
        assertEquals(List.of(), odd);
    }

    @Test
    void noAgentIsDescribedTwice() throws IOException {
        Map<String, Integer> described = new TreeMap<>();
        for (String file : List.of("agents.ttl", "outlets.ttl")) {
            turtle(file)
                    .lines()
                    .filter(line -> line.startsWith("agent:"))
                    .forEach(line -> described.merge(line.split(" ")[0], 1, Integer::sum));
        }
        described.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), described);
    }

    @Test
    void noTwoAgentsShareANameUnlessItIsDeclaredHere() {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (KnownAgent agent : knowledge.agents()) {
            names(agent)
                    .forEach(name -> bearers.computeIfAbsent(Folding.fold(name), n -> new TreeSet<>())
                            .add(agent.key()));
        }
        Set<Set<String>> shared = new HashSet<>(bearers.values());
        shared.removeIf(keys -> keys.size() == 1);
        assertEquals(SHARED_NAMES, shared);
    }

    @Test
    void everybodySpeaksForBelongsToAndHoldsOfficeInSomebodyKnown() {
        List<String> unknown = knowledge.agents().stream()
                .flatMap(agent -> Stream.of(
                                agent.speaksFor().stream(),
                                agent.memberOf().stream(),
                                agent.side().stream(),
                                agent.offices().stream().map(Office::of))
                        .flatMap(keys -> keys))
                .filter(key -> knowledge.agent(key).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void nobodySpeaksForThemselvesHoweverFarTheChainIsFollowed() {
        knowledge.agents().forEach(agent -> assertTrue(!reach(agent.key()).contains(agent.key()), agent.key()));
    }

    @Test
    void noOfficeEndsBeforeItBegins() {
        List<Office> odd = knowledge.agents().stream()
                .flatMap(agent -> agent.offices().stream())
                .filter(office ->
                        office.to().map(to -> to.isBefore(office.from())).orElse(false))
                .toList();
        assertEquals(List.of(), odd);
    }

    @Test
    void everyOfficeIsOfAKnownRole() {
        Set<String> roles = knowledge.roles().stream().map(Role::key).collect(Collectors.toSet());
        List<String> unknown = knowledge.agents().stream()
                .flatMap(agent -> agent.offices().stream())
                .map(Office::role)
                .filter(role -> !roles.contains(role))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void anIdentifierElsewhereStandsBesideItsSource() throws IOException {
        for (String block : (turtle("agents.ttl") + turtle("outlets.ttl")).split("\n\n")) {
            assertEquals(block.contains("owl:sameAs wd:"), block.contains("dcterms:source \""), block);
        }
    }

    @Test
    void everyNamingTermNamesSomebodyKnown() {
        List<String> unknown = knowledge.namingTerms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.referent()), term.onlyWith().stream()))
                .filter(key -> knowledge.agent(key).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void atLeastAHundredAndFiftyTopicsHangUnderFewTopOnes() {
        long top = knowledge.topics().stream()
                .filter(topic -> topic.broader().isEmpty())
                .count();
        assertTrue(
                knowledge.topics().size() >= 150,
                "topics: " + knowledge.topics().size());
        assertTrue(top <= 20, "top topics: " + top);
    }

    @Test
    void everyTopicHasALabelInFourLanguagesAndATrigger() throws IOException {
        for (String block : blocks("topics.ttl", "topic:")) {
            assertEquals(Set.of("ar", "en", "ru", "tr"), languagesOfLabel(block), block);
            assertTrue(block.contains("isn:trigger \"") || block.contains("a skos:ConceptScheme"), block);
        }
    }

    @Test
    void aTriggerShowsOneTopicOnly() {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (Topic topic : knowledge.topics()) {
            topic.triggers()
                    .forEach(trigger -> shown.computeIfAbsent(Folding.fold(trigger), t -> new TreeSet<>())
                            .add(topic.key()));
        }
        shown.values().removeIf(topics -> topics.size() == 1);
        assertEquals(Map.of(), shown);
    }

    @Test
    void atLeastSixtyPartiesAreCalledAtLeastFourHundredThings() {
        long referents = knowledge.namingTerms().stream()
                .map(NamingTerm::referent)
                .distinct()
                .count();
        assertTrue(referents >= 60, "referents: " + referents);
        assertTrue(
                knowledge.namingTerms().size() >= 400,
                "terms: " + knowledge.namingTerms().size());
    }

    @Test
    void everyNamingTermHasAChargeAndALabelInArabicAndEnglish() throws IOException {
        for (String block : blocks("naming.ttl", "term:")) {
            assertEquals(Set.of("ar", "en"), languagesOfLabel(block), block);
            assertTrue(
                    Pattern.compile("isn:charge isn:(Hostile|Neutral|Favourable) ;")
                            .matcher(block)
                            .find(),
                    block);
        }
    }

    @Test
    void nobodyIsCalledOneThingWithTwoCharges() {
        Map<String, Set<String>> terms = new TreeMap<>();
        for (NamingTerm term : knowledge.namingTerms()) {
            term.forms()
                    .forEach(form -> terms.computeIfAbsent(
                                    term.referent() + " " + Folding.fold(form), f -> new TreeSet<>())
                            .add(term.key()));
        }
        terms.values().removeIf(keys -> keys.size() == 1);
        assertEquals(Map.of(), terms);
    }

    @Test
    void everyTopicIsPartOfAKnownTopicOrOfNone() {
        Set<String> topics = knowledge.topics().stream().map(Topic::key).collect(Collectors.toSet());
        List<String> lost = knowledge.topics().stream()
                .flatMap(topic -> topic.broader().stream())
                .filter(topic -> !topics.contains(topic))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void anOfficeIsHeldFromItsFirstDayToItsLast() {
        KnownAgent akar = knowledge.agent("hulusi-akar").orElseThrow();
        assertTrue(akar.held("defence-minister", "turkey", LocalDate.of(2019, 6, 1)));
        assertTrue(!akar.held("defence-minister", "turkey", LocalDate.of(2018, 7, 9)));
        assertTrue(akar.held("chief-of-staff", "turkey", LocalDate.of(2018, 7, 9)));
    }

    @Test
    void turtleOfOnesOwnAddsToWhatIsShipped(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.ttl");
        Files.writeString(own, """
                @prefix isn: <https://w3id.org/isnad/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <https://w3id.org/isnad/id/agent/my-paper> a isn:Medium ; rdfs:label "My Paper"@en .
                """);
        Knowledge with = Knowledge.with(List.of(own));
        assertEquals("My Paper", with.agent("my-paper").orElseThrow().label("ar"));
        assertTrue(with.agent("kremlin").isPresent());
        assertTrue(!with.version().equals(knowledge.version()));
    }

    @Test
    void brokenTurtleIsToldWithItsFileAndLine(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("broken.ttl");
        Files.writeString(broken, "<a> <b> .\n");
        KnowledgeException told = assertThrows(KnowledgeException.class, () -> Knowledge.with(List.of(broken)));
        assertTrue(
                told.getMessage().contains("broken.ttl") && told.getMessage().contains("line: 1"), told.getMessage());
    }

    @Test
    void nothingAddedIsWhatIsShipped() {
        assertDoesNotThrow(() ->
                assertEquals(knowledge.version(), Knowledge.with(List.of()).version()));
    }

    private Set<String> reach(String key) {
        Set<String> reached = new HashSet<>();
        List<String> next = List.of(key);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(one -> knowledge.agent(one).stream())
                    .flatMap(agent -> Stream.concat(agent.speaksFor().stream(), agent.memberOf().stream()))
                    .filter(reached::add)
                    .toList();
        }
        return reached;
    }

    private static Set<String> names(KnownAgent agent) {
        Set<String> names = new HashSet<>(agent.labels().values());
        names.addAll(agent.aliases());
        names.addAll(agent.metonyms());
        return names;
    }

    private static List<String> blocks(String file, String prefix) throws IOException {
        return Stream.of(turtle(file).split("\n\n"))
                .map(String::strip)
                .filter(block -> block.startsWith(prefix))
                .toList();
    }

    private static Set<String> languagesOfLabel(String block) {
        String labels = block.lines()
                .filter(line -> line.strip().startsWith("skos:prefLabel"))
                .collect(Collectors.joining());
        return Pattern.compile("\"@([a-z]+)")
                .matcher(labels)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String turtle(String file) throws IOException {
        return new String(TurtleSource.shipped(file).bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
