package org.isnad.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds what is wrong with knowledge, all of it at once, for those who edit it: what reading it would stumble over, and
 * what it would read without a word but nobody can have meant.
 */
public final class KnowledgeCheck {

    private final Map<String, Resource> resources;
    private final Set<Flaw> flaws = new TreeSet<>();

    private KnowledgeCheck(Map<String, Resource> resources) {
        this.resources = resources;
    }

    /**
     * Checks what is shipped together with what some Turtle files add to it or say in its stead.
     *
     * @return what is wrong, by file and IRI
     * @throws KnowledgeException when a file cannot be read, or is not Turtle
     */
    public static List<Flaw> flaws(List<Path> extraTurtle) {
        List<TurtleSource> own = extraTurtle.stream().map(TurtleSource::file).toList();
        KnowledgeCheck check = new KnowledgeCheck(TurtleSource.read(KnowledgeRecords.shippedTurtle(), own));
        new AgentCheck(check).run();
        new OfficeCheck(check).run();
        new ConceptCheck(check).run();
        new PlaceCheck(check).run();
        return List.copyOf(check.flaws);
    }

    void report(Resource of, String what, String next) {
        flaws.add(new Flaw(of.file(), of.iri(), what, next));
    }

    boolean isKnown(String iri) {
        return resources.containsKey(iri);
    }

    /** All that have a type. */
    List<Resource> all(String type) {
        return resources.values().stream().filter(resource -> resource.is(type)).toList();
    }

    /** All that have one of the types of agents. */
    List<Resource> agents() {
        return resources.values().stream().filter(KnowledgeReader::isAgent).toList();
    }

    /** Reports the languages in which a property has no words. */
    void labels(Resource of, String property, String name, List<String> languages) {
        Set<String> missing = new TreeSet<>(languages);
        missing.removeAll(of.byLanguage(property).keySet());
        if (!missing.isEmpty()) {
            report(of, "has no " + name + " in " + String.join(", ", missing), "add one for each");
        }
    }

    /** Reports what a property leads to without its being described. */
    void leadsTo(Resource of, String property, String name) {
        of.iris(property)
                .filter(iri -> !isKnown(iri))
                .forEach(iri -> report(of, "has " + name + " <" + iri + ">, of which nothing is said", "describe it"));
    }

    /** Reports whatever leads back to itself by some properties. */
    void cycles(Resource of, String what, String... properties) {
        Set<String> reached = new TreeSet<>();
        List<Resource> next = List.of(of);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(one -> List.of(properties).stream().flatMap(one::iris))
                    .filter(reached::add)
                    .filter(resources::containsKey)
                    .map(resources::get)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        if (reached.contains(of.iri())) {
            report(of, what + " itself in the end", "cut the circle where it is not true");
        }
    }
}
