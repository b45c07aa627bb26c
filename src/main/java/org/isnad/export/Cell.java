package org.isnad.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table of a sheet.
 *
 * @param between what stands between its pieces on one line; empty when each has a line of its own
 */
record Cell(List<Piece> pieces, String between) {

    static final Cell EMPTY = new Cell(List.of(), "");

    static Cell of(String words) {
        return words.isEmpty() ? EMPTY : of(Piece.of(words));
    }

    static Cell of(Piece piece) {
        return new Cell(List.of(piece), "");
    }

    /** Each on its own line. */
    static Cell list(List<Piece> pieces) {
        return new Cell(pieces, "");
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean isList() {
        return between.isEmpty();
    }

    /** Its words and marks, without markup; an address in full, without marks. */
    String plain() {
        return pieces.stream()
                .map(piece -> piece.address().isEmpty()
                        ? Marks.after(piece.opening() + piece.words(), piece.marks())
                        : piece.address())
                .collect(Collectors.joining(isList() ? "\n" : between));
    }
}
