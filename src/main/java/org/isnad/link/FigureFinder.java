package org.isnad.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Phrase;
import org.isnad.language.Affix;
import org.isnad.language.TimeWords;
import org.isnad.language.WordClass;
import org.isnad.link.Actors.Actor;
import org.isnad.link.FigureWords.Kind;
import org.isnad.link.NumberReader.Found;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.isnad.text.TokenizedText;

/**
 * Finds the numbers that tell how much or how many there is of something. A number that only names (a year, a day, a
 * resolution, a score) is none, and neither is one of which it does not stand beside it what it counts.
 */
final class FigureFinder {

    /** How far before a number the words may begin that bound it. */
    private static final int BOUND_REACH = 4;

    /** What stands in the table where a pair is counted and measures nothing. */
    private static final String NO_UNIT = "-";

    private static final Set<String> PERCENT_SIGNS = Set.of("%", "\u066A");
    private static final Set<String> JOINTS = Set.of("-", "/", ":", "\u2013", ".", "\u060C");

    /** What a noun that is counted cannot be. */
    private static final List<WordClass> NO_NOUNS = List.of(
            WordClass.PREPOSITION,
            WordClass.PRONOMINAL,
            WordClass.NEGATION,
            WordClass.AUXILIARY,
            WordClass.RELATIVE,
            WordClass.SUBORDINATOR,
            WordClass.COMPLEMENTIZER,
            WordClass.DEMONSTRATIVE,
            WordClass.CONTRAST,
            WordClass.ADVERB,
            WordClass.TIME);

    private final ArticleView view;
    private final TokenizedText text;
    private final FigureWords.InText words;
    private final NumberReader numbers;
    private final Actors actors;

    FigureFinder(ArticleView view, Actors actors) {
        this.view = view;
        this.text = view.text();
        this.words = view.tools().figures().in(text);
        this.numbers = new NumberReader(text, words, view.affixes().letters(Affix.AND));
        this.actors = actors;
    }

    /** All figures in text order. */
    List<Figure> figures(Voices voices) {
        List<Figure> found = new ArrayList<>();
        int token = 0;
        while (token < text.size()) {
            Found number = numbers.at(token).orElse(null);
            Optional<Figure> figure = number == null ? pair(token, voices) : figure(number, voices);
            figure.ifPresent(found::add);
            token = number == null ? token + 1 : number.to();
        }
        return found;
    }

    /** "Two soldiers", which is one word. */
    private Optional<Figure> pair(int token, Voices voices) {
        return words.at(token, Kind.PAIR).map(pair -> {
            Optional<Phrase<String>> bound = boundBefore(token);
            Optional<String> unit = Optional.of(pair.value()).filter(value -> !value.equals(NO_UNIT));
            String noun = text.folded(token).substring(pair.clitic());
            return new Figure(
                    view.span(
                            bound.map(Phrase::from).orElse(token),
                            bound.map(Phrase::clitic).orElse(pair.clitic()),
                            pair.to()),
                    BigDecimal.valueOf(2),
                    bound.or(() -> boundAfter(pair.to())).map(FigureFinder::bound),
                    unit,
                    unit.isPresent() ? Optional.empty() : Optional.of(noun),
                    unit.isPresent() ? Optional.empty() : of(token),
                    voices.at(token));
        });
    }

    private Optional<Figure> figure(Found number, Voices voices) {
        Optional<Phrase<String>> bound = boundBefore(number.from());
        if (onlyNames(number, bound.isPresent())) {
            return Optional.empty();
        }
        Optional<Measured> measured = percentSign(number).or(() -> unit(number)).or(() -> counted(number));
        return measured.map(what -> {
            Optional<Phrase<String>> limit = bound.or(() -> boundAfter(what.to));
            int from = bound.map(Phrase::from).orElse(what.from);
            Span span = bound.isPresent()
                    ? view.span(from, bound.get().clitic(), what.to)
                    : view.span(from, what.from == number.from() ? number.clitic() : 0, what.to);
            return new Figure(
                    span,
                    number.value(),
                    limit.map(FigureFinder::bound),
                    what.unit,
                    what.counted,
                    what.of,
                    voices.at(number.from()));
        });
    }

    /** What a number measures or counts, and where the words for it begin and end. */
    private record Measured(int from, int to, Optional<String> unit, Optional<String> counted, Optional<String> of) {}

