package org.isnad.model;

import java.time.LocalDate;

/**
 * A document that an agent issued: what several articles take from one document goes back to one origin.
 *
 * @param issuer the key of a known agent
 * @param day the day on which it was issued, or else of what it tells, or else of the article's publication
 */
public record Communique(String issuer, LocalDate day) {

    /** What makes the documents of two articles one, such as {@code kremlin/2019-05-14}. */
    public String key() {
        return issuer + "/" + day;
    }
}
