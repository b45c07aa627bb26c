package org.isnad.link;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.language.TimeWords;
import org.isnad.text.TokenizedText;

/** Reads the days that an article tells, in words or in numbers, as its day of publication lets them be understood. */
final class DayReader {

    private final ArticleView view;

    DayReader(ArticleView view) {
        this.view = view;
    }

    /** The day that the words or numbers at a token tell; never one to come. */
    Optional<LocalDate> at(int token) {
        if (view.text().kind(token) == TokenizedText.Kind.NUMBER) {
            return written(token);
        }
        TimeWords.Found found = view.tools().times().at(view.text(), token, 0).orElse(null);
        if (found == null || view.day().isEmpty()) {
            return Optional.empty();
        }
        LocalDate published = view.day().get();
        return switch (found.kind()) {
            case DAY -> Optional.of(published.minusDays(found.value()));
            case WEEKDAY ->
                isWrittenOut(found.to())
                        ? Optional.empty()
                        : weekday(published, DayOfWeek.of(found.value()), found.to());
            case MONTH -> Optional.empty();
        };
    }

    /** Whether the day of a month follows, beside which the weekday tells nothing. */
    private boolean isWrittenOut(int next) {
        return dayOfMonth(next).isPresent()
                || next < view.text().size()
                        && !view.text().isWord(next)
                        && dayOfMonth(next + 1).isPresent();
    }

    /** The last such day up to that of publication; "last Friday" is never today, and "next Friday" is not yet known. */
    private Optional<LocalDate> weekday(LocalDate published, DayOfWeek day, int next) {
        if (view.is(next, LinkingWord.COMING)) {
            return Optional.empty();
        }
        return Optional.of(published.with(
                view.is(next, LinkingWord.LAST)
                        ? TemporalAdjusters.previous(day)
                        : TemporalAdjusters.previousOrSame(day)));
    }

    /** As a day of the month tells it; never a day to come. */
    private Optional<LocalDate> written(int token) {
        return dayOfMonth(token)
                .filter(date ->
                        view.day().map(published -> !date.isAfter(published)).orElse(true));
    }

    /** A day of the month, the month, and the year or else that of publication. */
    Optional<LocalDate> dayOfMonth(int token) {
        OptionalInt day = number(token);
        TimeWords.Found month = day.isPresent() && token + 1 < view.text().size()
                ? view.tools().times().at(view.text(), token + 1, 0).orElse(null)
                : null;
        if (month == null || month.kind() != TimeWords.Kind.MONTH) {
            return Optional.empty();
        }
        OptionalInt year = number(month.to());
        boolean yearWritten = year.isPresent() && year.getAsInt() > 1900;
        if (!yearWritten && view.day().isEmpty()) {
            return Optional.empty();
        }
        int counted = yearWritten ? year.getAsInt() : yearOfPublication(month.to());
        return date(counted, month.value(), day.getAsInt());
    }

    /** That of publication, or the one before where it says so. */
    private int yearOfPublication(int next) {
        int year = view.day().orElseThrow().getYear();
        return view.is(next, LinkingWord.LAST_YEAR) ? year - 1 : year;
    }

    private OptionalInt number(int token) {
        if (token >= view.text().size() || view.text().kind(token) != TokenizedText.Kind.NUMBER) {
            return OptionalInt.empty();
        }
        String digits = view.text().folded(token);
        return digits.length() <= 4 && digits.chars().allMatch(Character::isDigit)
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
