package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.model.Communique;
import org.isnad.model.Event;
import org.isnad.model.Mention;
import org.isnad.model.SaidOn;
import org.isnad.model.Statement;
import org.isnad.model.StatementKeys;
import org.isnad.text.MinHash;
import org.isnad.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which what stands in one article is found again in others. {@code src/docs/QUALITY.md} has what the sizes
 * of shingles and bands rest on.
 */
final class Fingerprints {

    /** Quotations are short and get cut: one common pair of words in a row must do. */
    private static final MinHash QUOTATION = new MinHash(2, 3, 1);

    /** Articles are long and speak of the same things in the same words: two minima must agree at once. */
    private static final MinHash TEXT = new MinHash(3, 6, 2);

    /** Of fewer words than these, equality tells nothing. */
    private static final int FEWEST_WORDS = 4;

    /**
     * Outlets print one saying or one text within days; the same words later on are another saying, and set phrases recur
     * for years. A key therefore holds for so many days, and what comes out in the last of them has the next days' key too:
     * two articles have a key in common if they are two days apart, may have one up to four, and have none later.
     */
    private static final int DAYS = 3;

    private static final int DAYS_AHEAD = 2;

    private final ArticleView view;
    private final Negations negations;
    private MinHash.@Nullable Run text;
    private @Nullable Long ofArticle;

    Fingerprints(ArticleView view) {
        this.view = view;
        this.negations = new Negations(view);
    }

    /** @param day when the article came out */
    List<Long> ofText(Optional<LocalDate> day) {
        return bands(TEXT, text(), day);
    }

    /** @param day when its article came out */
    StatementKeys of(Statement statement, List<Agent> speakers, Optional<LocalDate> day) {
        List<Tokens> content = statement.content().stream().map(view::tokens).toList();
        List<String> said = words(content);
        return new StatementKeys(
                said,
                negations.in(content),
                bands(QUOTATION, new MinHash.Run(said), day),
                saying(statement, said, speakers, day));
    }

    /** What is said with a few words, or by somebody unnamed, belongs to its article. */
    private long saying(Statement statement, List<String> said, List<Agent> speakers, Optional<LocalDate> day) {
        boolean named =
                !speakers.isEmpty() && speakers.stream().noneMatch(agent -> agent.standing() == Agent.Standing.UNNAMED);
        List<String> parts = new ArrayList<>(said);
        speakers.stream()
                .map(agent -> agent.standing() + "/" + agent.key())
                .sorted()
                .forEach(parts::add);
        day.ifPresent(date -> windows(date).forEach(window -> parts.add("/" + window)));
        if (!named || said.size() < FEWEST_WORDS) {
            parts.add("/" + statement.number() + "/" + ofArticle());
        }
        return MinHash.number(parts);
    }

    /** Made once: many statements of an article may need it. */
    private long ofArticle() {
        if (ofArticle == null) {
            ofArticle = MinHash.number(text());
        }
        return ofArticle;
    }

    /** The document that speaks in a statement, when somebody known issued it and its day can be told. */
    Optional<Communique> communique(Statement statement, List<Agent> speakers, Optional<Event> concerned) {
        boolean speaks = statement.speakers().stream().anyMatch(mention -> mention.kind() == Mention.Kind.DOCUMENT);
        if (!speaks || speakers.size() != 1 || speakers.get(0).standing() != Agent.Standing.KNOWN) {
            return Optional.empty();
        }
        Optional<LocalDate> day = statement.saidOn().map(SaidOn::date);
        return day.or(() -> concerned.flatMap(Event::date))
                .or(view::day)
                .map(issued -> new Communique(speakers.get(0).key(), issued));
    }

    private static List<Long> bands(MinHash hash, MinHash.Run words, Optional<LocalDate> day) {
        List<Long> bands = words.size() < FEWEST_WORDS ? List.of() : hash.bands(words);
        return day.map(date -> windows(date).stream()
                        .flatMap(days -> bands.stream().map(band -> MinHash.during(days, band)))
                        .sorted()
                        .toList())
                .orElse(bands);
    }

    /** The runs of days whose keys hold for what comes out on a day. */
    private static List<Long> windows(LocalDate day) {
        long date = day.toEpochDay();
        return LongStream.of(date, date + DAYS_AHEAD)
                .map(last -> Math.floorDiv(last, DAYS))
                .distinct()
                .boxed()
                .toList();
    }

    private MinHash.Run text() {
        if (text == null) {
            text = new MinHash.Run(words(List.of(new Tokens(0, view.text().size()))));
        }
        return text;
    }

    private List<String> words(List<Tokens> runs) {
        List<String> words = new ArrayList<>();
        for (Tokens run : runs) {
            for (int token = run.from(); token < run.to(); token++) {
                if (view.text().isWord(token) || view.text().kind(token) == TokenizedText.Kind.NUMBER) {
                    words.add(view.text().folded(token));
                }
            }
        }
        return words;
    }
}
