package org.isnad.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What parties are reported to have said of an event or a topic, side by side. It judges nobody: every line points to
 * the words in an article that it rests on, by the number of its {@link Line}.
 *
 * @param scope what is compared
 * @param parties in the order in which they were asked for
 * @param articles all that the comparison rests on, by day
 * @param missing what a reader would want to know and no article tells
 * @param lines every statement of any of the parties, once each, in the order of articles and of their text
 * @param accounts one for each party
 * @param subjects what they speak of, whom they blame, of whom they demand something, whom they mention
 * @param conflicts lines that cannot both be so
 * @param figures what is counted in the lines, each thing with all that is told of it
 * @param namings what each calls others, and what the outlets call them
 * @param footing how firm the ground is
 */
public record Comparison(
        Scope scope,
        List<Named> parties,
        List<Basis> articles,
        List<Gap> missing,
        List<Line> lines,
        List<Account> accounts,
        List<Subject> subjects,
        List<Conflict> conflicts,
        List<Figure> figures,
        List<Naming> namings,
        Footing footing) {

    /**
     * Something with a name.
     *
     * @param label in the language asked for, otherwise in Arabic, otherwise the end of the IRI
     */
    public record Named(String iri, String label) {}

    /**
     * What is compared: an event or topics, and a period of days.
     *
     * @param from the first day, as ISO 8601 writes it
     * @param to the last day
     */
    public record Scope(Optional<Occasion> event, List<Named> topics, Optional<String> from, Optional<String> to) {}

    /**
     * The event.
     *
     * @param date empty when no article tells it
     * @param dateBases what articles rest the date on: local names of {@code isn:DateBasis}
     * @param places where it was, as articles tell it; none where none does
     */
    public record Occasion(
            String iri,
            Named kind,
            Optional<String> date,
            List<String> dateBases,
            List<Named> participants,
            List<Named> places) {}

    /**
     * An article, as far as it is known.
     *
     * @param published as precise as the article tells
     * @param statements how many statements on the event or the topics it holds, of whomever
     */
    public record Basis(
            String article,
            Optional<Named> outlet,
            Optional<String> published,
            Optional<String> language,
            Optional<String> headline,
            Optional<String> url,
            List<Named> credits,
            int statements) {}

    /**
     * Something that the sheet cannot tell.
     *
     * @param kind {@code day} or {@code outlet} of an article, {@code source} of a line, {@code date} of the event,
     *     {@code basis} of that date, {@code language} in which no article is written though a party has a name in it, or
     *     {@code statements}, {@code articles} and {@code unnamed} sources of which there may be more
     * @param of the article's IRI, the line's number, the language's tag or how many were asked for; empty for what is of
     *     the event
     */
    public record Gap(String kind, String of) {}

    /**
     * One statement.
     *
     * @param number its evidence number on this sheet, from 1
     * @param text what is said, in the article's words
     * @param sentence the sentence or sentences of the article around it; empty in a store without texts
     * @param stance what reporting with this act lets the outlet imply: the local name of an {@code isn:Stance}
     * @param form the local name of an {@code isn:Form}, such as {@code Direct}
     * @param toldTo the addressees; none when the article does not say
     * @param within the number of the statement in which it stands, if that is on the sheet
     * @param chain from the outlet inwards
     * @param spans where its content stands in the article, in code points
     */
    public record Line(
            int number,
            String statement,
            String article,
            String text,
            Optional<String> sentence,
            Optional<String> cue,
            Named act,
            Optional<String> stance,
            String form,
            List<Named> toldTo,
            Optional<String> saidOn,
            Optional<Integer> within,
            List<Hop> chain,
            List<String> spans) {}

    /**
     * One link of a chain.
     *
     * @param role {@code outlet}, {@code credit}, {@code via} or {@code source}
     * @param agents several when they speak jointly, none when the article does not say who
     */
    public record Hop(String role, List<Named> agents) {}

    /** The lines of one party, by number. */
    public record Account(Named party, List<Integer> lines) {}

    /**
     * A topic, somebody blamed or mentioned, or somebody of whom something is demanded. Somebody counts as mentioned only
     * where a party says nothing more of them.
     *
     * @param kind {@code topic}, {@code blame}, {@code demand} or {@code mention}
     * @param by who speaks of it, each with the lines
     */
    public record Subject(String kind, Named thing, List<Account> by) {}

    /**
     * Two lines that cannot both be so: a reason to read both.
     *
     * @param kind {@code denial}, {@code negation} or {@code blame}
     * @param line the number of the one, which denies or says no where the kind is not blame
     * @param blamed whom it blames
     * @param other the number of the other
     * @param otherBlamed whom that blames
     */
    public record Conflict(String kind, int line, Optional<Named> blamed, int other, Optional<Named> otherBlamed) {}

    /**
     * Something counted or measured.
     *
     * @param of to whom the counted belong
     * @param counted as first written; spellings of one word are one thing
     * @param unit {@code percent}, a currency as ISO 4217 writes it, or a measure in English
     * @param amounts ascending
     */
    public record Figure(Optional<Named> of, Optional<String> counted, Optional<String> unit, List<Amount> amounts) {

        /** Whether not all that is told of it is the same. */
        public boolean differs() {
            return amounts.stream().map(Amount::told).distinct().count() > 1;
        }
    }

    /**
     * How much there is, as one line tells it.
     *
     * @param bound the local name of an {@code isn:Bound}, such as {@code MoreThan}; empty where it is exact
     * @param span where it stands in the article, in code points
     */
    public record Amount(BigDecimal value, Optional<String> bound, int line, String span) {

        private List<Object> told() {
            return List.of(value, bound);
        }
    }

    /**
     * How firm the ground of a comparison is.
     *
     * @param origins one for each line that is traced
     * @param unnamed what unnamed sources say in the articles
     * @param silent outlets that print nothing of the event; none when it is no event that is compared
     */
    public record Footing(List<Origin> origins, List<Unnamed> unnamed, List<Silence> silent) {}

    /**
     * From how many origins articles have a line: copies of one text and one communiqué count once.
     *
     * @param articles in how many its source says the like
     * @param outlets how many print these
     */
    public record Origin(int line, int articles, int outlets, int origins) {}

    /**
     * A statement of a source without a name.
     *
     * @param line its number, if it is on the sheet
     * @param alone whether no named source says the like
     */
    public record Unnamed(
            Named source,
            String statement,
            String article,
            Named act,
            String text,
            Optional<Integer> line,
            boolean alone) {}

    /**
     * An outlet that prints nothing of the event.
     *
     * @param articles how many of it are in the store
     */
    public record Silence(Named outlet, int articles) {}

    /**
     * A name that somebody uses for somebody.
     *
     * @param voice {@code party}, {@code outlet} (in its own voice) or {@code other} (somebody else is quoted)
     * @param speaker whose voice it is; empty when the article does not say
     * @param charge the local name of an {@code isn:Charge}, such as {@code Hostile}
     * @param words the different forms as written
     * @param quoted in how many of the places it stands inside quotation marks
     * @param lines the lines in which it stands; empty for a voice that is not a party's
     * @param spans every place, in code points
     */
    public record Naming(
            String voice,
            Optional<Named> speaker,
            Named referent,
            Named term,
            Optional<String> charge,
            List<String> words,
            int quoted,
            List<Integer> lines,
            List<String> spans) {}

    /** The subjects of a kind. */
    public List<Subject> subjects(String kind) {
        return subjects.stream().filter(subject -> subject.kind().equals(kind)).toList();
    }

    /** The line of a number. */
    public Line line(int number) {
        return lines.get(number - 1);
    }

    /** The article of a line. */
    public Basis basis(Line line) {
        return articles.stream()
                .filter(basis -> basis.article().equals(line.article()))
                .findFirst()
                .orElseThrow();
    }
}
