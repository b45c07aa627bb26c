package org.isnad.model;

/** What reading one input gives: an article, or the reason why there is none. */
public sealed interface Input permits Article, Problem {}
