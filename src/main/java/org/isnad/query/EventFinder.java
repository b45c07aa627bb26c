package org.isnad.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/** Finds the one event that somebody means by its IRI, by the end of it, or by words such as "call putin 2019-05". */
public final class EventFinder {

    private static final int SHOWN = 8;

    /** The columns whose names an event can be called by. */
    private static final List<String> NAMED = List.of("eventKind", "actor", "place");

    private final Catalogue catalogue;
    private final QueryRunner runner;
    private final Names names;

    public EventFinder(Catalogue catalogue, QueryRunner runner) {
        this.catalogue = catalogue;
        this.runner = runner;
        this.names = new Names(catalogue, runner);
    }

    /**
     * The IRI of the event.
     *
     * @param typed an IRI, the end of one, or words that each begin a word of its kind, its participants, its place or its date
     * @throws IsnadException when none or several fit; it lists what comes near
     */
    public String iri(String typed) {
        if (isKnown(typed)) {
            return typed;
        }
        Map<String, Candidate> candidates = candidates(period(typed));
        if (candidates.isEmpty()) {
            candidates = candidates(Map.of());
        }
        List<String> found = candidates.keySet().stream()
                .filter(iri -> iri.endsWith("/event/" + typed))
                .toList();
        if (found.isEmpty() && !typed.contains("://")) {
            found = byWords(typed, candidates.values());
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? unknown(typed, candidates.values()) : several(typed, found);
    }

    private static List<String> byWords(String typed, Collection<Candidate> candidates) {
        List<String> wanted = words(typed);
        return candidates.stream()
                .filter(candidate -> !wanted.isEmpty() && candidate.fits(wanted) == wanted.size())
                .map(Candidate::iri)
                .toList();
    }

    private boolean isKnown(String typed) {
        return ParameterType.IRI.read(typed).isPresent()
                && !runner.run(catalogue.query("event"), Map.of("event", List.of(typed)))
                        .bindings()
                        .isEmpty();
    }

    /** A whole day among the words narrows the search in the store, not only here. */
    private static Map<String, List<String>> period(String typed) {
        return words(typed).stream()
                .filter(word -> ParameterType.DATE.read(word).isPresent())
                .findFirst()
                .map(List::of)
                .map(day -> Map.of("from", day, "to", day))
                .orElse(Map.of());
    }

    private Map<String, Candidate> candidates(Map<String, List<String>> period) {
        List<Rows.Row> rows = runner.run(catalogue.query("events"), period).rows();
        Map<String, SortedSet<String>> namesOf = names.of(rows.stream()
                .flatMap(row -> NAMED.stream().flatMap(column -> row.optional(column).stream()))
                .collect(Collectors.toCollection(TreeSet::new)));
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Rows.Row row : rows) {
            Candidate candidate = candidates.computeIfAbsent(row.text("event"), Candidate::new);
            NAMED.stream()
                    .flatMap(column -> row.optional(column).stream())
                    .forEach(thing -> candidate.add(thing, namesOf.getOrDefault(thing, new TreeSet<>())));
            row.optional("date").ifPresent(candidate.words::add);
        }
        return candidates;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Names.folded(text).split("[\\s,;/+]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static IsnadException several(String typed, List<String> found) {
        return Problem.usage("event '" + typed + "'", "several fit", "take one of " + list(found))
                .exception();
    }

    private static IsnadException unknown(String typed, Collection<Candidate> candidates) {
        List<String> wanted = words(typed);
        int best = candidates.stream().mapToInt(c -> c.fits(wanted)).max().orElse(0);
        List<String> near = candidates.stream()
                .filter(candidate -> candidate.fits(wanted) == best)
                .map(Candidate::iri)
                .toList();
        String next = near.isEmpty() ? "ingest an article on it first" : "the nearest are " + list(near);
        return Problem.usage("event '" + typed + "'", "the store knows none that fits", next)
                .exception();
    }

    private static String list(List<String> iris) {
        return iris.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (iris.size() > SHOWN ? ", …" : "");
    }

    /** An event with the words by which it can be called. */
    private static final class Candidate {

        private final String iri;
        private final List<String> words = new ArrayList<>();

        Candidate(String iri) {
            this.iri = iri;
        }

        String iri() {
            return iri;
        }

        void add(String thing, Collection<String> itsNames) {
            words.addAll(words(thing.substring(thing.lastIndexOf('/') + 1).replace('-', ' ')));
            itsNames.forEach(name -> words.addAll(EventFinder.words(name)));
        }

        /** How many of the wanted words begin one of its own. */
        int fits(List<String> wanted) {
            return (int) wanted.stream()
                    .filter(word -> words.stream().anyMatch(own -> own.startsWith(word)))
                    .count();
        }

        private static List<String> words(String text) {
            return EventFinder.words(text);
        }
    }
}
