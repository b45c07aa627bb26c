package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks who held which office when, and that roles can be read. */
final class OfficeCheck {

    private final KnowledgeCheck check;

    OfficeCheck(KnowledgeCheck check) {
        this.check = check;
    }

    void run() {
        Set<String> held = check.agents().stream()
                .flatMap(agent -> agent.iris(Terms.OFFICE))
                .collect(Collectors.toSet());
        check.all(Terms.OFFICE_CLASS).forEach(office -> run(office, held.contains(office.iri())));
    }

    private void run(Resource office, boolean held) {
        if (!held) {
            check.report(office, "is held by nobody", "name it as somebody's isn:office, or leave it out");
        }
        need(office, Terms.ROLE, "isn:role");
        need(office, Terms.OFFICE_OF, "isn:officeOf");
        Optional<LocalDate> start = day(office, Terms.START, false);
        Optional<LocalDate> end = day(office, Terms.END, true);
        if (office.literal(Terms.START).isEmpty()) {
            check.report(office, "has no schema:startDate", "add a day, a month or a year, or leave the office out");
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            check.report(office, "ends before it begins", "mend schema:startDate or schema:endDate");
        }
    }

    private void need(Resource office, String property, String name) {
        if (office.iris(property).findAny().isEmpty()) {
            check.report(office, "has no " + name, "add it");
        }
        check.leadsTo(office, property, name);
    }

    private Optional<LocalDate> day(Resource office, String property, boolean last) {
        try {
            return office.literal(property).map(node -> KnowledgeReader.day(office.iri(), node, last));
        } catch (KnowledgeException e) {
            check.report(
                    office,
                    "has a date that is none: " + office.words(property).get(0),
                    "write 2019-05-14, 2019-05 or 2019");
            return Optional.empty();
        }
    }
}
