package org.isnad.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.isnad.model.Agent;
import org.isnad.model.Cue;
import org.isnad.model.Form;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.isnad.model.Mention;
import org.isnad.model.SaidOn;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/**
 * What is measured of a statement that was extracted. Spans are code points of the article's text.
 *
 * @param within the place in its document's list of the statement in whose content this one stands
 * @param rule the construction that found it; blank where it is not told
 * @param confidence from 0 to 1; empty where it is not told
 */
record PredictedStatement(
        Optional<Span> cue,
        Optional<Span> source,
        List<Span> content,
        List<Participant> speakers,
        Form form,
        String act,
        OptionalInt within,
        Optional<LocalDate> saidOn,
        List<Participant> via,
        List<Participant> toldTo,
        String rule,
        OptionalDouble confidence) {

    /**
     * One who speaks, passes on or is told.
     *
     * @param id ends in the participant's key
     * @param mention the phrase that names the participant
     */
    record Participant(String id, String label, Optional<Span> mention) {}

    /** The statements of an article that the pipeline has read. */
    static List<PredictedStatement> allOf(LinkedArticle article) {
        return article.statements().stream().map(PredictedStatement::of).toList();
    }

    private static PredictedStatement of(LinkedStatement linked) {
        Statement statement = linked.statement();
        return new PredictedStatement(
                statement.cue().map(Cue::span),
                statement.source(),
                statement.content(),
                participants(linked.speakers(), statement.speakers()),
                statement.form(),
                statement.act(),
                statement.within(),
                statement.saidOn().map(SaidOn::date),
                participants(linked.via(), statement.via()),
                participants(linked.toldTo(), statement.toldTo()),
                statement.rule(),
                OptionalDouble.of(statement.confidence()));
    }

    /** One phrase, such as "the two sides", may name several. */
    private static List<Participant> participants(List<Agent> agents, List<Mention> mentions) {
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            Agent agent = agents.get(i);
            Mention mention = mentions.get(Math.min(i, mentions.size() - 1));
            participants.add(new Participant(agent.key(), agent.label(), Optional.of(mention.span())));
        }
        return participants;
    }
}
