package org.isnad.link;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.language.TimeWords;
import org.isnad.model.Event;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;

/** Dates events: by the words right after the event, else by the day of publication, else not at all. */
final class EventDates {

    /** A day and what it rests on. */
    record Dated(Optional<LocalDate> day, Event.DateBasis basis) {}

    private final ArticleView view;
    /** The tokens that date statements. */
    private final BitSet saidOn = new BitSet();

    EventDates(ArticleView view, List<Statement> statements) {
        this.view = view;
        for (Statement statement : statements) {
            statement.saidOn().map(said -> view.tokens(said.span())).ifPresent(day -> saidOn.set(day.from(), day.to()));
        }
    }

    Dated ofPublication() {
        return view.day()
                .map(day -> new Dated(Optional.of(day), Event.DateBasis.PUBLICATION))
                .orElse(new Dated(Optional.empty(), Event.DateBasis.NONE));
    }

    /** The first date between two tokens that does not date a statement. */
    Dated near(int from, int to) {
        for (int token = from; token < to; token++) {
            Optional<LocalDate> day = saidOn.get(token) ? Optional.empty() : at(token);
            if (day.isPresent()) {
                return new Dated(day, Event.DateBasis.TEXT);
            }
        }
        return ofPublication();
    }

    private Optional<LocalDate> at(int token) {
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
            case WEEKDAY -> Optional.of(published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(found.value()))));
            case MONTH -> Optional.empty();
        };
    }

    /** A day of the month, the month, and the year or else that of publication; never a day to come. */
    private Optional<LocalDate> written(int token) {
        OptionalInt day = number(token);
        TimeWords.Found month = token + 1 < view.text().size()
                ? view.tools().times().at(view.text(), token + 1, 0).orElse(null)
                : null;
        if (day.isEmpty() || month == null || month.kind() != TimeWords.Kind.MONTH) {
            return Optional.empty();
        }
        OptionalInt year = number(month.to());
        boolean yearWritten = year.isPresent() && year.getAsInt() > 1900;
        if (!yearWritten && view.day().isEmpty()) {
            return Optional.empty();
        }
        int counted = yearWritten ? year.getAsInt() : view.day().get().getYear();
        return date(counted, month.value(), day.getAsInt())
                .filter(date ->
                        view.day().map(published -> !date.isAfter(published)).orElse(true));
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
