package org.isnad.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.query.AnswerSheet;
import org.isnad.query.AnswerSheet.Answer;
import org.isnad.query.Comparer;
import org.isnad.query.Comparison;
import org.isnad.query.Narrowing;
import org.isnad.query.SmallStore;

/** Comparisons that the tests of the writers share. */
final class Comparisons {

    private Comparisons() {}

    /** What two parties say of the call, out of the small store with its echo. */
    static Comparison call(String language) {
        return of(language, new Narrowing(Optional.of(SmallStore.CALL), List.of(), Optional.empty(), Optional.empty()));
    }

    static Comparison of(String language, Narrowing narrowing) {
        Comparer comparer =
                new Comparer(SmallStore.catalogue(), SmallStore.withEcho().runner(), language);
        return comparer.compare(comparer.resolved(List.of("kremlin", "turkish-presidency"), narrowing));
    }

    /** An answer sheet that does not change with the program and its questions. */
    static AnswerSheet answers() {
        Answer events = new Answer("events", "…", Map.of("language", List.of("en")), List.of());
        return new AnswerSheet("0", List.of("https://w3id.org/isnad/id/reading/0/0"), 4, "0", List.of(events));
    }

    /** The call again, where every word that comes from outside is {@code hostile}. */
    static Comparison hostile(String hostile) {
        Comparison call = call("en");
        List<Comparison.Basis> articles = call.articles().stream()
                .map(basis -> new Comparison.Basis(
                        basis.article(),
                        Optional.of(new Comparison.Named("https://example.org/outlet", hostile)),
                        Optional.of(hostile),
                        Optional.of(hostile),
                        Optional.of(hostile),
                        Optional.of(hostile),
                        List.of(new Comparison.Named("https://example.org/credit", hostile)),
                        1))
                .toList();
        List<Comparison.Line> lines = call.lines().stream()
                .map(line -> new Comparison.Line(
                        line.number(),
                        line.statement(),
                        line.article(),
                        hostile,
                        Optional.of(hostile),
                        Optional.of(hostile),
                        line.act(),
                        line.stance(),
                        line.form(),
                        line.toldTo(),
                        line.saidOn(),
                        line.within(),
                        line.chain(),
                        List.of(hostile)))
                .toList();
        return with(articles, call.missing(), lines);
    }

    /** The call again, of which its articles do not tell what is given. */
    static Comparison lacking(List<Comparison.Gap> gaps) {
        Comparison call = call("en");
        return with(call.articles(), gaps, call.lines());
    }

    private static Comparison with(
            List<Comparison.Basis> articles, List<Comparison.Gap> missing, List<Comparison.Line> lines) {
        Comparison call = call("en");
        return new Comparison(
                call.scope(),
                call.parties(),
                articles,
                missing,
                lines,
                call.accounts(),
                call.subjects(),
                call.conflicts(),
                call.figures(),
                call.namings(),
                call.footing());
    }
}
