package org.isnad.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a comparison is narrowed to, as somebody types it.
 *
 * @param event an IRI, the end of one, or words
 * @param topics IRIs, keys or names
 * @param from the first day, as ISO 8601 writes it
 * @param to the last day
 */
public record Narrowing(Optional<String> event, List<String> topics, Optional<String> from, Optional<String> to) {

    /** As parameters of a question; what was not typed is not there. */
    Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("event", event.stream().toList());
        values.put("topic", topics);
        values.put("from", from.stream().toList());
        values.put("to", to.stream().toList());
        values.values().removeIf(List::isEmpty);
        return values;
    }
}
