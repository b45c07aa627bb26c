package org.isnad.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words and phrases in several languages. What points to a thing in a text must be of the text's own language; that it
 * is called something else in another is told to readers only.
 *
 * @param byLanguage by language tag, in the order in which they are written
 */
public record Wording(Map<String, List<String>> byLanguage) {

    public Wording {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byLanguage.forEach((language, words) -> copy.put(language, List.copyOf(words)));
        byLanguage = Collections.unmodifiableMap(copy);
    }

    /** The words of one language; none when it has none. */
    public List<String> in(String language) {
        return byLanguage.getOrDefault(language, List.of());
    }

    /** The words of all languages. */
    public Stream<String> all() {
        return byLanguage.values().stream().flatMap(List::stream);
    }
}
