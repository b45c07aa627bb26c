package org.isnad.export;

import java.util.Arrays;
import java.util.List;
import org.isnad.export.Section.Entry;

/** Makes sections with headings in one language. */
record Tables(Phrases phrases) {

    Section section(String name, List<String> notes, List<Entry> entries, String... columns) {
        return new Section(name, phrases.of("section." + name), notes(notes, entries), columns(columns), entries);
    }

    List<String> columns(String... keys) {
        return Arrays.stream(keys).map(key -> phrases.of("column." + key)).toList();
    }

    /** An empty table is not left without a word. */
    List<String> notes(List<String> notes, List<Entry> entries) {
        return notes.isEmpty() && entries.isEmpty() ? List.of(phrases.of("nothing")) : notes;
    }

    static Entry entry(Cell... cells) {
        return new Entry("", List.of(cells));
    }

    static List<String> marks(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
