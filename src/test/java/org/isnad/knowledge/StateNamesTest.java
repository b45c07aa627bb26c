package org.isnad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Holds {@code ontology/states.ttl} to the names that the Unicode CLDR of the running Java gives states. */
class StateNamesTest {

    private static final List<String> LANGUAGES = List.of("ar", "en", "ru", "tr");
    private static final Node CODE = NodeFactory.createURI("https://w3id.org/isnad/ns#countryCode");

    /** CLDR names the territories, ISO 3166 and this file the state. */
    private static final String PALESTINE = "PS";

    /** Of what has a code in ISO 3166, more than fifty are islands, bases and dependencies. */
    private static final int FEWEST_STATES = 190;

    private final Graph states = RDFDataMgr.loadGraph(
            StateNamesTest.class.getResource("/ontology/states.ttl").toString());

    @Test
    void aStateGoesByTheNamesThatCldrGivesItInFourLanguages() {
        List<String> missing = new ArrayList<>();
        for (Triple coded : states.find(Node.ANY, CODE, Node.ANY).toList()) {
            String code = coded.getObject().getLiteralLexicalForm();
            for (String language : LANGUAGES) {
                String name = withoutVowelMarks(new Locale("", code).getDisplayCountry(new Locale(language)));
                if (!code.equals(PALESTINE)
                        && names(coded.getSubject(), language).stream().noneMatch(own -> own.contains(name))) {
                    missing.add(code + " " + language + ": " + name);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noStateOfTheWorldIsMissingOrThereTwice() {
        List<String> codes = states.find(Node.ANY, CODE, Node.ANY).toList().stream()
                .map(coded -> coded.getObject().getLiteralLexicalForm())
                .toList();
        assertEquals(codes.size(), Set.copyOf(codes).size());
        assertTrue(codes.size() >= FEWEST_STATES, "states: " + codes.size());
    }

    private Set<String> names(Node state, String language) {
        return List.of(RDFS.label.asNode(), SKOS.altLabel.asNode()).stream()
                .flatMap(property -> states.find(state, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(name -> name.getLiteralLanguage().equals(language))
                .map(name -> withoutVowelMarks(name.getLiteralLexicalForm()))
                .collect(Collectors.toSet());
    }

    private static String withoutVowelMarks(String name) {
        return name.replaceAll("\\p{Mn}", "");
    }
}
