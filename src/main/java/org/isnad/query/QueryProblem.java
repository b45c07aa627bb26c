package org.isnad.query;

/** What is wrong with a question as it was asked, in words for whoever asked it: what, where, and what to do next. */
public final class QueryProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose turn it is to act. */
    public enum Kind {
        /** The question, a parameter or a name is not one that can be answered. */
        USAGE,
        /** The question was good, but the store did not answer it. */
        STORE
    }

    private final Kind kind;

    private QueryProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public static QueryProblem usage(String message) {
        return new QueryProblem(Kind.USAGE, message);
    }

    public static QueryProblem store(String message, Throwable cause) {
        QueryProblem problem = new QueryProblem(Kind.STORE, message);
        problem.initCause(cause);
        return problem;
    }

    public Kind kind() {
        return kind;
    }
}
