package org.isnad.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Checks roles, topics, kinds of events and what parties are called. */
final class ConceptCheck {

    private static final List<String> FOUR_LANGUAGES = List.of("ar", "en", "ru", "tr");
    private static final List<String> TWO_LANGUAGES = List.of("ar", "en");

    private final KnowledgeCheck check;

    ConceptCheck(KnowledgeCheck check) {
        this.check = check;
    }

    void run() {
        check.all(Terms.ROLE_CLASS)
                .forEach(role -> check.labels(role, Terms.PREF_LABEL, "skos:prefLabel", FOUR_LANGUAGES));
        check.all(Terms.TOPIC_CLASS).forEach(this::concept);
        check.all(Terms.EVENT_KIND_CLASS).forEach(this::concept);
        check.all(Terms.TERM_CLASS).forEach(this::term);
        shared(check.all(Terms.TOPIC_CLASS), Terms.TRIGGER);
        shared(check.all(Terms.EVENT_KIND_CLASS), Terms.TRIGGER);
        check.all(Terms.TERM_CLASS).stream()
                .collect(Collectors.groupingBy(term -> term.keyOf(Terms.REFERENT)))
                .values()
                .forEach(terms -> shared(terms, Terms.PREF_LABEL, Terms.ALT_LABEL));
    }

    private void concept(Resource concept) {
        check.labels(concept, Terms.PREF_LABEL, "skos:prefLabel", FOUR_LANGUAGES);
        check.leadsTo(concept, Terms.BROADER, "skos:broader");
        check.leadsTo(concept, Terms.VOTING_BODY, "isn:votingBody");
        check.cycles(concept, "is a part of", Terms.BROADER);
        if (concept.words(Terms.TRIGGER).isEmpty()) {
            check.report(concept, "has no isn:trigger", "add the words that show it");
        }
    }

    private void term(Resource term) {
        check.labels(term, Terms.PREF_LABEL, "skos:prefLabel", TWO_LANGUAGES);
        check.leadsTo(term, Terms.REFERENT, "isn:referent");
        check.leadsTo(term, Terms.ONLY_WITH, "isn:onlyWith");
        if (term.iris(Terms.REFERENT).findAny().isEmpty()) {
            check.report(term, "has no isn:referent", "say whom it names");
        }
        if (KnowledgeReader.charge(term).isEmpty()) {
            check.report(term, "has no isn:charge", "say what it thinks: isn:Hostile, isn:Neutral or isn:Favourable");
        }
    }

    /** Words that stand with several of some concepts. */
    private void shared(List<Resource> concepts, String... properties) {
        for (SharedWords shared : SharedWords.of(concepts, properties)) {
            check.report(
                    shared.one(),
                    "has '" + shared.words() + "' as <" + shared.other().iri() + "> does",
                    "keep it with one of them");
        }
    }
}
