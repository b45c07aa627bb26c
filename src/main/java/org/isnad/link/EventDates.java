package org.isnad.link;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.knowledge.Phrase;
import org.isnad.language.Affix;
import org.isnad.language.TimeWords;
import org.isnad.language.WordClass;
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

    /** How many tokens before the words for an event its day may stand. */
    private static final int DAYS_BEFORE = 8;

    /** How many tokens after them it may. */
    private static final int DAYS_AFTER = 14;

    /** How many tokens before those for a meeting its day may. */
    private static final int DAYS_EARLIER = 25;

    /** The hour from which an article tells of its own day. */
    private static final int MORNING = 6;

    /** In so many sentences an article tells what it is written for. */
    private static final int LEAD = 4;

    /**
     * A day and what it rests on.
     *
     * @param isNews whether the text tells it, and tells it of the days just before publication
     */
    record Dated(Optional<LocalDate> day, Event.DateBasis basis, boolean isNews) {}

    private final ArticleView view;
    private final DayReader days;
    /** The tokens that date statements, each with that of the cue. */
    private final Map<Integer, Integer> saidOn = new HashMap<>();

    /** The tokens that somebody is reported to have said. */
    private final BitSet inContent = new BitSet();

    EventDates(ArticleView view, List<Statement> statements) {
        this.view = view;
        this.days = new DayReader(view);
        for (Statement statement : statements) {
            statement.content().stream()
                    .map(view::tokens)
                    .forEach(content -> inContent.set(content.from(), content.to()));
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
     * The date of an event: one that its clause tells, else that of publication where an article begins with it and
     * speaks of no other time.
     *
     * @param event the words for it
     * @param end the token after those that tell who took part
     * @param news whether the words tell of it for the first time
     */
    Dated near(Tokens sentence, Phrase<?> event, int end, boolean news) {
        boolean saidAtIt = view.isAfter(LinkingWord.AT, event) && !inContent.get(event.from());
        int last = Math.min(sentence.to(), end + DAYS_AFTER);
        for (int token = event.to(); token < last && (token < end || !endsClause(token)); token++) {
            int cue = saidOn.getOrDefault(token, -1);
            boolean ofStatement = cue >= event.to() && token > cue;
            Optional<LocalDate> day = ofStatement && !saidAtIt ? Optional.empty() : days.at(token);
            if (day.isPresent()) {
                return told(day.get());
            }
        }
        int first = Math.max(sentence.from(), event.from() - DAYS_EARLIER);
        for (int token = event.from() - 1; token >= first && !endsClause(token); token--) {
            Optional<LocalDate> day = saidOn.containsKey(token) && !saidAtIt ? Optional.empty() : days.at(token);
            if (day.isPresent()) {
                return told(day.get());
            }
        }
        return news && !inContent.get(event.from()) && isNewsOfTheDay(sentence)
                ? ofPublication()
                : new Dated(Optional.empty(), Event.DateBasis.NONE, false);
    }

    private boolean endsClause(int token) {
        return view.is(token, WordClass.COMPLEMENTIZER)
                || view.is(token, WordClass.SUBORDINATOR)
                || view.is(token, WordClass.RELATIVE)
                || opensClause(token);
    }

    /** What is published in the small hours happened the day before. */
    private boolean isNewsOfTheDay(Tokens sentence) {
        return view.text().sentence(sentence.from()) < LEAD
                && view.hour().orElse(MORNING) >= MORNING
                && IntStream.range(sentence.from(), sentence.to()).noneMatch(this::isOfEarlierTime);
    }

    private boolean isOfEarlierTime(int token) {
        return view.is(token, LinkingWord.LAST)
                || view.is(token, LinkingWord.EARLIER)
                || days.at(token)
                        .filter(day -> !view.day().equals(Optional.of(day)))
                        .isPresent()
                || view.tools()
                        .times()
                        .at(view.text(), token, 0)
                        .filter(time -> time.kind() == TimeWords.Kind.MONTH)
                        .isPresent();
    }

    /** Whether a day after that of publication stands right after the words for an event. */
    boolean isAhead(Phrase<?> event, Tokens sentence) {
        return view.day()
                .filter(published -> IntStream.range(event.to(), Math.min(sentence.to(), event.to() + DAYS_AFTER))
                        .anyMatch(token -> days.dayOfMonth(token)
                                .filter(published::isBefore)
                                .isPresent()))
                .isPresent();
    }

    /**
     * A day where it stands.
     *
     * @param token where the words for it begin
     */
    record DayTold(LocalDate day, int token) {}

    /**
     * The one day that a stretch of a text tells right before or after an event, in its clause; days on which somebody
     * spoke do not count, and of two nobody knows which.
     */
    Optional<DayTold> beside(Phrase<?> event, Tokens stretch) {
        Set<LocalDate> told = new HashSet<>();
        DayTold first = null;
        for (int token = stretch.from(); token < stretch.to(); token++) {
            Optional<LocalDate> day = saidOn.containsKey(token) ? Optional.empty() : days.at(token);
            if (day.isPresent() && (view.is(token - 1, LinkingWord.SINCE) || view.is(token - 2, LinkingWord.SINCE))) {
                return Optional.empty();
            }
            if (day.isPresent() && told.add(day.get())) {
                first = new DayTold(day.get(), token);
            }
        }
        return Optional.ofNullable(first).filter(only -> told.size() == 1 && isBeside(only.token(), event));
    }

    private boolean isBeside(int day, Phrase<?> event) {
        return day < event.from()
                ? event.from() - day <= DAYS_BEFORE
                : day - event.to() <= DAYS_AFTER
                        && IntStream.range(event.to(), day).noneMatch(this::opensClause);
    }

    /** "And" after a comma. */
    private boolean opensClause(int token) {
        return view.isWord(token + 1) && view.isComma(token) && view.startsWith(token + 1, Affix.AND);
    }

    private Dated told(LocalDate day) {
        boolean news = view.day()
                .filter(published -> !day.isBefore(published.minusDays(NEWS)))
                .isPresent();
        return new Dated(Optional.of(day), Event.DateBasis.TEXT, news);
    }
}
