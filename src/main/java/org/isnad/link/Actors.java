package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.knowledge.NamingTerm;
import org.isnad.knowledge.Phrase;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The known parties that a text names, by their names or by what others call them. */
final class Actors {

    /**
     * A party where it is named.
     *
     * @param key of the agent
     * @param state whether it is a state, whose name may as well be that of a place
     * @param clitic how many letters stand before the name in its first token
     */
    record Actor(int from, int to, int clitic, String key, boolean state) {}

    /** The letters for "and", which may be joined to a name. */
    private final ArticleView view;

    private final NamingContext context;
    private final People people;
    private final @Nullable Actor[] byToken;

    Actors(ArticleView view, People people, NamingContext context) {
        this.view = view;
        this.people = people;
        this.context = context;
        this.byToken = new Actor[view.text().size()];
        scan();
    }

    /** The party whose name begins in a token; none begins inside another's. */
    Optional<Actor> at(int token) {
        return token < 0 || token >= byToken.length ? Optional.empty() : Optional.ofNullable(byToken[token]);
    }

    private void scan() {
        int token = 0;
        while (token < byToken.length) {
            Actor actor = view.text().isWord(token) ? longest(token).orElse(null) : null;
            byToken[token] = actor;
            token = actor == null ? token + 1 : actor.to();
        }
    }

    private Optional<Actor> longest(int token) {
        Optional<Actor> named = view.names()
                .at(token)
                .filter(NameFound::unambiguous)
                .filter(name -> name.candidates().get(0).type() != Agent.Type.MEDIUM)
                .filter(name -> !isCounted(name))
                .map(Actors::of);
        Optional<Actor> term = term(token);
        boolean termIsLonger = term.isPresent()
                && (named.isEmpty() || term.get().to() >= named.get().to());
        return (termIsLonger ? term : named).or(() -> titled(token));
    }

    /** The keys of all parties that are named in a phrase, in text order; a capital after a preposition is a place. */
    List<String> in(Tokens phrase) {
        List<String> keys = new ArrayList<>();
        int token = phrase.from();
        while (token < phrase.to()) {
            Optional<Actor> actor = at(token).filter(found -> found.to() <= phrase.to());
            int here = token;
            actor.filter(found -> !isPlace(here) && !keys.contains(found.key()))
                    .ifPresent(found -> keys.add(found.key()));
            token = actor.map(Actor::to).orElse(token + 1);
        }
        return keys;
    }

    /** Whether a preposition is joined to its name. */
    boolean isGoverned(Actor actor) {
        return actor.clitic() > 0
                && !view.affixes()
                        .isConjunction(view.text().folded(actor.from()).charAt(actor.clitic() - 1));
    }

    /** "12 Ruritanians", who may be called like their state. */
    private boolean isCounted(NameFound name) {
        return name.candidates().get(0).type() == Agent.Type.STATE
                && name.from() > 0
                && view.text().kind(name.from() - 1) == TokenizedText.Kind.NUMBER;
    }

    private boolean isPlace(int token) {
        return token > 0
                && view.is(token - 1, WordClass.PREPOSITION)
                && view.names()
                        .at(token)
                        .filter(name -> name.candidates().get(0).isMetonym(words(name)))
                        .isPresent();
    }

    private String words(NameFound name) {
        StringBuilder words = new StringBuilder();
        for (int token = name.from(); token < name.to(); token++) {
            words.append(token == name.from() ? "" : " ").append(view.text().folded(token));
        }
        return words.substring(name.clitic());
    }

    private Optional<Actor> term(int token) {
        Phrase<List<NamingTerm>> phrase = view.namingTerms().at(token).orElse(null);
        if (phrase == null) {
            return Optional.empty();
        }
        return context.choose(phrase.value())
                .map(term -> new Actor(phrase.from(), phrase.to(), phrase.clitic(), term.referent(), false));
    }

    private Optional<Actor> titled(int token) {
        return people.startingAt(token)
                .map(here -> new Actor(here.from(), here.to(), 0, here.person().key(), false));
    }

    private static Actor of(NameFound name) {
        KnownAgent agent = name.candidates().get(0);
        return new Actor(name.from(), name.to(), name.clitic(), agent.key(), agent.type() == Agent.Type.STATE);
    }
}
