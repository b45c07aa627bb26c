package org.isnad.export;

import java.io.PrintStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;
import org.isnad.store.SortedQuads;
import org.isnad.text.Folding;

/**
 * What the knowledge lacks for a store's articles, as Turtle for an editor to complete: who is named most often without
 * being known, and which words look like loaded names.
 */
public final class Suggestions {

    private static final Set<Node> ROLES = Set.of(Vocabulary.SOURCE, Vocabulary.VIA, Vocabulary.TOLD_TO);

    private static final Set<Node> TYPES = Set.of(
            Vocabulary.AGENT,
            Vocabulary.PERSON,
            Vocabulary.ORGANISATION,
            Vocabulary.STATE,
            Vocabulary.ARMED_GROUP,
            Vocabulary.MEDIUM,
            Vocabulary.GROUP);

    private final UnaryOperator<String> bare;
    private final Map<Node, Suggestion> agents = new HashMap<>();
    private final Map<String, Suggestion> terms = new HashMap<>();

    /**
     * Reads a store.
     *
     * @param unknownTerms finds in a text what looks like a loaded name
     * @param bare takes from a phrase what is joined to its first word and is no part of a name
     */
    public Suggestions(SortedQuads quads, Function<String, List<String>> unknownTerms, UnaryOperator<String> bare) {
        this.bare = bare;
        for (Node article : quads.articles()) {
            read(article.getURI(), quads.of(article), unknownTerms);
        }
    }

    private void read(String article, List<Quad> graph, Function<String, List<String>> unknownTerms) {
        Map<Node, String> labels = literals(graph, Vocabulary.LABEL);
        Map<Node, String> texts = literals(graph, Vocabulary.TEXT);
        for (Quad quad : graph) {
            if (quad.getPredicate().equals(Vocabulary.TYPE) && TYPES.contains(quad.getObject())) {
                String label = bare.apply(labels.getOrDefault(quad.getSubject(), ""));
                String type = quad.getObject().getURI().substring(Vocabulary.ISN.length());
                agents.computeIfAbsent(quad.getSubject(), node -> new Suggestion(label, type));
            }
        }
        for (Quad quad : graph) {
            if (ROLES.contains(quad.getPredicate()) && agents.containsKey(quad.getObject())) {
                agents.get(quad.getObject()).add(article, texts.getOrDefault(quad.getSubject(), ""));
            }
        }
        texts.values()
                .forEach(text -> new HashSet<>(unknownTerms.apply(text))
                        .forEach(words -> terms.computeIfAbsent(
                                        Folding.fold(words), folded -> new Suggestion(words, "NamingTerm"))
                                .add(article, text)));
    }

    private static Map<Node, String> literals(List<Quad> graph, Node property) {
        Map<Node, String> values = new LinkedHashMap<>();
        graph.stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .forEach(quad -> values.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        return values;
    }

    /** Writes the most frequent of each kind; with their keys and languages still to be filled in, they load. */
    public void write(PrintStream out, int limit) {
        out.print("""
                @prefix isn: <https://w3id.org/isnad/ns#> .
                @prefix agent: <https://w3id.org/isnad/id/agent/> .
                @prefix term: <https://w3id.org/isnad/id/term/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                """);
        write(out, agents.values(), limit, "agent:new-", "rdfs:label");
        write(out, terms.values(), limit, "term:new-", "skos:prefLabel");
    }

    private static void write(PrintStream out, Collection<Suggestion> all, int limit, String key, String label) {
        List<Suggestion> first = all.stream()
                .filter(met -> met.count() > 0)
                .sorted(Suggestion.BY_COUNT)
                .limit(limit)
                .toList();
        for (int i = 0; i < first.size(); i++) {
            Suggestion met = first.get(i);
            out.print("\n# statements: " + met.count() + ", articles: " + met.articles() + "\n");
            met.examples().forEach(text -> out.print("#   " + text.replaceAll("\\s+", " ") + "\n"));
            out.print(key + (i + 1) + " a isn:" + met.type() + " ;\n");
            out.print("    " + label + " \"" + escaped(met.label()) + "\"@ar .\n");
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    }
}
