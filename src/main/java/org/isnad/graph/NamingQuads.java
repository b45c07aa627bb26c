package org.isnad.graph;

import static org.isnad.graph.Vocabulary.ARTICLE;
import static org.isnad.graph.Vocabulary.IN_SPAN;
import static org.isnad.graph.Vocabulary.NAMING_USE;
import static org.isnad.graph.Vocabulary.QUOTED;
import static org.isnad.graph.Vocabulary.REFERENT;
import static org.isnad.graph.Vocabulary.TERM;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.VOICE;
import static org.isnad.graph.Vocabulary.WORDS_USED;

import org.apache.jena.graph.Node;
import org.isnad.model.LinkedArticle;
import org.isnad.model.NamingUse;

/** What a graph says of each use of a loaded or neutral name. */
final class NamingQuads {

    private final GraphSketch sketch;

    NamingQuads(GraphSketch sketch) {
        this.sketch = sketch;
    }

    void add(LinkedArticle linked) {
        for (NamingUse use : linked.namings()) {
            Node node = sketch.iris().naming(use);
            sketch.add(node, TYPE, NAMING_USE);
            sketch.add(node, ARTICLE, sketch.iris().article());
            sketch.add(node, REFERENT, IriMinter.agent(use.referent()));
            sketch.add(node, TERM, IriMinter.term(use.term()));
            sketch.add(node, IN_SPAN, sketch.iris().span(use.span()));
            sketch.add(node, WORDS_USED, sketch.words(sketch.at(use.span())));
            sketch.add(node, QUOTED, Literals.bool(use.quoted()));
            use.voice().ifPresent(number -> sketch.add(node, VOICE, voice(linked, number)));
        }
    }

    private Node voice(LinkedArticle linked, int number) {
        return sketch.iris().statement(linked.statements().get(number).statement());
    }
}
