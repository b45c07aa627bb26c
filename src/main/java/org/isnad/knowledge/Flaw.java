package org.isnad.knowledge;

import java.util.Comparator;

/**
 * Something in the knowledge that an editor should mend.
 *
 * @param file the Turtle file that speaks of it
 * @param iri what it concerns
 * @param what what is wrong with it, in one clause
 * @param next what to do about it
 */
public record Flaw(String file, String iri, String what, String next) implements Comparable<Flaw> {

    @Override
    public int compareTo(Flaw other) {
        return Comparator.comparing(Flaw::file)
                .thenComparing(Flaw::iri)
                .thenComparing(Flaw::what)
                .thenComparing(Flaw::next)
                .compare(this, other);
    }
}
