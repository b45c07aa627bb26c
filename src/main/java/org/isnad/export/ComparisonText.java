package org.isnad.export;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Naming;
import org.isnad.query.Comparison.Subject;

/**
 * A comparison for a terminal: blocks one below the other and every quoted text on its own line, since columns and
 * padding come apart where directions mix.
 */
public final class ComparisonText implements ComparisonWriter {

    private static final String INDENT = "    ";

    private final Phrases phrases;
    private final Isolation isolation;

    /**
     * @param language of the words around the data; a BCP 47 tag
     */
    public ComparisonText(String language, Isolation isolation) {
        this.phrases = new Phrases(language);
        this.isolation = isolation;
    }

    @Override
    public String write(Comparison comparison) {
        return new Document(comparison, new Sheet(comparison, phrases, isolation::of), phrases, isolation).text();
    }

    /** One comparison on its way to text. */
    private record Document(
            Comparison comparison, Sheet sheet, Phrases phrases, Isolation isolation, StringBuilder out) {

        Document(Comparison comparison, Sheet sheet, Phrases phrases, Isolation isolation) {
            this(comparison, sheet, phrases, isolation, new StringBuilder());
        }

        String text() {
            line(sheet.title());
            line(sheet.participants());
            line(comparison.event().iri());
            basis();
            comparison.accounts().forEach(this::account);
            subjects("shared", comparison.shared());
            subjects("one.sided", comparison.oneSided());
            blame();
            namings();
            evidence();
            return out.toString();
        }

        private void basis() {
            heading(phrases.of("rests"));
            line(sheet.extent());
            List<Basis> articles = comparison.articles();
            for (int i = 0; i < articles.size(); i++) {
                line("[" + sheet.letter(i) + "] " + sheet.basis(articles.get(i)));
                line(INDENT + articles.get(i).article());
                articles.get(i).url().ifPresent(url -> line(INDENT + url));
            }
            List<String> missing = sheet.missing();
            if (!missing.isEmpty()) {
                line(phrases.of("missing") + ": " + String.join("; ", missing));
            }
        }

        private void account(Account account) {
            heading(sheet.name(account.party()));
            if (account.lines().isEmpty()) {
                line(phrases.of("silent"));
            }
            for (int number : account.lines()) {
                Line said = comparison.line(number);
                line("[" + number + "] " + isolation.of(said.text()));
                line(INDENT + sheet.manner(account, said));
                line(INDENT + sheet.chain(said));
            }
        }

        private void subjects(String heading, List<Subject> subjects) {
            heading(phrases.of(heading));
            if (heading.equals("one.sided")) {
                line(phrases.of("one.sided.note"));
            }
            for (Subject subject : subjects) {
                String by = subject.by().stream()
                        .map(account -> sheet.name(account.party()) + " " + numbers(account.lines()))
                        .collect(Collectors.joining(sheet.comma()));
                line(phrases.of(subject.kind()) + ": " + sheet.name(subject.thing()) + ": " + by);
            }
            orNothing(subjects, "nothing");
        }

        private void blame() {
            heading(phrases.of("blames"));
            comparison
                    .blame()
                    .forEach(blame -> line(sheet.name(blame.party()) + ": " + sheet.name(blame.blamed()) + " "
                            + numbers(blame.lines())));
            orNothing(comparison.blame(), "none");
        }

        private void namings() {
            heading(phrases.of("namings"));
            String speaker = "";
            for (Naming naming : comparison.namings()) {
                if (!sheet.speaker(naming).equals(speaker)) {
                    speaker = sheet.speaker(naming);
                    line(speaker);
                }
                String where = naming.lines().isEmpty() ? "" : " " + numbers(naming.lines());
                line(INDENT + sheet.naming(naming) + where);
            }
            orNothing(comparison.namings(), "nothing");
        }

        private void evidence() {
            heading(phrases.of("evidence"));
            for (Line said : comparison.lines()) {
                line("[" + said.number() + "] " + isolation.of(said.sentence().orElse(said.text())));
                line(INDENT + "[" + sheet.letter(said) + "] " + sheet.basis(comparison.basis(said)));
                said.spans().forEach(span -> line(INDENT + span));
            }
        }

        private void orNothing(List<?> entries, String phrase) {
            if (entries.isEmpty()) {
                line(phrases.of(phrase));
            }
        }

        private static String numbers(List<Integer> numbers) {
            return numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining(" "));
        }

        private void heading(String heading) {
            out.append('\n');
            line(heading);
            line("-".repeat(heading.codePointCount(0, heading.length())));
        }

        private void line(String text) {
            out.append(text).append('\n');
        }
    }
}
