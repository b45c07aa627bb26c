package org.isnad.cli;

import org.isnad.export.RowsFormat;
import org.isnad.query.BoundQuery;
import org.isnad.query.QueryRunner;

/** What a question of the catalogue is answered with: its rows, and whether more follow. */
final class Answer {

    private Answer() {}

    /**
     * Asks and prints.
     *
     * @param option how the command at hand sets a parameter, up to the parameter's name
     */
    static void print(BoundQuery question, QueryRunner runner, RowsFormat format, Console console, String option) {
        format.writer(Terminal.isolation()).write(runner.run(question), console.out());
        runner.nextOffset(question)
                .ifPresent(offset -> console.err()
                        .println("There is more: " + option + "offset=" + offset + " gives the next page, " + option
                                + "limit=NUMBER a longer one."));
    }
}
