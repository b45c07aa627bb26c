package org.isnad.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.isnad.evaluate.PredictedStatement.Participant;
import org.isnad.model.Article;
import org.isnad.model.Form;
import org.isnad.model.Span;

/** Statements over a text whose words are single letters, so that everything can be counted by hand. */
final class Tiny {

    static final String TEXT = "a b c d e f g h i j k l m n o p q r s t";
    static final Words WORDS = new Words(TEXT);

    private Tiny() {}

    /** The span of some words, counted from 0; the end is exclusive. */
    static Span words(int from, int to) {
        return new Span(2 * from, 2 * to - 1);
    }

    static Figures figures(List<GoldStatement> gold, List<PredictedStatement> predicted) {
        return Figures.of(Alignment.of(gold, predicted, WORDS));
    }

    static Evaluation evaluation(List<GoldStatement> gold, List<PredictedStatement> predicted) {
        Alignment alignment = Alignment.of(gold, predicted, WORDS);
        List<StatementError> errors = ErrorFinder.errors(Article.of("letters.txt", TEXT), alignment);
        return Evaluation.of(Figures.of(alignment), alignment.outcomes(), errors);
    }

    static Gold gold(int from, int to) {
        return new Gold(words(from, to));
    }

    static Predicted predicted(int from, int to) {
        return new Predicted(words(from, to));
    }

    /** An annotated statement in the making: indirect, said by somebody whose key is {@code x}, unless told otherwise. */
    static final class Gold {
        private final Span content;
        private Optional<Span> cue = Optional.empty();
        private Optional<Span> source = Optional.empty();
        private Form form = Form.INDIRECT;
        private Optional<String> act = Optional.empty();
        private Optional<String> who = Optional.of("x");
        private List<Span> speakerMentions = List.of();
        private OptionalInt parent = OptionalInt.empty();
        private Optional<LocalDate> saidOn = Optional.empty();
        private Optional<LocalDate> saidOnContext = Optional.empty();
        private Optional<String> via = Optional.empty();
        private Optional<String> toldTo = Optional.empty();

        private Gold(Span content) {
            this.content = content;
        }

        Gold cue(int from, int to) {
            cue = Optional.of(words(from, to));
            return this;
        }

        Gold source(int from, int to) {
            source = Optional.of(words(from, to));
            return this;
        }

        Gold form(Form of) {
            form = of;
            return this;
        }

        Gold act(String named) {
            act = Optional.of(named);
            return this;
        }

        Gold who(String... keys) {
            who = keys.length == 0 ? Optional.empty() : Optional.of(String.join("+", keys));
            return this;
        }

        Gold mentions(Span... spans) {
            speakerMentions = List.of(spans);
            return this;
        }

        Gold within(int outer) {
            parent = OptionalInt.of(outer);
            return this;
        }

        Gold on(String day) {
            saidOn = Optional.of(LocalDate.parse(day));
            return this;
        }

        Gold inContextOn(String day) {
            saidOnContext = Optional.of(LocalDate.parse(day));
            return this;
        }

        Gold via(String names) {
            via = Optional.of(names);
            return this;
        }

        Gold toldTo(String names) {
            toldTo = Optional.of(names);
            return this;
        }

        GoldStatement made() {
            return new GoldStatement(
                    cue,
                    source,
                    Optional.empty(),
                    List.of(content),
                    form,
                    act,
                    who,
                    speakerMentions,
                    parent,
                    saidOn,
                    saidOnContext,
                    via,
                    toldTo);
        }
    }

    /** An extracted statement in the making, likewise. */
    static final class Predicted {
        private final Span content;
        private Optional<Span> cue = Optional.empty();
        private Optional<Span> source = Optional.empty();
        private List<Participant> speakers = List.of(new Participant("id/agent/x", "X", Optional.empty()));
        private Form form = Form.INDIRECT;
        private String act = "say";
        private OptionalInt within = OptionalInt.empty();
        private Optional<LocalDate> saidOn = Optional.empty();
        private List<Participant> via = List.of();
        private List<Participant> toldTo = List.of();
        private String rule = "verb";
        private double confidence = 0.9;

        private Predicted(Span content) {
            this.content = content;
        }

        Predicted cue(int from, int to) {
            cue = Optional.of(words(from, to));
            return this;
        }

        Predicted source(int from, int to) {
            source = Optional.of(words(from, to));
            return this;
        }

        Predicted speakers(Participant... named) {
            speakers = List.of(named);
            return this;
        }

        Predicted form(Form of) {
            form = of;
            return this;
        }

        Predicted act(String named) {
            act = named;
            return this;
        }

        Predicted within(int outer) {
            within = OptionalInt.of(outer);
            return this;
        }

        Predicted on(String day) {
            saidOn = Optional.of(LocalDate.parse(day));
            return this;
        }

        Predicted via(Participant... named) {
            via = List.of(named);
            return this;
        }

        Predicted toldTo(Participant... named) {
            toldTo = List.of(named);
            return this;
        }

        Predicted by(String construction, double confident) {
            rule = construction;
            confidence = confident;
            return this;
        }

        PredictedStatement made() {
            return new PredictedStatement(
                    cue,
                    source,
                    List.of(content),
                    speakers,
                    form,
                    act,
                    within,
                    saidOn,
                    via,
                    toldTo,
                    rule,
                    OptionalDouble.of(confidence));
        }
    }
}
