package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that somebody holds or held.
 *
 * @param role the local name of a role, such as {@code foreign-minister}
 * @param of the key of the state or organisation whose office it is
 * @param from its first day; where only the month or year is known, the first of that
 * @param to its last day; where only the month or year is known, the last of that; empty while it is held
 */
public record Office(String role, String of, LocalDate from, Optional<LocalDate> to) {

    /** Whether it is that office, whoever holds it. */
    public boolean is(String role, String of) {
        return this.role.equals(role) && this.of.equals(of);
    }

    /** Whether it was held on a day; on the day of a change of hands both hold it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
