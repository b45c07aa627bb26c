package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.knowledge.Phrase;
import org.isnad.language.WordClass;
import org.isnad.link.Actors.Actor;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** Finds of whom a statement demands something: who is told it, and who stands right after its verb or its subject. */
final class DemandFinder {

    private static final String ASKING = "ask";
    private static final Set<String> DEMANDING = Set.of("demand", ASKING);
    /** How many tokens an aside between commas may have. */
    private static final int ASIDE = 12;

    /** What may stand before the name of whom something is demanded. */
    private static final List<WordClass> BEFORE_NAME = List.of(
            WordClass.PRONOMINAL,
            WordClass.TIME,
            WordClass.ADVERB,
            WordClass.TITLE,
            WordClass.HONORIFIC,
            WordClass.ORGANISATION);

    private final ArticleView view;
    private final Actors actors;

    DemandFinder(ArticleView view, Actors actors) {
        this.view = view;
        this.actors = actors;
    }

    /** The keys of the known agents, sorted. */
    List<String> of(Statement statement, List<Agent> toldTo) {
        if (!DEMANDING.contains(statement.act())) {
            return List.of();
        }
        Set<String> keys = toldTo.stream()
                .filter(agent -> agent.standing() == Agent.Standing.KNOWN)
                .map(Agent::key)
                .collect(Collectors.toCollection(TreeSet::new));
        zone(statement).ifPresent(zone -> {
            keys.addAll(addressed(zone));
            if (statement.act().equals(ASKING)) {
                keys.addAll(asked(zone));
            }
        });
        return List.copyOf(keys);
    }

    /** What stands between the verb with its subject and what is demanded. */
    private Optional<Tokens> zone(Statement statement) {
        Optional<Span> cue = statement.cue().map(found -> found.span());
        int to = statement.content().get(0).start();
        if (cue.isEmpty() || cue.get().end() >= to) {
            return Optional.empty();
        }
        int from = statement
                .source()
                .map(Span::end)
                .filter(end -> end > cue.get().end())
                .orElse(cue.get().end());
        return to <= from ? Optional.empty() : Optional.of(view.tokens(new Span(from, to)));
    }

    /** "Called on [the minister] X, Y and Z to": names one after the other. */
    private List<String> addressed(Tokens zone) {
        List<String> keys = new ArrayList<>();
        int token = zone.from();
        while (token < zone.to()) {
            Optional<Actor> actor = actors.at(token).filter(found -> found.to() <= zone.to());
            boolean goesOn =
                    keys.isEmpty() || actor.filter(found -> found.clitic() == 1).isPresent();
            Optional<Phrase<List<LinkingWord>>> both = view.at(token, LinkingWord.BOTH_OF);
            if (both.isPresent() && keys.isEmpty()) {
                token = both.get().to();
            } else if (actor.isPresent() && goesOn) {
                keys.add(actor.get().key());
                token = actor.get().to();
            } else if (actor.isEmpty() && keys.isEmpty() && isBeforeName(token)) {
                token = afterAside(token, zone);
            } else {
                break;
            }
        }
        return keys;
    }

    private boolean isBeforeName(int token) {
        return !view.text().isWord(token)
                || view.tools().times().at(view.text(), token, 0).isPresent()
                || BEFORE_NAME.stream().anyMatch(wordClass -> view.is(token, wordClass));
    }

    /** The next token, or what follows the second of two commas. */
    private int afterAside(int token, Tokens zone) {
        if (view.isComma(token)) {
            for (int next = token + 1; next < Math.min(zone.to(), token + ASIDE); next++) {
                if (view.isComma(next)) {
                    return next + 1;
                }
            }
        }
        return token + 1;
    }

    /** "Asked for documents from X". */
    private List<String> asked(Tokens zone) {
        List<String> keys = new ArrayList<>();
        for (int token = zone.from() + 1; token < zone.to(); token++) {
            if (view.is(token - 1, LinkingWord.OF_WHOM)) {
                actors.at(token).filter(found -> found.to() <= zone.to()).ifPresent(found -> keys.add(found.key()));
            }
        }
        return keys;
    }
}
