package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Comparison;
import org.isnad.query.Comparison.Subject;

/** A comparison laid out in sections, alike in every format that a person reads. */
final class Sheet {

    private final Wording wording;
    private final Ground ground;
    private final Accounts accounts;
    private final Comparison comparison;
    private final Layout layout;

    Sheet(Comparison comparison, AnswerSheet answers, Phrases phrases, Isolation isolation, Layout layout) {
        this.comparison = comparison;
        this.layout = layout;
        this.wording = new Wording(comparison, phrases, isolation);
        this.ground = new Ground(comparison, answers, phrases, wording, layout);
        this.accounts = new Accounts(comparison, phrases, wording, layout);
    }

    String title() {
        return wording.title();
    }

    List<String> subtitles() {
        return wording.subtitles();
    }

    /**
     * The section of a name, or all.
     *
     * @throws IsnadException when it has none of that name
     */
    List<Section> sections(Optional<String> name) {
        List<Section> all = sections();
        List<Section> wanted = all.stream()
                .filter(section -> section.name().equals(name.orElse(section.name())))
                .toList();
        if (wanted.isEmpty()) {
            String next = "it has " + all.stream().map(Section::name).collect(Collectors.joining(", "));
            throw Problem.usage("--section " + name.orElse(""), "the sheet has no such section", next)
                    .exception();
        }
        return layout == Layout.TABLES
                ? wanted
                : wanted.stream().map(this::withoutEmptyColumns).toList();
    }

    /** That a party says nothing is told by the emptiness of its column. */
    private Section withoutEmptyColumns(Section section) {
        List<Integer> shown = IntStream.range(0, section.columns().size())
                .filter(column -> comparison.parties().stream()
                                .anyMatch(party ->
                                        party.label().equals(section.columns().get(column)))
                        || section.entries().stream()
                                .anyMatch(entry -> !entry.cells().get(column).isEmpty()))
                .boxed()
                .toList();
        return section.of(shown);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(ground.articles());
        sections.add(ground.missing());
        if (comparison.scope().event().isPresent()) {
            sections.add(ground.silent());
        }
        sections.add(accounts.matrix("side-by-side", shared(comparison.subjects("topic"))));
        comparison.accounts().forEach(account -> sections.add(accounts.only(account)));
        sections.add(accounts.conflicts());
        sections.add(accounts.naming());
        sections.add(accounts.matrix("blame", comparison.subjects("blame")));
        sections.add(accounts.matrix("demands", comparison.subjects("demand")));
        sections.add(accounts.figures());
        sections.add(accounts.verbs());
        sections.add(accounts.chains());
        sections.add(ground.origins());
        sections.add(ground.unnamed());
        sections.add(ground.evidence());
        sections.add(ground.answers());
        return sections;
    }

    private static List<Subject> shared(List<Subject> subjects) {
        return subjects.stream().filter(subject -> subject.by().size() > 1).toList();
    }
}
