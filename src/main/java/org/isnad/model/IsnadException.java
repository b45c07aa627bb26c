package org.isnad.model;

/** Ends an operation with a {@link Problem}; the command line and the server print it without a stack trace. */
public final class IsnadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public IsnadException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public IsnadException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
