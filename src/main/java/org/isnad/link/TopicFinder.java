package org.isnad.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.knowledge.FoundPhrases;
import org.isnad.knowledge.Phrase;
import org.isnad.knowledge.Topic;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Statement;

/** Tells by its words what a statement is about. */
final class TopicFinder {

    private final ArticleView view;
    private final FoundPhrases<List<Topic>> found;

    TopicFinder(ArticleView view) {
        this.view = view;
        this.found = view.tools().topics().in(view.text());
    }

    /** The narrowest topics that the content's words show, sorted. */
    List<String> topics(Statement statement) {
        return topics(statement.content().stream().map(view::tokens).toList());
    }

    /** The narrowest topics that the words of some stretches show, sorted. */
    List<String> topics(List<Tokens> stretches) {
        Set<String> shown = new TreeSet<>();
        for (Tokens tokens : stretches) {
            for (Phrase<List<Topic>> phrase : found.between(tokens.from(), tokens.to())) {
                if (!namesOffice(phrase)) {
                    phrase.value().forEach(topic -> shown.add(topic.key()));
                }
            }
        }
        Set<String> wider = new HashSet<>();
        shown.forEach(topic -> addWider(topic, wider));
        shown.removeAll(wider);
        return List.copyOf(shown);
    }

    /** "The minister of trade and industry" speaks of neither. */
    private boolean namesOffice(Phrase<List<Topic>> phrase) {
        int before = phrase.from() - 1;
        return view.is(before, LinkingWord.PORTFOLIO)
                || phrase.clitic() > 0 && view.is(before - 1, LinkingWord.PORTFOLIO);
    }

    private void addWider(String topic, Set<String> wider) {
        Optional<String> above = Optional.ofNullable(view.tools().broader().get(topic));
        if (above.isPresent() && wider.add(above.get())) {
            addWider(above.get(), wider);
        }
    }
}
