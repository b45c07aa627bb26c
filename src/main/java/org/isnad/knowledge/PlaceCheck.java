package org.isnad.knowledge;

import java.util.List;

/** Checks places: their names, and where they lie. */
final class PlaceCheck {

    private static final List<String> LANGUAGES = List.of("ar", "en", "ru", "tr");

    private final KnowledgeCheck check;

    PlaceCheck(KnowledgeCheck check) {
        this.check = check;
    }

    void run() {
        List<Resource> places = check.all(Terms.PLACE_CLASS);
        places.forEach(this::run);
        SharedWords.of(places, Terms.LABEL, Terms.ALT_LABEL).stream()
                .filter(shared -> shared.one().keyOf(Terms.CONTAINED_IN).isEmpty())
                .forEach(
                        shared -> check.report(
                                shared.one(),
                                "has the name '" + shared.words() + "' as <"
                                        + shared.other().iri() + "> does",
                                "say with schema:containedInPlace in which state each lies, or take the name from one of them"));
    }

    private void run(Resource place) {
        if (!place.iri().equals(Terms.PLACE_BASE + place.key())) {
            check.report(place, "has an IRI that does not begin with " + Terms.PLACE_BASE, "rename it");
        }
        if (check.isKnown(Terms.AGENT_BASE + place.key())) {
            check.report(place, "has the key of an agent", "rename it");
        }
        check.labels(place, Terms.LABEL, "rdfs:label", LANGUAGES);
        check.leadsTo(place, Terms.CONTAINED_IN, "schema:containedInPlace");
        check.cycles(place, "lies in", Terms.CONTAINED_IN);
    }
}
