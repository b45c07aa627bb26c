package org.isnad.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.graph.Vocabulary;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.text.Folding;

/** Finds what somebody means by an IRI, a key such as {@code kremlin}, or a name in any language of the labels. */
public final class Names {

    private static final int SHOWN = 8;

    private final Catalogue catalogue;
    private final QueryRunner runner;

    public Names(Catalogue catalogue, QueryRunner runner) {
        this.catalogue = catalogue;
        this.runner = runner;
    }

    /**
     * The IRI of a thing that the store knows.
     *
     * @param of {@code agent} or {@code topic}
     * @param typed an IRI, the last segment of one, or a name
     * @throws IsnadException when the store knows none, or several; it lists what comes near
     */
    public String iri(String of, String typed) {
        String key = typed.contains("://") ? typed : Vocabulary.ID + of + "/" + key(typed);
        if (ParameterType.IRI.read(key).isPresent() && isKnown(key)) {
            return key;
        }
        SortedSet<String> bearers = bearers(of, typed);
        if (bearers.size() == 1) {
            return bearers.first();
        }
        throw bearers.isEmpty() ? unknown(of, typed) : ambiguous(of, typed, bearers);
    }

    /** All names of each thing, in all languages; a thing that the store does not know is left out. */
    public SortedMap<String, SortedSet<String>> of(Collection<String> things) {
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        if (!things.isEmpty()) {
            Rows rows = runner.run(catalogue.query("things"), Map.of("thing", List.copyOf(things)));
            for (Rows.Row row : rows.rows()) {
                SortedSet<String> own = names.computeIfAbsent(row.text("thing"), thing -> new TreeSet<>());
                row.optional("label").ifPresent(own::add);
            }
        }
        return names;
    }

    /** A name as it is compared: no case, no diacritics, one spelling of interchangeable letters. */
    static String folded(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        // The dotless i has no decomposition.
        return Folding.fold(bare).replace('\u0131', 'i').strip().replaceAll("\\s+", " ");
    }

    private static String key(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private boolean isKnown(String iri) {
        return !of(List.of(iri)).isEmpty();
    }

    private SortedSet<String> bearers(String of, String typed) {
        Rows exact = runner.run(catalogue.query("names"), Map.of("name", List.of(typed)));
        SortedSet<String> bearers = things(of, exact.map(row -> row.text("thing")));
        if (bearers.isEmpty()) {
            String wanted = folded(typed);
            bearers.addAll(things(of, labelled(label -> label.equals(wanted))));
        }
        return bearers;
    }

    private List<String> labelled(Predicate<String> wanted) {
        return runner.run(catalogue.query("labels"), Map.of()).rows().stream()
                .filter(row -> wanted.test(folded(row.text("label"))))
                .map(row -> row.text("thing"))
                .toList();
    }

    private static SortedSet<String> things(String of, List<String> iris) {
        return iris.stream().filter(iri -> isA(of, iri)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an IRI stands for shows in its path; what an article left unnamed is never meant by its name. */
    private static boolean isA(String of, String iri) {
        return iri.contains("/" + of + "/") || of.equals("agent") && iri.contains("/name/");
    }

    private IsnadException ambiguous(String of, String typed, SortedSet<String> bearers) {
        return Problem.usage(of + " '" + typed + "'", "several bear that name", "take one of " + list(bearers))
                .exception();
    }

    private IsnadException unknown(String of, String typed) {
        String part = folded(typed);
        SortedSet<String> near = things(of, labelled(label -> label.contains(part) || part.contains(label)));
        String next = near.isEmpty() ? "\"isnad query parties\" lists who speaks in it" : "perhaps " + list(near);
        return Problem.usage(of + " '" + typed + "'", "the store knows nobody and nothing of that name", next)
                .exception();
    }

    private String list(SortedSet<String> iris) {
        List<String> shown = new ArrayList<>();
        of(iris.stream().limit(SHOWN).toList())
                .forEach((iri, names) -> shown.add(iri + " (" + String.join(", ", names) + ")"));
        return String.join(", ", shown) + (iris.size() > SHOWN ? ", …" : "");
    }
}
