package org.isnad.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How likely a statement is right, by the construction of its verb: the pack's table {@code confidence}, whose head
 * tells how it was counted. A cell that nobody has met has the figure of its kind of subject.
 */
public final class Confidences {

    private static final String ANY = "*";

    private final Map<Cell, Double> values = new HashMap<>();

    private record Cell(String trust, String opener, String subject) {}

    private Confidences() {}

    /** @throws IllegalStateException when a value is not between 0 and 1; the message names the line */
    static Confidences load(Tsv table) {
        Confidences confidences = new Confidences();
        for (Tsv.Row row : table.rows()) {
            double value = Double.parseDouble(row.cell("value"));
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalStateException(row.place() + ": a confidence is between 0 and 1, not " + value);
            }
            confidences.values.put(new Cell(row.cell("trust"), row.cell("opener"), row.cell("subject")), value);
        }
        return confidences;
    }

    /**
     * The figure for a verb with what was read round it.
     *
     * @param opener what opens the content
     * @param subject the kind of subject, as the table names it, such as {@code verb-subject} or {@code subjectless}
     * @return between 0 and 1
     * @throws IllegalStateException when the table has no line for the kind of subject
     */
    public double of(CueVerb.Trust trust, Frame.Kind opener, String subject) {
        Double value = values.get(new Cell(trust.name(), opener.name().toLowerCase(Locale.ROOT), subject));
        if (value == null) {
            value = values.get(new Cell(ANY, ANY, subject));
        }
        if (value == null) {
            throw new IllegalStateException("the table confidence has no line * * " + subject);
        }
        return value;
    }
}
