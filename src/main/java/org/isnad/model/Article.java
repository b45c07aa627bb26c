package org.isnad.model;

import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * One news article as it was read. Whatever its metadata do not say stays empty; nothing is guessed.
 *
 * @param document where it was read: a path or file name, and for a file of many articles the place in it
 * @param text the text as decoded, without a byte order mark; every span counts its code points
 * @param url the canonical address
 * @param outlet who published it
 * @param published a {@link java.time.Year}, {@link java.time.YearMonth}, {@link java.time.LocalDate}, {@link
 *     java.time.LocalDateTime} or {@link java.time.OffsetDateTime}, as precise as the source and no more
 * @param language a BCP 47 tag
 * @param credit the primary source that the metadata credit, as written (a "source:" line in the text is not here)
 */
public record Article(
        String document,
        String text,
        Optional<String> url,
        Optional<Outlet> outlet,
        Optional<Temporal> published,
        Optional<String> language,
        Optional<String> headline,
        Optional<String> credit)
        implements Input {

    /**
     * A publisher as the metadata name it.
     *
     * @param id a short id as in {@code ontology/outlets.ttl}, such as {@code mada-post}
     * @param name the name as written
     */
    public record Outlet(Optional<String> id, Optional<String> name) {}

    /** An article of which only the words are known. */
    public static Article of(String document, String text) {
        return new Article(
                document,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
