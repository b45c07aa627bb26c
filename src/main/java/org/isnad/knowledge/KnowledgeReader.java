package org.isnad.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Agent;

/** Makes records of what the Turtle says; whatever contradicts itself is an error that names the IRI. */
final class KnowledgeReader {

    private static final Map<String, Agent.Type> TYPES = Stream.of(Agent.Type.values())
            .filter(type -> type != Agent.Type.UNKNOWN)
            .collect(Collectors.toMap(KnowledgeReader::classOf, type -> type));

    private final Map<String, Resource> resources;

    KnowledgeReader(Map<String, Resource> resources) {
        this.resources = resources;
    }

    List<KnownAgent> agents() {
        List<KnownAgent> agents = new ArrayList<>();
        for (Resource resource : resources.values()) {
            List<Agent.Type> types = resource.iris(Terms.TYPE)
                    .map(TYPES::get)
                    .filter(type -> type != null)
                    .toList();
            if (!types.isEmpty()) {
                agents.add(agent(resource, types.get(0)));
            }
        }
        return agents;
    }

    List<Role> roles() {
        return all(Terms.ROLE_CLASS)
                .map(role -> new Role(role.key(), role.byLanguage(Terms.PREF_LABEL), labels(role)))
                .toList();
    }

    List<Topic> topics() {
        return all(Terms.TOPIC_CLASS)
                .map(topic -> new Topic(topic.key(), topic.keyOf(Terms.BROADER), topic.words(Terms.TRIGGER)))
                .toList();
    }

    List<EventKind> eventKinds() {
        return all(Terms.EVENT_KIND_CLASS)
                .map(kind -> new EventKind(kind.key(), kind.words(Terms.TRIGGER)))
                .toList();
    }

    List<NamingTerm> namingTerms() {
        return all(Terms.TERM_CLASS).map(this::namingTerm).toList();
    }

    private Stream<Resource> all(String type) {
        return resources.values().stream().filter(resource -> resource.is(type));
    }

    private KnownAgent agent(Resource agent, Agent.Type type) {
        if (!agent.iri().startsWith(Terms.AGENT_BASE)) {
            throw new KnowledgeException(
                    agent.iri() + " is an agent, but its IRI does not begin with " + Terms.AGENT_BASE + "; rename it");
        }
        return new KnownAgent(
                agent.key(),
                type,
                agent.byLanguage(Terms.LABEL),
                agent.words(Terms.ALT_LABEL),
                agent.words(Terms.METONYM),
                agent.words(Terms.DEMONYM),
                agent.keys(Terms.SPEAKS_FOR).collect(Collectors.toSet()),
                agent.keys(Terms.MEMBER_OF).collect(Collectors.toSet()),
                agent.keyOf(Terms.SIDE),
                agent.iris(Terms.OFFICE).map(iri -> office(agent, iri)).toList());
    }

    private Office office(Resource holder, String iri) {
        Resource office = resources.get(iri);
        if (office == null) {
            throw missing(holder.iri(), "an office " + iri + " that is nowhere described");
        }
        return new Office(
                office.keyOf(Terms.ROLE).orElseThrow(() -> missing(iri, "no isn:role")),
                office.keyOf(Terms.OFFICE_OF).orElseThrow(() -> missing(iri, "no isn:officeOf")),
                office.literal(Terms.START)
                        .map(node -> day(iri, node, false))
                        .orElseThrow(() -> missing(iri, "no schema:startDate")),
                office.literal(Terms.END).map(node -> day(iri, node, true)));
    }

    private NamingTerm namingTerm(Resource term) {
        List<String> forms = labels(term);
        String charge = term.keyOf(Terms.CHARGE).orElseThrow(() -> missing(term.iri(), "no isn:charge"));
        return new NamingTerm(
                term.key(),
                term.keyOf(Terms.REFERENT).orElseThrow(() -> missing(term.iri(), "no isn:referent")),
                forms.stream().findFirst().orElseThrow(() -> missing(term.iri(), "no skos:prefLabel")),
                charge(term, charge),
                term.keyOf(Terms.ONLY_WITH),
                forms);
    }

    private static NamingTerm.Charge charge(Resource term, String charge) {
        for (NamingTerm.Charge known : NamingTerm.Charge.values()) {
            if (known.name().equalsIgnoreCase(charge)) {
                return known;
            }
        }
        throw missing(term.iri(), "a charge " + charge + " that is none of isn:Hostile, isn:Neutral, isn:Favourable");
    }

    private static List<String> labels(Resource concept) {
        return Stream.concat(concept.words(Terms.PREF_LABEL).stream(), concept.words(Terms.ALT_LABEL).stream())
                .toList();
    }

    /** A day as written, or the first or last day of a month or year. */
    private static LocalDate day(String iri, Node node, boolean last) {
        String written = node.getLiteralLexicalForm();
        try {
            return switch (written.length()) {
                case 4 ->
                    last
                            ? Year.parse(written).atMonth(12).atEndOfMonth()
                            : Year.parse(written).atDay(1);
                case 7 ->
                    last
                            ? YearMonth.parse(written).atEndOfMonth()
                            : YearMonth.parse(written).atDay(1);
                default -> LocalDate.parse(written);
            };
        } catch (DateTimeParseException e) {
            throw missing(iri, "a date '" + written + "' that is none; write 2019-05-14, 2019-05 or 2019");
        }
    }

    private static KnowledgeException missing(String iri, String what) {
        return new KnowledgeException("<" + iri + "> has " + what);
    }

    /** {@code ARMED_GROUP} is {@code isn:ArmedGroup}. */
    private static String classOf(Agent.Type type) {
        String name = Stream.of(type.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Terms.ISN + name;
    }
}
