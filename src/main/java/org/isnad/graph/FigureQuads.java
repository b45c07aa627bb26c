package org.isnad.graph;

import static org.isnad.graph.Vocabulary.ABOUT_VALUE;
import static org.isnad.graph.Vocabulary.AT_LEAST;
import static org.isnad.graph.Vocabulary.AT_MOST;
import static org.isnad.graph.Vocabulary.BOUND;
import static org.isnad.graph.Vocabulary.COUNTED;
import static org.isnad.graph.Vocabulary.COUNTED_OF;
import static org.isnad.graph.Vocabulary.FIGURE;
import static org.isnad.graph.Vocabulary.FIGURE_CLASS;
import static org.isnad.graph.Vocabulary.LESS_THAN;
import static org.isnad.graph.Vocabulary.MORE_THAN;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.UNIT;
import static org.isnad.graph.Vocabulary.VALUE;

import org.apache.jena.graph.Node;
import org.isnad.model.Figure;
import org.isnad.model.LinkedArticle;

/**
 * What a graph says of each figure. Its name is the span of its words, which is where it stands; who tells it, a statement
 * or the article in its own voice, points to it.
 */
final class FigureQuads {

    private final GraphSketch sketch;

    FigureQuads(GraphSketch sketch) {
        this.sketch = sketch;
    }

    void add(LinkedArticle linked) {
        for (Figure figure : linked.figures()) {
            Node node = sketch.iris().span(figure.span());
            Node teller = figure.voice().isPresent()
                    ? sketch.iris()
                            .statement(linked.statements()
                                    .get(figure.voice().getAsInt())
                                    .statement())
                    : sketch.iris().article();
            sketch.add(teller, FIGURE, node);
            sketch.add(node, TYPE, FIGURE_CLASS);
            sketch.add(node, VALUE, Literals.decimal(figure.value()));
            figure.bound().ifPresent(bound -> sketch.add(node, BOUND, bound(bound)));
            figure.unit().ifPresent(unit -> sketch.add(node, UNIT, Literals.string(unit)));
            figure.counted().ifPresent(words -> sketch.add(node, COUNTED, sketch.words(words)));
            figure.of().ifPresent(key -> sketch.add(node, COUNTED_OF, IriMinter.agent(key)));
        }
    }

    private static Node bound(Figure.Bound bound) {
        return switch (bound) {
            case ABOUT -> ABOUT_VALUE;
            case MORE_THAN -> MORE_THAN;
            case AT_LEAST -> AT_LEAST;
            case LESS_THAN -> LESS_THAN;
            case AT_MOST -> AT_MOST;
        };
    }
}
