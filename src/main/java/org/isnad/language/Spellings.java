package org.isnad.language;

import java.util.Arrays;
import java.util.Locale;
import org.isnad.text.Folding;

/** How a language spells what the constants of an enum stand for, once each. */
final class Spellings<E extends Enum<E>> {

    /** No character, and so in no word. */
    private static final String NOWHERE = "\uFFFF";

    private final String[] folded;

    private Spellings(int size) {
        folded = new String[size];
        Arrays.fill(folded, NOWHERE);
    }

    /**
     * Reads a table whose other column is letters.
     *
     * @param column that of the constants' names, in lower case with hyphens
     */
    static <E extends Enum<E>> Spellings<E> of(Tsv table, String column, Class<E> names) {
        Spellings<E> spellings = new Spellings<>(names.getEnumConstants().length);
        for (Tsv.Row row : table.rows()) {
            String name = row.cell(column).toUpperCase(Locale.ROOT).replace('-', '_');
            spellings.folded[Enum.valueOf(names, name).ordinal()] = Folding.fold(row.cell("letters"));
        }
        return spellings;
    }

    /** The folded spelling; where there is none, something that stands in no text. */
    String of(E constant) {
        return folded[constant.ordinal()];
    }
}
