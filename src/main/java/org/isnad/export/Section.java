package org.isnad.export;

import java.util.List;

/**
 * A part of a sheet: a table.
 *
 * @param name by which it can be asked for, and that of its file
 * @param notes sentences that stand before the table, or in place of one
 * @param columns what stands above each
 */
record Section(String name, String title, List<String> notes, List<String> columns, List<Entry> entries) {

    /**
     * A row.
     *
     * @param mark the number of a line or the letter of an article, where the row is what others point to; or empty
     */
    record Entry(String mark, List<Cell> cells) {}

    /** The same with some of its columns only, by their places from 0. */
    Section of(List<Integer> places) {
        List<Entry> rows = entries.stream()
                .map(entry -> new Entry(
                        entry.mark(), places.stream().map(entry.cells()::get).toList()))
                .toList();
        return new Section(name, title, notes, places.stream().map(columns::get).toList(), rows);
    }

    /** Whether its rows are what others point to. */
    boolean isMarked() {
        return entries.stream().anyMatch(entry -> !entry.mark().isEmpty());
    }
}
