package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Office;
import org.isnad.link.PersonRows.Row;

/**
 * Those who took part.
 *
 * @param end the token after the last word that tells of them
 * @param together whether the words say that they all did so at once: "X, Y and Z met", and not "X met Y and Z"
 */
record Participants(List<KnownAgent> people, int end, boolean together) {

    static final Participants NONE = new Participants(List.of(), 0, false);

    /** A president who speaks of his own minister met nobody. */
    boolean areOfOneBody() {
        Set<String> shared = bodies(people.get(0));
        shared.retainAll(bodies(people.get(1)));
        return people.size() == 2 && !shared.isEmpty();
    }

    private static Set<String> bodies(KnownAgent person) {
        return person.offices().stream().map(Office::of).collect(Collectors.toSet());
    }

    /** Somebody, and those who were with them; nobody where it is not known with whom. */
    static Participants pair(List<KnownAgent> host, Row others) {
        List<KnownAgent> people = new ArrayList<>(host);
        others.people().stream().filter(person -> !people.contains(person)).forEach(people::add);
        return host.isEmpty() ? NONE : new Participants(people, others.end(), false);
    }

    /** All of a row, at once; nobody where one of them is not known. */
    static Participants all(Row row) {
        return row.whole() ? new Participants(row.people(), row.end(), true) : NONE;
    }
}
