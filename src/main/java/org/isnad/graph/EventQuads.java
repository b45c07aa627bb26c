package org.isnad.graph;

import static org.isnad.graph.Vocabulary.DATED_BY_PUBLICATION;
import static org.isnad.graph.Vocabulary.DATED_BY_TEXT;
import static org.isnad.graph.Vocabulary.DATE_BASIS;
import static org.isnad.graph.Vocabulary.EVENT;
import static org.isnad.graph.Vocabulary.EVENT_KIND;
import static org.isnad.graph.Vocabulary.HAS_ACTOR;
import static org.isnad.graph.Vocabulary.HAS_PLACE;
import static org.isnad.graph.Vocabulary.HAS_TIME_STAMP;
import static org.isnad.graph.Vocabulary.SCHEMA_ABOUT;
import static org.isnad.graph.Vocabulary.TYPE;

import org.apache.jena.graph.Node;
import org.isnad.model.Event;

/** What a graph says of each event; every article that tells of one says it again. */
final class EventQuads {

    private final GraphSketch sketch;

    EventQuads(GraphSketch sketch) {
        this.sketch = sketch;
    }

    void add(Event event) {
        Node node = sketch.iris().event(event);
        sketch.add(node, TYPE, EVENT);
        sketch.add(node, EVENT_KIND, IriMinter.eventKind(event.kind()));
        event.participants().forEach(key -> sketch.add(node, HAS_ACTOR, IriMinter.agent(key)));
        event.date().ifPresent(day -> sketch.add(node, HAS_TIME_STAMP, Literals.date(day)));
        event.sides().forEach(key -> sketch.add(node, HAS_ACTOR, IriMinter.agent(key)));
        event.about().forEach(key -> sketch.add(node, SCHEMA_ABOUT, IriMinter.topic(key)));
        event.place().ifPresent(place -> sketch.add(node, HAS_PLACE, IriMinter.place(place)));
        switch (event.dateBasis()) {
            case TEXT -> sketch.add(node, DATE_BASIS, DATED_BY_TEXT);
            case PUBLICATION -> sketch.add(node, DATE_BASIS, DATED_BY_PUBLICATION);
            case NONE -> {}
        }
    }
}
