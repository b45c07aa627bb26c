package org.isnad.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How likely a statement is right, by how it was read: the pack's table {@code confidence}, whose head tells how it was
 * counted.
 */
public final class Confidences {

    private static final String ANY = "*";

    /** For a pack without the table: as likely right as wrong. */
    private static final double UNCOUNTED = 0.5;

    private final Map<Cell, Double> values = new HashMap<>();

    /** Where the speaker of a statement was found. */
    public enum Speaker {
        /** Beside the cue. */
        BESIDE,
        /** Elsewhere in the article. */
        CARRIED,
        /** Nowhere. */
        NONE
    }

    private record Cell(String rule, String trust, String speaker) {}

    private Confidences() {}

    /** @throws IllegalStateException when a value is not between 0 and 1; the message names the line */
    static Confidences load(Tsv table) {
        Confidences confidences = new Confidences();
        for (Tsv.Row row : table.rows()) {
            double value = Double.parseDouble(row.cell("value"));
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalStateException(row.place() + ": a confidence is between 0 and 1, not " + value);
            }
            confidences.values.put(new Cell(row.cell("rule"), row.cell("trust"), row.cell("speaker")), value);
        }
        return confidences;
    }

    /**
     * The figure for a statement; what nobody has met has that of the next wider class.
     *
     * @param rule what the statement was found by
     * @param trust that of its verb, if it has one
     * @return between 0 and 1
     */
    public double of(String rule, Optional<CueVerb.Trust> trust, Speaker speaker) {
        String where = speaker.name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        new Cell(rule, trust.map(Enum::name).orElse(ANY), where),
                        new Cell(rule, ANY, where),
                        new Cell(ANY, ANY, where))
                .flatMap(cell -> Optional.ofNullable(values.get(cell)).stream())
                .findFirst()
                .orElse(UNCOUNTED);
    }
}
