package org.isnad.model;

import java.time.LocalDate;

/**
 * The day on which a statement was made, as the article tells it.
 *
 * @param date the day, in the article's own calendar of days; no time zone is known
 * @param resolution how the day was worked out
 * @param span the time expression it comes from
 */
public record SaidOn(LocalDate date, Resolution resolution, Span span) {

    /** How a time expression became a day. */
    public enum Resolution {
        /** Day, month and year are all written. */
        EXPLICIT,
        /** Counted from the day of publication: "yesterday". */
        RELATIVE,
        /** A weekday, the last one up to the day of publication. */
        WEEKDAY,
        /** Day and month are written; the year is that of publication. */
        YEAR_OF_PUBLICATION
    }
}
