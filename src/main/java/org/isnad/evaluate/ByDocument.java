package org.isnad.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something for each document. A document goes by the last part of its path, so that one run from another folder is
 * still the same; where no name agrees, by that name without its ending.
 */
final class ByDocument<T> {

    private final Map<String, T> values = new LinkedHashMap<>();

    T computeIfAbsent(String document, Supplier<T> value) {
        return values.computeIfAbsent(name(document), name -> value.get());
    }

    /** What is held for a document that is named, perhaps, by another path. */
    Optional<T> find(String document) {
        String name = name(document);
        return Optional.ofNullable(values.get(name))
                .or(() -> values.entrySet().stream()
                        .filter(entry -> stem(entry.getKey()).equals(stem(name)))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    <R> ByDocument<R> map(Function<T, R> mapping) {
        ByDocument<R> mapped = new ByDocument<>();
        values.forEach((name, value) -> mapped.values.put(name, mapping.apply(value)));
        return mapped;
    }

    private static String name(String document) {
        return document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('#')) + 1);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
