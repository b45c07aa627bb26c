package org.isnad.link;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.language.TimeWords;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Event;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;

/**
 * Dates events: by the words after the event in its sentence, else by those before it, else by the day of publication,
 * else not at all. A day that tells when a statement was made dates the event as well where the event stands between the
 * reporting word and the day: "said X after meeting Y yesterday".
 */
final class EventDates {

    /** So many days after it an event is still what an article is written for, and not what it looks back to. */
    private static final int NEWS = 2;

    /**
     * A day and what it rests on.
     *
     * @param isNews whether the text tells it, and tells it of the days just before publication
     */
    record Dated(Optional<LocalDate> day, Event.DateBasis basis, boolean isNews) {}

    private final ArticleView view;
    /** The tokens that date statements, each with that of the cue. */
    private final Map<Integer, Integer> saidOn = new HashMap<>();

    EventDates(ArticleView view, List<Statement> statements) {
        this.view = view;
        for (Statement statement : statements) {
            statement.saidOn().map(said -> view.tokens(said.span())).ifPresent(day -> add(day, statement));
        }
    }

    private void add(Tokens day, Statement statement) {
        int cue = statement.cue().map(found -> view.tokens(found.span()).from()).orElse(day.from());
        int from = day.from();
        while (isTimeWord(from - 1)) {
            from--;
        }
        for (int token = from; token < day.to() || isTimeWord(token); token++) {
            saidOn.put(token, cue);
        }
    }

    /** A word, number or mark of a day that is written in several ways side by side. */
    private boolean isTimeWord(int token) {
        return token >= 0
                && token < view.text().size()
                && (view.text().kind(token) == TokenizedText.Kind.NUMBER
                        || view.text().folded(token).equals("/")
                        || view.tools().times().at(view.text(), token, 0).isPresent());
    }

    Dated ofPublication() {
        return view.day()
                .map(day -> new Dated(Optional.of(day), Event.DateBasis.PUBLICATION, false))
                .orElse(new Dated(Optional.empty(), Event.DateBasis.NONE, false));
    }

    /**
     * The date of an event.
     *
     * @param from where its sentence begins
     * @param event the token after the words for it
     * @param to where its sentence ends, exclusive
     */
    Dated near(int from, int event, int to) {
        for (int token = event; token < to; token++) {
            boolean ofStatement = saidOn.getOrDefault(token, -1) >= event;
            Optional<LocalDate> day = ofStatement ? Optional.empty() : at(token);
            if (day.isPresent()) {
                return told(day.get());
            }
        }
        for (int token = event - 1; token >= from; token--) {
            Optional<LocalDate> day = saidOn.containsKey(token) ? Optional.empty() : at(token);
            if (day.isPresent()) {
                return told(day.get());
            }
        }
        return ofPublication();
    }

    private Dated told(LocalDate day) {
        boolean news = view.day()
                .filter(published -> !day.isBefore(published.minusDays(NEWS)))
                .isPresent();
        return new Dated(Optional.of(day), Event.DateBasis.TEXT, news);
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
