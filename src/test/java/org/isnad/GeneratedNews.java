package org.isnad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.isnad.model.Article.Outlet;

/**
 * News of events that several outlets report: parties' statements in the variants that outlets make of them, copies of
 * one wire text, unnamed sources, loaded names. The same number gives the same article, whenever it is made and however
 * many others are.
 *
 * <p>The mix is that of 8,000 real articles as they are read: five statements each and none in an eighth of them, two in
 * five about a topic of the 200 that there are, two in five made by somebody of whom no other article knows, a sixth by
 * somebody unnamed. Topics, pairs and who is known are heard the less often the later they stand in their lists. Only of
 * events more is said than in real news, a seventh of all instead of a hundredth: to compare what is told of them is what
 * the questions are for. PERFORMANCE.md sets the figures side by side.
 */
public final class GeneratedNews {

    /** How many articles report each of the events of a block: most events are reported by few, some by many. */
    private static final int[] EVENT_SIZES = {1, 1, 2, 3, 5, 8, 20, 60, 100};

    private static final int BLOCK = IntStream.of(EVENT_SIZES).sum();
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

    private static final int EVENTS_OF_DAY = 6;

    /** How many different things are said of an event; what of that is no news of it stands elsewhere in the same words. */
    private static final int CLAIMS_OF_EVENT = 24;

    /** In hundredths: articles that copy the first of their event, and such as tell nothing that anybody said. */
    private static final int COPIES = 10;

    private static final int SILENT = 12;

    /** In hundredths, of claims: such as are reworded, recur, are about a topic. */
    private static final int REWORDED = 30;

    private static final int RECURRING = 4;
    private static final int TOPICAL = 35;

    /** In hundredths, of statements: those of the event, those of the unnamed and so on; the others are of the unknown. */
    private static final int OF_EVENT = 13;

    private static final int OF_UNNAMED = 16;
    private static final int OF_KNOWN = 22;
    private static final int FURTHER = 18;

    /** In hundredths, of what anybody but the event's parties says: what is seldom said. */
    private static final int RARE = 4;

    /** How many sentences of its own an article has. */
    private static final int OWN = 4;

    /** So many of the first of a list are heard nearly as often as the very first. */
    private static final int COMMON = 5;

    private final Map<String, List<List<String>>> rows =
            TestTexts.rows("bench/news.tsv").stream().collect(Collectors.groupingBy(row -> row.get(0)));
    private final List<String> topics = Knowledge.shipped().topics().stream()
            .flatMap(topic -> topic.triggers().in("ar").stream().limit(1))
            .toList();

    /** An event and which of its articles one is. */
    private record Place(int event, int article) {}

    /** So many articles, one after the other. */
    public static Stream<Article> of(int count) {
        GeneratedNews news = new GeneratedNews();
        return IntStream.range(0, count).mapToObj(news::article);
    }

