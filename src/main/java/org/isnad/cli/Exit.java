package org.isnad.cli;

import org.isnad.model.Problem;

/** The exit codes; every command's help lists them. */
final class Exit {

    static final int DONE = 0;
    static final int REJECTED = 1;
    static final int USAGE = 2;
    static final int STORE = 3;

    private Exit() {}

    static int of(Problem problem) {
        return switch (problem.kind()) {
            case INPUT -> REJECTED;
            case USAGE -> USAGE;
            case STORE -> STORE;
        };
    }
}
