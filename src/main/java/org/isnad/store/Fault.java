package org.isnad.store;

import java.util.Comparator;

/**
 * Something in a store that must not be.
 *
 * @param iri what it concerns
 * @param what what is wrong with it
 * @param next what to do about it
 */
public record Fault(String iri, String what, String next) implements Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        return Comparator.comparing(Fault::iri)
                .thenComparing(Fault::what)
                .thenComparing(Fault::next)
                .compare(this, other);
    }
}
