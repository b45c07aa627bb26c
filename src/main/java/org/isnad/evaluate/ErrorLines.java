package org.isnad.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.evaluate.StatementError.Kind;
import org.isnad.model.Span;

/** An error for a person: what and where on the first line, then its sentence and speakers, a line each. */
final class ErrorLines {

    private ErrorLines() {}

    static String of(StatementError error) {
        StringBuilder lines = new StringBuilder(error.kind().title());
        if (error.kind() == Kind.SPAN) {
            lines.append(' ').append(Decimals.thousandths(error.overlap()));
        }
        lines.append("  ").append(error.document()).append(offsets("wanted", error.wanted()));
        lines.append(offsets("got", error.got()))
                .append("\n    ")
                .append(error.sentence())
                .append('\n');
        if (error.kind() != Kind.SPAN) {
            error.wantedSpeaker()
                    .ifPresent(who ->
                            lines.append("    wanted speaker: ").append(who).append('\n'));
            error.gotSpeaker()
                    .ifPresent(who ->
                            lines.append("    got speaker:    ").append(who).append('\n'));
        }
        return lines.toString();
    }

    private static String offsets(String label, List<Span> spans) {
        return spans.isEmpty()
                ? ""
                : spans.stream().map(Span::toString).collect(Collectors.joining(";", "  " + label + " ", ""));
    }
}
