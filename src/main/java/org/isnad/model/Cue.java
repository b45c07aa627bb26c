package org.isnad.model;

/**
 * The word that reports: a verb, a participle, "according to", a headline's colon.
 *
 * @param lemma its dictionary form in the language pack
 */
public record Cue(Span span, String lemma) {}
