package org.isnad.ingest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Dates as manifests and feeds write them, kept as precise as they are written and no more. */
final class PublishedDate {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /** The form that spreadsheets and databases write. */
    private static final DateTimeFormatter WITH_SPACE = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter(Locale.ROOT);

    private static final List<Function<String, Temporal>> FORMS = List.of(
            LocalDate::parse,
            YearMonth::parse,
            OffsetDateTime::parse,
            LocalDateTime::parse,
            written -> LocalDateTime.parse(written, WITH_SPACE),
            written -> OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME));

    private PublishedDate() {}

    /**
     * The date that {@code written} is in ISO 8601 (a year, a month, a day, or a day and time with or without an
     * offset, a blank in place of the T) or RFC 1123; empty when it is neither.
     */
    static Optional<Temporal> parse(String written) {
        if (FOUR_DIGITS.matcher(written).matches()) {
            return Optional.of(Year.parse(written));
        }
        return FORMS.stream().flatMap(form -> tried(form, written).stream()).findFirst();
    }

    private static Optional<Temporal> tried(Function<String, Temporal> form, String written) {
        try {
            return Optional.of(form.apply(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
