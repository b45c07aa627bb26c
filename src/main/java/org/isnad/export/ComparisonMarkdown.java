package org.isnad.export;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Account;
import org.isnad.query.Comparison.Basis;
import org.isnad.query.Comparison.Blame;
import org.isnad.query.Comparison.Line;
import org.isnad.query.Comparison.Naming;
import org.isnad.query.Comparison.Subject;

/** A comparison for documents: every line links to its entry in the list of evidence. */
public final class ComparisonMarkdown implements ComparisonWriter {

    private final Phrases phrases;

    /**
     * @param language of the words around the data; a BCP 47 tag
     */
    public ComparisonMarkdown(String language) {
        this.phrases = new Phrases(language);
    }

    @Override
    public String write(Comparison comparison) {
        return new Document(comparison, new Sheet(comparison, phrases, Markdown::escaped), phrases).text();
    }

    /** One comparison on its way to Markdown. */
    private record Document(Comparison comparison, Sheet sheet, Phrases phrases, StringBuilder out) {

        Document(Comparison comparison, Sheet sheet, Phrases phrases) {
            this(comparison, sheet, phrases, new StringBuilder());
        }

        String text() {
            line("# " + sheet.title());
            line("");
            line(sheet.participants() + "  ");
            line(link(comparison.event().iri()));
            basis();
            comparison.accounts().forEach(this::account);
            heading(phrases.of("shared"));
            comparison.shared().forEach(this::subject);
            heading(phrases.of("one.sided"));
            line(phrases.of("one.sided.note"));
            line("");
            comparison.oneSided().forEach(this::subject);
            heading(phrases.of("blames"));
            comparison.blame().forEach(this::blame);
            heading(phrases.of("namings"));
            comparison.namings().forEach(this::naming);
            heading(phrases.of("evidence"));
            comparison.lines().forEach(this::evidence);
            return out.toString();
        }

        private void basis() {
            heading(phrases.of("rests"));
            line(sheet.extent());
            line("");
            List<Basis> articles = comparison.articles();
            for (int i = 0; i < articles.size(); i++) {
                line("- **" + sheet.letter(i) + "** " + sheet.basis(articles.get(i)) + " "
                        + link(articles.get(i).url().orElse(articles.get(i).article())));
            }
            sheet.missing().forEach(missing -> line("- " + phrases.of("missing") + ": " + missing));
        }

        private void account(Account account) {
            heading(sheet.name(account.party()));
            if (account.lines().isEmpty()) {
                line(phrases.of("silent"));
            }
            for (int number : account.lines()) {
                Line said = comparison.line(number);
                line("- " + Markdown.escaped(said.text()) + " " + reference(number) + "  ");
                line("  " + sheet.manner(account, said) + "  ");
                line("  " + sheet.chain(said).replace("<-", "\\<-"));
            }
        }

        private void subject(Subject subject) {
            String by = subject.by().stream()
                    .map(account -> sheet.name(account.party()) + " " + references(account.lines()))
                    .collect(Collectors.joining(sheet.comma()));
            line("- " + phrases.of(subject.kind()) + ": **" + sheet.name(subject.thing()) + "**: " + by);
        }

        private void blame(Blame blame) {
            line("- " + sheet.name(blame.party()) + ": **" + sheet.name(blame.blamed()) + "** "
                    + references(blame.lines()));
        }

        private void naming(Naming naming) {
            line("- " + sheet.speaker(naming) + ": " + sheet.naming(naming) + " " + references(naming.lines()));
        }

        private void evidence(Line said) {
            line("<a id=\"e" + said.number() + "\"></a>");
            line("**" + said.number() + "** " + Markdown.escaped(said.sentence().orElse(said.text())) + "  ");
            line(sheet.basis(comparison.basis(said)) + "  ");
            line(said.spans().stream().map(Document::link).collect(Collectors.joining(" ")));
            line("");
        }

        private static String reference(int number) {
            return "[\\[" + number + "\\]](#e" + number + ")";
        }

        private static String references(List<Integer> numbers) {
            return numbers.stream().map(Document::reference).collect(Collectors.joining(" "));
        }

        private static String link(String iri) {
            return "<" + iri + ">";
        }

        private void heading(String heading) {
            out.append('\n');
            line("## " + heading);
            line("");
        }

        private void line(String text) {
            out.append(text).append('\n');
        }
    }
}