    private Optional<Measured> percentSign(Found number) {
        boolean before = number.from() > 0 && PERCENT_SIGNS.contains(text.folded(number.from() - 1));
        boolean after = number.to() < text.size() && PERCENT_SIGNS.contains(text.folded(number.to()));
        return before || after
                ? Optional.of(measured(number.from() - (before ? 1 : 0), number.to() + (after ? 1 : 0), "percent"))
                : Optional.empty();
    }

    private Optional<Measured> unit(Found number) {
        return words.at(number.to(), Kind.UNIT).map(unit -> measured(number.from(), unit.to(), unit.value()));
    }

    private Measured measured(int from, int to, String unit) {
        Optional<Phrase<String>> part = words.at(to, Kind.OF);
        Optional<String> counted = part.filter(of -> isWordOf(of.to(), to) && view.isDefinite(of.to()))
                .map(of -> text.words(of.to(), of.to() + 1));
        return new Measured(from, to, Optional.of(unit), counted, Optional.empty());
    }

    private Optional<Measured> counted(Found number) {
        int noun = words.at(number.to(), Kind.OF)
                .filter(of -> isWordOf(of.to(), number.from()) && view.isDefinite(of.to()))
                .map(Phrase::to)
                .orElse(number.to());
        boolean part = noun > number.to();
        boolean counts = isWordOf(noun, number.from()) && (part || !view.isDefinite(noun)) && isNoun(noun);
        return counts
                ? Optional.of(new Measured(
                        number.from(), noun + 1, Optional.empty(), Optional.of(text.words(noun, noun + 1)), of(noun)))
                : Optional.empty();
    }

    /** Whose the counted are: an adjective of a state, or "of" and a known party. */
    private Optional<String> of(int noun) {
        int next = noun + 1;
        if (next >= text.size() || text.sentence(next) != text.sentence(noun)) {
            return Optional.empty();
        }
        Optional<String> state = view.tools()
                .demonyms()
                .at(text, next)
                .filter(found -> found.clitic() == 0)
                .map(Phrase::value)
                .map(KnownAgent::key);
        return state.or(() -> words.at(next, Kind.OF)
                .flatMap(of -> actors.at(of.to()))
                .filter(actor -> actor.clitic() == 0)
                .map(Actor::key));
    }

    private boolean isWordOf(int token, int before) {
        return token < text.size() && text.isWord(token) && text.sentence(token) == text.sentence(before);
    }

    private boolean isNoun(int token) {
        if (words.at(token, Kind.NOUN).isPresent()
                || words.at(token, Kind.NO_NOUN).isPresent()) {
            return words.at(token, Kind.NO_NOUN).isEmpty();
        }
        String folded = text.folded(token);
        return folded.length() > 2
                && !view.affixes().startsWithConjunction(folded)
                && NO_NOUNS.stream().noneMatch(wordClass -> view.is(token, wordClass))
                && !view.isCue(token)
                && view.tools()
                        .times()
                        .at(text, token, 0)
                        .filter(time -> time.kind() == TimeWords.Kind.MONTH)
                        .isEmpty();
    }

    /** A year, what a word before it makes a name, a part of a date, a time or a score. */
    private boolean onlyNames(Found number, boolean bounded) {
        int before = number.from() - 1;
        boolean joined = isJoint(before) || isJoint(number.to());
        boolean named = before >= 0
                && (words.at(before, Kind.LABEL).isPresent()
                        || text.folded(before).equals(view.affixes().letters(Affix.ARTICLE)));
        return joined || named || !bounded && isYear(number);
    }

    private boolean isJoint(int token) {
        return token >= 0
                && token < text.size()
                && JOINTS.contains(text.folded(token))
                && (token > 0
                        && text.end(token - 1) == text.start(token)
                        && token + 1 < text.size()
                        && text.start(token + 1) == text.end(token));
    }

    private static boolean isYear(Found number) {
        return number.digits()
                && number.value().scale() <= 0
                && number.value().intValue() >= 1900
                && number.value().intValue() < 2100;
    }

    private Optional<Phrase<String>> boundBefore(int number) {
        for (int token = Math.max(0, number - BOUND_REACH); token < number; token++) {
            Optional<Phrase<String>> bound = words.at(token, Kind.BOUND);
            if (bound.isPresent() && bound.get().to() == number) {
                return bound;
            }
        }
        return Optional.empty();
    }

    /** Right after what is counted, or after one more word that tells what sort it is. */
    private Optional<Phrase<String>> boundAfter(int token) {
        return words.at(token, Kind.BOUND_AFTER).or(() -> words.at(token + 1, Kind.BOUND_AFTER));
    }

    private static Figure.Bound bound(Phrase<String> phrase) {
        return Figure.Bound.valueOf(phrase.value().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
