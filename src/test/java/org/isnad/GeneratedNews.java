package org.isnad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Article.Outlet;

/**
 * News of events that several outlets report: parties' statements in the variants that outlets make of them, copies of
 * one wire text, unnamed sources, loaded names. The same number gives the same article, whenever it is made and however
 * many others are.
 */
public final class GeneratedNews {

    /** How many articles report each of the events of a block: most events are reported by few, some by many. */
    private static final int[] EVENT_SIZES = {1, 1, 2, 3, 5, 8, 20, 60, 100};

    private static final int BLOCK = IntStream.of(EVENT_SIZES).sum();
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

    private static final int EVENTS_OF_DAY = 6;

    /** How many different things are said of an event; what of that is no news of it stands elsewhere in the same words. */
    private static final int CLAIMS_OF_EVENT = 24;

    /** In hundredths: articles that copy the first of their event, claims that are reworded, and such as recur. */
    private static final int COPIES = 25;

    private static final int REWORDED = 30;
    private static final int RECURRING = 10;

    private final Map<String, List<List<String>>> rows =
            TestTexts.rows("bench/news.tsv").stream().collect(Collectors.groupingBy(row -> row.get(0)));
    private final List<String> background = GeneratedArticles.sentences();

    /** An event and which of its articles one is. */
    private record Place(int event, int article) {}

    /** So many articles, one after the other. */
    public static Stream<Article> of(int count) {
        GeneratedNews news = new GeneratedNews();
        return IntStream.range(0, count).mapToObj(news::article);
    }

    private Article article(int number) {
        Random chance = new Random(number);
        Place place = place(number);
        boolean copies = place.article() > 0 && chance.nextInt(100) < COPIES;
        String text = copies ? text(number - place.article()) : text(number);
        List<List<String>> outlets = of("outlet");
        String outlet = outlets.get(chance.nextInt(outlets.size())).get(1);
        return new Article(
                "news/" + number,
                text,
                Optional.of("https://example.org/news/" + number),
                Optional.of(new Outlet(Optional.of(outlet), Optional.empty())),
                chance.nextInt(20) == 0 ? Optional.empty() : Optional.of(day(place.event())),
                Optional.of("ar"),
                Optional.of(text.lines().findFirst().orElseThrow()),
                copies ? Optional.of("Reuters") : Optional.empty());
    }

    private static Place place(int number) {
        int inBlock = number % BLOCK;
        int event = 0;
        while (inBlock >= EVENT_SIZES[event]) {
            inBlock -= EVENT_SIZES[event++];
        }
        return new Place(number / BLOCK * EVENT_SIZES.length + event, inBlock);
    }

    /** No two events have both their pair and their day in common. */
    private LocalDate day(int event) {
        return FIRST_DAY.plusDays(event / EVENTS_OF_DAY);
    }

    private String text(int number) {
        Random chance = new Random(~number);
        int event = place(number).event();
        List<List<String>> pairs = of("pair");
        List<String> pair = pairs.get(event % pairs.size());
        List<String> sentences = new ArrayList<>();
        sentences.add(filled(any("event", chance).get(1), pair, event, ""));
        for (int said = 4 + chance.nextInt(5); said > 0; said--) {
            sentences.add(filled(any("said", chance).get(1), pair, event, claim(event, chance)));
        }
        if (chance.nextInt(3) == 0) {
            sentences.add(filled(any("unnamed", chance).get(1), pair, event, claim(event, chance)));
        }
        sentences.add(any("own", chance).get(1));
        for (int other = 0; other < 3; other++) {
            sentences.add(background.get(chance.nextInt(background.size())));
        }
        return String.join("\n", sentences) + "\n";
    }

    /** One of what an event is told of, sometimes in other words, sometimes with another figure. */
    private String claim(int event, Random chance) {
        int which = chance.nextInt(CLAIMS_OF_EVENT);
        Random told = new Random(event * 1_000L + which);
        boolean recurs = told.nextInt(100) < RECURRING;
        int figure = 10 + told.nextInt(900) + (chance.nextInt(4) == 0 ? chance.nextInt(5) : 0);
        List<List<String>> parts = recurs
                ? List.of(any("claim", told))
                : List.of(any("matter", told), any("deed", told), any("circumstance", told));
        int reworded = chance.nextInt(100) < REWORDED ? chance.nextInt(parts.size()) : parts.size();
        String claim = IntStream.range(0, parts.size())
                .mapToObj(part -> parts.get(part).get(part == reworded ? 2 : 1))
                .collect(Collectors.joining(" "));
        return claim.replace("{n}", String.valueOf(figure))
                .replace("{place}", any("place", new Random(event)).get(1));
    }

    private String filled(String sentence, List<String> pair, int event, String claim) {
        return sentence.replace("{a}", pair.get(1))
                .replace("{b}", pair.get(2))
                .replace("{c}", pair.get(3))
                .replace("{d}", pair.get(4))
                .replace("{day}", written(day(event)))
                .replace("{claim}", claim);
    }

    /** As in "14/5/2019", which needs no words. */
    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private List<String> any(String kind, Random chance) {
        List<List<String>> all = of(kind);
        return all.get(chance.nextInt(all.size()));
    }

    private List<List<String>> of(String kind) {
        return rows.getOrDefault(kind, List.of());
    }
}