    private Article article(int number) {
        Random chance = chance(number);
        Place place = place(number);
        boolean copies = place.article() > 0 && chance.nextInt(100) < COPIES;
        String text = copies ? text(number - place.article()) : text(number);
        String outlet = any("outlet", chance);
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

    private LocalDate day(int event) {
        return FIRST_DAY.plusDays(event / EVENTS_OF_DAY);
    }

    private String text(int number) {
        Random chance = chance(~number);
        int event = place(number).event();
        List<String> sentences = new ArrayList<>();
        sentences.add(ofEvent(any("event", chance), event));
        int statements = chance.nextInt(100) < SILENT ? 0 : 3 + chance.nextInt(6);
        for (int said = 0; said < statements; said++) {
            sentences.add(statement(event, said > 0, chance));
        }
        for (int own = 0; own < OWN; own++) {
            sentences.add(located(any("own", chance), any("place", chance), chance));
        }
        return String.join("\n", sentences) + "\n";
    }

    private String statement(int event, boolean mayGoOn, Random chance) {
        int kind = chance.nextInt(100);
        if (kind < OF_EVENT) {
            Random told = chance(event * 1_000L + chance.nextInt(CLAIMS_OF_EVENT));
            return claimed(ofEvent(any("said", chance), event), claim(told, any("place", chance(event)), chance));
        }
        List<String> claim = claim(chance(chance.nextLong()), any("place", chance), chance);
        if (kind < OF_EVENT + OF_UNNAMED) {
            return claimed(any("unnamed", chance), claim);
        }
        if (mayGoOn && kind < OF_EVENT + OF_UNNAMED + FURTHER) {
            return claimed(any("further", chance), claim);
        }
        boolean known = kind < OF_EVENT + OF_UNNAMED + FURTHER + OF_KNOWN;
        String frame = any(chance.nextInt(100) < RARE ? "rare" : "frame", chance)
                .replace("{who}", known ? often(first("known"), chance) : unknown(chance))
                .replace("{other}", unknown(chance));
        return claimed(frame, claim);
    }

    /** Somebody whose like there are so many that hardly two articles name the same. */
    private String unknown(Random chance) {
        return Stream.of("office", "given", "given", "family")
                .map(part -> any(part, chance))
                .collect(Collectors.joining(" "));
    }

    /**
     * The parts of what somebody says, sometimes one in other words, sometimes with another figure.
     *
     * @param told what it is, whoever tells it
     */
    private List<String> claim(Random told, String place, Random chance) {
        List<List<String>> parts = told.nextInt(100) < RECURRING
                ? List.of(row("claim", told))
                : List.of(matter(told), row("deed", told), row("circumstance", told));
        int reworded = chance.nextInt(100) < REWORDED ? chance.nextInt(parts.size()) : parts.size();
        long figures = told.nextLong() + (chance.nextInt(4) == 0 ? 1 : 0);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> parts.get(part).get(part == reworded ? 2 : 1))
                .map(part -> located(part, place, chance(figures)))
                .toList();
    }

    private List<String> matter(Random told) {
        if (told.nextInt(100) >= TOPICAL) {
            return row("matter", told);
        }
        String topic = often(topics, told);
        return row("topical", told).stream()
                .map(words -> words.replace("{topic}", topic))
                .toList();
    }

    private static String claimed(String sentence, List<String> claim) {
        String quoted = claim.get(0) + " «" + String.join(" ", claim.subList(1, claim.size())) + "»";
        return sentence.replace("{claim}", String.join(" ", claim))
                .replace("{quoted}", claim.size() > 1 ? quoted : claim.get(0));
    }

    private static String located(String sentence, String place, Random figures) {
        return sentence.replace("{n}", String.valueOf(10 + figures.nextInt(900)))
                .replace("{m}", String.valueOf(10 + figures.nextInt(900)))
                .replace("{place}", place);
    }

    private String ofEvent(String sentence, int event) {
        List<String> pair = pair(event);
        return sentence.replace("{a}", pair.get(1))
                .replace("{b}", pair.get(2))
                .replace("{c}", pair.get(3))
                .replace("{d}", pair.get(4))
                .replace("{day}", written(day(event)));
    }

    /** No two events have both their pair and their day in common. */
    private List<String> pair(int event) {
        Random chance = chance(~(event / EVENTS_OF_DAY));
        Set<List<String>> ofDay = new LinkedHashSet<>();
        while (ofDay.size() <= event % EVENTS_OF_DAY) {
            ofDay.add(often(of("pair"), chance));
        }
        return List.copyOf(ofDay).get(event % EVENTS_OF_DAY);
    }

    /** As in "14/5/2019", which needs no words. */
    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** One of them, the seldomer the later it stands: the chance of each is one to its number and that of the common. */
    private static <T> T often(List<T> all, Random chance) {
        double most = Math.log(1 + (double) all.size() / COMMON);
        return all.get((int) (COMMON * Math.expm1(chance.nextDouble() * most)));
    }

    /** Numbers beside each other would begin alike. */
    private static Random chance(long number) {
        return new Random(number * 0x9E3779B97F4A7C15L);
    }

    private String any(String kind, Random chance) {
        return row(kind, chance).get(1);
    }

    private List<String> row(String kind, Random chance) {
        List<List<String>> all = of(kind);
        return all.get(chance.nextInt(all.size()));
    }

    private List<String> first(String kind) {
        return of(kind).stream().map(row -> row.get(1)).toList();
    }

    private List<List<String>> of(String kind) {
        return rows.getOrDefault(kind, List.of());
    }
}
