package org.isnad.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** By key. */
    List<KnownAgent> agents() {
        return resources.values().stream()
                .filter(KnowledgeReader::isAgent)
                .map(agent -> agent(agent, types(agent).findFirst().orElseThrow()))
                .sorted(Comparator.comparing(KnownAgent::key))
                .toList();
    }

    static boolean isAgent(Resource resource) {
        return types(resource).findAny().isPresent();
    }

    private static Stream<Agent.Type> types(Resource resource) {
        return resource.iris(Terms.TYPE).filter(TYPES::containsKey).map(TYPES::get);
    }

    List<Role> roles() {
        return all(Terms.ROLE_CLASS)
                .map(role -> new Role(role.key(), role.byLanguage(Terms.PREF_LABEL), labels(role)))
                .toList();
    }

    List<Topic> topics() {
        return all(Terms.TOPIC_CLASS)
                .map(topic -> new Topic(topic.key(), topic.keyOf(Terms.BROADER), topic.wording(Terms.TRIGGER)))
                .toList();
    }

    List<EventKind> eventKinds() {
        return all(Terms.EVENT_KIND_CLASS)
                .map(kind -> new EventKind(
                        kind.key(),
                        kind.wording(Terms.TRIGGER),
                        keyedBy(kind).orElse(EventKind.KeyedBy.PARTICIPANTS),
                        kind.keys(Terms.VOTING_BODY).collect(Collectors.toSet())))
                .toList();
    }

    private static Optional<EventKind.KeyedBy> keyedBy(Resource kind) {
        return kind.keyOf(Terms.KEYED_BY)
                .flatMap(written -> Stream.of(EventKind.KeyedBy.values())
                        .filter(key -> ("By" + key.name()).equalsIgnoreCase(written))
                        .findFirst());
    }

    List<KnownPlace> places() {
        return all(Terms.PLACE_CLASS)
                .map(place -> new KnownPlace(
                        place.key(), place.wording(Terms.LABEL, Terms.ALT_LABEL), place.keyOf(Terms.CONTAINED_IN)))
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
                agent.wording(Terms.DEMONYM),
                agent.keys(Terms.SPEAKS_FOR).collect(Collectors.toSet()),
                agent.keys(Terms.MEMBER_OF).collect(Collectors.toSet()),
                agent.keyOf(Terms.SIDE),
                agent.keyOf(Terms.FIELD),
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
        return new NamingTerm(
                term.key(),
                term.keyOf(Terms.REFERENT).orElseThrow(() -> missing(term.iri(), "no isn:referent")),
                charge(term)
                        .orElseThrow(() -> missing(
                                term.iri(),
                                "none of the charges isn:Hostile, isn:Neutral and isn:Favourable as its isn:charge")),
                term.keyOf(Terms.ONLY_WITH),
                labels(term));
    }

    static Optional<NamingTerm.Charge> charge(Resource term) {
        return term.keyOf(Terms.CHARGE)
                .flatMap(written -> Stream.of(NamingTerm.Charge.values())
                        .filter(charge -> charge.name().equalsIgnoreCase(written))
                        .findFirst());
    }

    private static Wording labels(Resource concept) {
        return concept.wording(Terms.PREF_LABEL, Terms.ALT_LABEL);
    }

    /** A day as written, or the first or last day of a month or year. */
    static LocalDate day(String iri, Node node, boolean last) {
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
