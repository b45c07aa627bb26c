package org.isnad.model;

/**
 * Something that went wrong and that a person can do something about.
 *
 * @param where the file (with line or byte offset), option, store or address it happened at
 * @param what what is wrong there, in one clause that begins in lower case
 * @param next what to do about it, in one clause
 */
public record Problem(Kind kind, String where, String what, String next) implements Input {

    /** Who has to act; each has its exit code in the command line. */
    public enum Kind {
        /** An input was rejected; the others are not touched by it. */
        INPUT,
        /** The request itself is wrong: an option, a parameter, a query. */
        USAGE,
        /** The store, the network or the machine does not do its part. */
        STORE
    }

    public static Problem input(String where, String what, String next) {
        return new Problem(Kind.INPUT, where, what, next);
    }

    public static Problem usage(String where, String what, String next) {
        return new Problem(Kind.USAGE, where, what, next);
    }

    public static Problem store(String where, String what, String next) {
        return new Problem(Kind.STORE, where, what, next);
    }

    /** For code that cannot go on; whoever can go on without throwing hands the problem over as it is. */
    public IsnadException exception() {
        return new IsnadException(this);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
