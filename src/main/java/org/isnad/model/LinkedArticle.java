package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is read out of one article; the whole input of its graph.
 *
 * @param publisher the article's outlet as an agent
 * @param credit the primary source that it credits, in its metadata or in its text
 * @param statements in text order; {@link Statement#number()} is the index in this list
 * @param events every event of the statements, once each
 * @param namings in text order
 * @param figures in text order
 * @param bands what its text has in common with copies of it, see {@link org.isnad.text.MinHash}
 */
public record LinkedArticle(
        Article article,
        Optional<Agent> publisher,
        Optional<Agent> credit,
        List<LinkedStatement> statements,
        List<Event> events,
        List<NamingUse> namings,
        List<Figure> figures,
        List<Long> bands) {}
