package org.isnad.export;

import java.util.stream.Collectors;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Replay.Outcome;

/** What asking again brought, for a person: a line for each question, and a line for each row that differs. */
public final class ReplayText {

    private ReplayText() {}

    /** Whether the program and the store are those of the sheet. */
    public static String circumstances(AnswerSheet then, AnswerSheet now) {
        StringBuilder out = new StringBuilder();
        if (!then.software().equals(now.software())) {
            out.append("isnad: ")
                    .append(then.software())
                    .append(" then, ")
                    .append(now.software())
                    .append(" now\n");
        }
        boolean same = then.store().equals(now.store());
        out.append("store: ")
                .append(same ? "the same " : "another, with ")
                .append(now.articles())
                .append(" articles\n");
        return out.toString();
    }

    public static String of(Outcome outcome) {
        String query = outcome.answer().query();
        int rows = outcome.answer().rows().size();
        if (outcome.isSame()) {
            return "same: " + query + ", " + rows + " rows\n";
        }
        return "different: " + query + ", " + rows + " rows then\n"
                + outcome.gone().stream().map(row -> "  - " + row + "\n").collect(Collectors.joining())
                + outcome.fresh().stream().map(row -> "  + " + row + "\n").collect(Collectors.joining());
    }
}
