package org.isnad.model;

/**
 * Where something happened.
 *
 * @param key of a known place ({@code idlib}) or of a known state ({@code new-zealand}); no two of them share one
 * @param state whether it is a state, which is an agent as well
 */
public record Place(String key, boolean state) {}
