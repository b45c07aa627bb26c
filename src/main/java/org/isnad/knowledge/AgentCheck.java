package org.isnad.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/** Checks who is who: names, ties and identifiers. */
final class AgentCheck {

    private static final List<String> LANGUAGES = List.of("ar", "en");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final KnowledgeCheck check;

    AgentCheck(KnowledgeCheck check) {
        this.check = check;
    }

    void run() {
        List<Resource> agents = check.agents();
        agents.forEach(this::run);
        sharedNames(agents);
    }

    private void run(Resource agent) {
        if (!agent.iri().equals(Terms.AGENT_BASE + agent.key())
                || !KEY.matcher(agent.key()).matches()) {
            check.report(
                    agent,
                    "has an IRI that is not " + Terms.AGENT_BASE + " and lower-case words joined by hyphens",
                    "rename it");
        }
        if (agent.iris(Terms.TYPE).count() > 1) {
            check.report(agent, "has several types", "keep the one that fits, or tell two of one name apart");
        }
        check.labels(agent, Terms.LABEL, "rdfs:label", LANGUAGES);
        check.leadsTo(agent, Terms.SPEAKS_FOR, "isn:speaksFor");
        check.leadsTo(agent, Terms.MEMBER_OF, "isn:memberOf");
        check.leadsTo(agent, Terms.SIDE, "isn:side");
        check.leadsTo(agent, Terms.FIELD, "isn:field");
        check.leadsTo(agent, Terms.OFFICE, "isn:office");
        check.cycles(agent, "speaks for or belongs to", Terms.SPEAKS_FOR, Terms.MEMBER_OF);
        if (agent.iris(Terms.SAME_AS).findAny().isPresent()
                && agent.words(Terms.SOURCE).isEmpty()) {
            check.report(
                    agent,
                    "has an owl:sameAs without the source in which it was looked up",
                    "add dcterms:source, or leave the identifier out");
        }
    }

    /** Two may share a name when one is said to be different from the other. */
    private void sharedNames(List<Resource> agents) {
        for (SharedWords shared : SharedWords.of(agents, Terms.LABEL, Terms.ALT_LABEL, Terms.METONYM)) {
            if (!isDifferent(shared.one(), shared.other()) && !isDifferent(shared.other(), shared.one())) {
                check.report(
                        shared.one(),
                        "has the name '" + shared.words() + "' as <"
                                + shared.other().iri() + "> does",
                        "take it from one of them, or say that they are owl:differentFrom each other");
            }
        }
    }

    private static boolean isDifferent(Resource one, Resource other) {
        return one.iris(Terms.DIFFERENT_FROM).anyMatch(other.iri()::equals);
    }
}
