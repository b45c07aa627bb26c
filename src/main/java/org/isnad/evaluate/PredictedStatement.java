package org.isnad.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 */
record PredictedStatement(
        Optional<Span> cue,
        Optional<Span> source,
        List<Span> content,
        List<Speaker> speakers,
        Form form,
        String act,
        OptionalInt within,
        Optional<LocalDate> saidOn) {

    /**
     * One who speaks.
     *
     * @param id ends in the speaker's key
     * @param mention the phrase that names the speaker
     */
    record Speaker(String id, String label, Optional<Span> mention) {}

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
                speakers(linked.speakers(), statement.speakers()),
                statement.form(),
                statement.act(),
                statement.within(),
                statement.saidOn().map(SaidOn::date));
    }

    /** One phrase, such as "the two sides", may name several. */
    private static List<Speaker> speakers(List<Agent> agents, List<Mention> mentions) {
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            Agent agent = agents.get(i);
            Mention mention = mentions.get(Math.min(i, mentions.size() - 1));
            speakers.add(new Speaker(agent.key(), agent.label(), Optional.of(mention.span())));
        }
        return speakers;
    }
}
