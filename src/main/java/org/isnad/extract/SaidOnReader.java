package org.isnad.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.isnad.language.TimeWords;
import org.isnad.model.SaidOn;
import org.isnad.text.TokenizedText.Kind;

/** Reads the day on which a thing was said from a stretch of tokens and, where that is needed, the day of publication. */
final class SaidOnReader {

    private final Scene scene;
    private final Optional<LocalDate> published;

    /** @param published the article's date; used only when it holds a day */
    SaidOnReader(Scene scene, Optional<Temporal> published) {
        this.scene = scene;
        this.published = published.flatMap(SaidOnReader::day);
    }

    private static Optional<LocalDate> day(Temporal temporal) {
        if (temporal instanceof LocalDate date) {
            return Optional.of(date);
        }
        if (temporal instanceof LocalDateTime dateTime) {
            return Optional.of(dateTime.toLocalDate());
        }
        return temporal instanceof OffsetDateTime dateTime ? Optional.of(dateTime.toLocalDate()) : Optional.empty();
    }

    /** The first day that is named between two tokens: a full date before a weekday, a weekday before a bare "today". */
    Optional<SaidOn> read(int from, int to) {
        Optional<SaidOn> relative = Optional.empty();
        for (int i = Math.max(0, from); i < to; i++) {
            if (isNamed(i)) {
                continue;
            }
            Optional<SaidOn> date = calendarDate(i, to);
            if (date.isPresent()) {
                return date;
            }
            if (relative.isEmpty()) {
                relative = relativeDay(i);
            }
        }
        return relative;
    }

    /** A day in the name of somebody or between marks dates nothing. */
    private boolean isNamed(int token) {
        boolean name = scene.name(token).isPresent()
                || token > 0
                        && scene.name(token - 1).filter(n -> n.to() > token).isPresent();
        return name || scene.text.quotationOf(token) >= 0;
    }

    private Optional<SaidOn> calendarDate(int day, int limit) {
        boolean range = scene.isDash(day - 1) && day > 1 && scene.text.kind(day - 2) == Kind.NUMBER;
        if (scene.text.kind(day) != Kind.NUMBER || scene.text.folded(day).length() > 2 || range) {
            return Optional.empty();
        }
        Optional<TimeWords.Found> month = scene.pack.times().at(scene.text, day + 1, 0);
        if (month.isEmpty() || month.get().kind() != TimeWords.Kind.MONTH) {
            return Optional.empty();
        }
        int dayOfMonth = Integer.parseInt(scene.text.folded(day));
        int year = year(month.get().to());
        int end = year >= 0 ? year + 1 : month.get().to();
        if (year >= 0) {
            return date(number(year), month.get().value(), dayOfMonth, SaidOn.Resolution.EXPLICIT, day, end);
        }
        return published.flatMap(p ->
                date(p.getYear(), month.get().value(), dayOfMonth, SaidOn.Resolution.YEAR_OF_PUBLICATION, day, end));
    }

    /** The token of the year, past a second name of the month in brackets or after a stroke; -1 when none is written. */
    private int year(int from) {
        int at = from;
        int last = Math.min(scene.size(), from + 6);
        while (at < last) {
            if (scene.text.kind(at) == Kind.NUMBER) {
                return scene.text.folded(at).length() == 4 ? at : -1;
            }
            boolean secondName = scene.pack.times().at(scene.text, at, 0).isPresent()
                    || scene.isMark(at, '/')
                    || scene.isOpenBracket(at)
                    || scene.isCloseBracket(at);
            if (!secondName) {
                // The second word of a month's name.
                boolean inside = at > from
                        && scene.isWord(at)
                        && scene.pack.times().at(scene.text, at - 1, 0).isPresent();
                if (!inside) {
                    return -1;
                }
            }
            at++;
        }
        return -1;
    }

    private int number(int token) {
        return Integer.parseInt(scene.text.folded(token));
    }

    private Optional<SaidOn> date(int year, int month, int day, SaidOn.Resolution resolution, int from, int to) {
        try {
            return Optional.of(new SaidOn(LocalDate.of(year, month, day), resolution, scene.text.span(from, to)));
        } catch (DateTimeException e) {
            // No such day in the calendar: a misprint dates nothing.
            return Optional.empty();
        }
    }

    private Optional<SaidOn> relativeDay(int token) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        int skip = scene.word(token).conjunction() ? 1 : 0;
        Optional<TimeWords.Found> found = scene.pack.times().at(scene.text, token, skip);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<TimeWords.Found> weekday = weekdayBeside(found.get());
        if (weekday.isPresent()) {
            return said(weekday(weekday.get().value()), SaidOn.Resolution.WEEKDAY, token, weekday.get());
        }
        LocalDate day = published.get();
        return switch (found.get().kind()) {
            case DAY -> said(day.minusDays(found.get().value()), SaidOn.Resolution.RELATIVE, token, found.get());
            case WEEKDAY -> said(weekday(found.get().value()), SaidOn.Resolution.WEEKDAY, token, found.get());
            case MONTH -> Optional.empty();
        };
    }

    /** The last such day up to the day of publication. */
    private LocalDate weekday(int iso) {
        return published.orElseThrow().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(iso)));
    }

    /** "Today, Thursday" in an article that came out after midnight: the name of the day tells which day it was. */
    private Optional<TimeWords.Found> weekdayBeside(TimeWords.Found day) {
        boolean today = day.kind() == TimeWords.Kind.DAY && day.value() == 0;
        int next = scene.isOpenBracket(day.to()) ? day.to() + 1 : day.to();
        return today
                ? scene.pack.times().at(scene.text, next, 0).filter(f -> f.kind() == TimeWords.Kind.WEEKDAY)
                : Optional.empty();
    }

    private Optional<SaidOn> said(LocalDate day, SaidOn.Resolution resolution, int token, TimeWords.Found found) {
        return Optional.of(new SaidOn(day, resolution, scene.text.span(token, found.to())));
    }
}
