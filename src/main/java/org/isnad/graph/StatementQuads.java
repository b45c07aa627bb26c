package org.isnad.graph;

import static org.isnad.graph.Vocabulary.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.model.Agent;
import org.isnad.model.Cue;
import org.isnad.model.Form;
import org.isnad.model.LinkedStatement;
import org.isnad.model.Mention;
import org.isnad.model.SaidOn;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.StatementKeys;

/** What a graph says of each statement. Every quad costs some 400 bytes on disk, so what can be told from others stays out. */
final class StatementQuads {

    /** Stands between spans of one content. */
    private static final String GAP = " \u2026 ";

    private final GraphSketch sketch;

    StatementQuads(GraphSketch sketch) {
        this.sketch = sketch;
    }

    /** @param credit whom the article names as the primary source of all of it */
    void add(List<LinkedStatement> statements, Optional<Agent> credit) {
        List<Node> nodes = statements.stream()
                .map(linked -> sketch.iris().statement(linked.statement()))
                .toList();
        Set<Node> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (!seen.add(node)) {
                throw new IllegalArgumentException("two statements stand at the same words: " + node.getURI());
            }
            Statement statement = statements.get(i).statement();
            addCore(node, statement);
            statement.cue().ifPresent(cue -> addCue(node, cue));
            addSource(node, statement);
            statement.saidOn().ifPresent(day -> addDay(node, day));
            statement.within().ifPresent(outer -> sketch.add(node, WITHIN, nodes.get(outer)));
            addLinks(node, statements.get(i));
            sketch.add(node, HANDS, Literals.integer(hands(i, statements, credit)));
            addKeys(node, statements.get(i).keys());
        }
    }

    private void addCore(Node node, Statement statement) {
        sketch.add(node, TYPE, STATEMENT);
        sketch.add(node, ARTICLE, sketch.iris().article());
        sketch.add(node, NUMBER, Literals.integer(statement.number()));
        sketch.add(node, ACT, IriMinter.act(statement.act()));
        sketch.add(node, FORM, form(statement.form()));
        sketch.add(node, RULE, Literals.string(statement.rule()));
        if (statement.confidence() < 1) {
            sketch.add(node, CONFIDENCE, Literals.share(statement.confidence()));
        }
        String content = statement.content().stream().map(sketch::at).collect(Collectors.joining(GAP));
        sketch.add(node, TEXT, sketch.words(content));
        for (Span span : statement.content()) {
            sketch.add(node, CONTENT_SPAN, sketch.iris().span(span));
        }
    }

    private void addCue(Node node, Cue cue) {
        sketch.add(node, CUE, sketch.words(sketch.at(cue.span())));
        sketch.add(node, CUE_SPAN, sketch.iris().span(cue.span()));
        sketch.add(node, LEMMA, sketch.words(cue.lemma()));
    }

    private void addSource(Node node, Statement statement) {
        statement.source().ifPresent(source -> {
            sketch.add(node, SOURCE_PHRASE, sketch.words(sketch.at(source)));
            sketch.add(node, SOURCE_SPAN, sketch.iris().span(source));
        });
        for (Mention speaker : statement.speakers()) {
            if (!statement.source().equals(Optional.of(speaker.span()))) {
                sketch.add(node, SPEAKER_MENTION, sketch.iris().span(speaker.span()));
            }
        }
    }

    private void addDay(Node node, SaidOn day) {
        sketch.add(node, SAID_ON, Literals.date(day.date()));
        sketch.add(node, SAID_ON_BASIS, basis(day.resolution()));
    }

    private void addLinks(Node node, LinkedStatement linked) {
        linked.speakers().forEach(agent -> sketch.add(node, SOURCE, sketch.agent(agent)));
        linked.via().forEach(agent -> sketch.add(node, VIA, sketch.agent(agent)));
        linked.toldTo().forEach(agent -> sketch.add(node, TOLD_TO, sketch.agent(agent)));
        linked.about().forEach(topic -> sketch.add(node, ABOUT, IriMinter.topic(topic)));
        linked.concerns()
                .ifPresent(event -> sketch.add(node, CONCERNS, sketch.iris().event(event)));
        linked.concerns()
                .filter(event -> linked.madeAtEvent())
                .ifPresent(event -> sketch.add(node, SAID_AT, sketch.iris().event(event)));
        linked.mentions().forEach(key -> sketch.add(node, MENTIONS, IriMinter.agent(key)));
        linked.blames().forEach(key -> sketch.add(node, BLAMES, IriMinter.agent(key)));
        linked.demandsOf().forEach(key -> sketch.add(node, DEMANDS_OF, IriMinter.agent(key)));
        linked.communique()
                .ifPresent(
                        document -> sketch.add(node, COMMUNIQUE, sketch.iris().communique(document)));
    }

    /** Counted here, for to count it of each statement of a large store takes several times as long as to read it. */
    private int hands(int number, List<LinkedStatement> statements, Optional<Agent> credit) {
        Set<Node> passingOn = new HashSet<>();
        credit.map(sketch::agent).ifPresent(passingOn::add);
        int around = -1;
        for (OptionalInt at = OptionalInt.of(number); at.isPresent(); around++) {
            LinkedStatement linked = statements.get(at.getAsInt());
            linked.via().forEach(agent -> passingOn.add(sketch.agent(agent)));
            at = linked.statement().within();
        }
        return around + passingOn.size();
    }

    private void addKeys(Node node, StatementKeys keys) {
        sketch.add(node, WORDS, sketch.words(String.join(" ", keys.words())));
        keys.negated().forEach(word -> sketch.add(node, NEGATES, sketch.words(word)));
        keys.bands().forEach(band -> sketch.add(node, QUOTATION_BAND, Literals.integer(band)));
        sketch.add(node, SAYING, Literals.integer(keys.saying()));
    }

    private static Node form(Form form) {
        return switch (form) {
            case DIRECT -> DIRECT;
            case INDIRECT -> INDIRECT;
            case MIXED -> MIXED;
        };
    }

    private static Node basis(SaidOn.Resolution resolution) {
        return switch (resolution) {
            case EXPLICIT -> EXPLICIT;
            case RELATIVE -> RELATIVE;
            case WEEKDAY -> WEEKDAY;
            case YEAR_OF_PUBLICATION -> YEAR_OF_PUBLICATION;
        };
    }
}
