package org.isnad.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.isnad.knowledge.Phrase;
import org.isnad.language.WordClass;
import org.isnad.link.Actors.Actor;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** Finds whom a statement blames, by the constructions of {@code blame.tsv}. */
final class BlameFinder {

    /** How many tokens before a deed a word may stand that says that it is fought, feared or imagined. */
    private static final int COUNTERED_REACH = 2;

    /** How many tokens may lie between a verb and what it governs. */
    private static final int NEAR = 4;

    private static final Set<String> ACCUSING = Set.of("accuse", "condemn");

    private final ArticleView view;
    private final Actors actors;
    private final DoerFinder doers;
    private final boolean[] inner;

    BlameFinder(ArticleView view, Actors actors) {
        this.view = view;
        this.actors = actors;
        this.doers = new DoerFinder(view, actors);
        this.inner = new boolean[view.text().size()];
    }

    /**
     * The keys of whom a statement blames, sorted.
     *
     * @param nested the statements that stand right within it: what they say is theirs
     */
    List<String> blames(Statement statement, List<Statement> nested) {
        Set<String> blamed = new TreeSet<>();
        mark(nested, true);
        for (Span span : statement.content()) {
            Tokens content = view.tokens(span);
            for (int token = content.from(); token < content.to(); token++) {
                if (view.text().isWord(token) && !inner[token]) {
                    read(token, content, blamed);
                }
            }
        }
        mark(nested, false);
        if (ACCUSING.contains(statement.act())) {
            blamed.addAll(accused(statement));
        }
        return List.copyOf(blamed);
    }

    private void mark(List<Statement> nested, boolean value) {
        for (Statement statement : nested) {
            for (Span span : statement.content()) {
                Tokens tokens = view.tokens(span);
                Arrays.fill(inner, tokens.from(), tokens.to(), value);
            }
            statement.cue().ifPresent(cue -> {
                Tokens tokens = view.tokens(cue.span());
                Arrays.fill(inner, tokens.from(), tokens.to(), value);
            });
        }
    }

    private void read(int token, Tokens content, Set<String> blamed) {
        view.tools().blame().at(view.text(), token).ifPresent(word -> read(word, content, blamed));
        actors.at(token).filter(actor -> actor.to() <= content.to()).ifPresent(actor -> {
            if (!isPlace(actor)
                    && (wages(actor, content) || seeksHarm(actor, content) || isResponsible(actor, content))) {
                blamed.add(actor.key());
            }
        });
    }

    private void read(Phrase<List<BlameWord>> word, Tokens content, Set<String> blamed) {
        if (word.value().contains(BlameWord.DEED) && isBlamed(word)) {
            blamed.addAll(doers.of(word.to(), content));
        }
        if (word.value().contains(BlameWord.CEASES)) {
            doerBeforeDeed(word.from() + 1, content).ifPresent(blamed::add);
        }
        if (word.value().contains(BlameWord.CHARGES)) {
            charged(word.from() + 1, content).ifPresent(blamed::add);
        }
    }

    /** Not "to fight terror", "to repel the attack", "any aggression", "a counter-attack". */
    private boolean isBlamed(Phrase<List<BlameWord>> deed) {
        return !is(deed.to(), BlameWord.COUNTER)
                && IntStream.range(deed.from() - COUNTERED_REACH, deed.from())
                        .noneMatch(token -> is(token, BlameWord.COUNTERED));
    }

    /** "Unless X stops doing": the doer, a preposition, the deed. */
    private Optional<String> doerBeforeDeed(int token, Tokens content) {
        Optional<Actor> actor = doers.actor(doers.skipMarks(token, content.to()), content);
        return actor.filter(doer -> deedWithin(doer.to(), NEAR, content)).map(Actor::key);
    }

    private Optional<String> charged(int token, Tokens content) {
        return doers.actor(doers.skipMarks(token, content.to()), content)
                .filter(actor -> within(actor.to(), NEAR, content, BlameWord.RESPONSIBILITY))
                .map(Actor::key);
    }

    /** "In Ruritania": a state is where it happens; and nobody does a thing whose name a preposition is joined to. */
    private boolean isPlace(Actor actor) {
        return actor.state() && view.is(actor.from() - 1, WordClass.PREPOSITION) || actors.isGoverned(actor);
    }

    private boolean wages(Actor actor, Tokens content) {
        int next = skipPlace(doers.skipMarks(actor.to(), content.to()), content);
        if (next < content.to() && view.is(next, WordClass.RELATIVE)) {
            next++;
        }
        return next < content.to() && is(next, BlameWord.WAGES) && deedWithin(next + 1, NEAR, content);
    }

    /** Past "in Ruritania". */
    private int skipPlace(int token, Tokens content) {
        return doers.actor(token + 1, content)
                .filter(this::isPlace)
                .map(Actor::to)
                .orElse(token);
    }

    private boolean seeksHarm(Actor actor, Tokens content) {
        int next = doers.skipMarks(actor.to(), content.to());
        return at(next, BlameWord.SEEKS)
                .map(seeks -> within(seeks.to(), NEAR, content, BlameWord.HARM))
                .orElse(false);
    }

    private boolean isResponsible(Actor actor, Tokens content) {
        return !view.is(actor.to(), WordClass.COMPLEMENTIZER) && within(actor.to(), 2, content, BlameWord.RESPONSIBLE);
    }

    /** Of an accusation: who stands between cue and content, or else at the content's head. */
    private List<String> accused(Statement statement) {
        if (statement.cue().isEmpty()) {
            return List.of();
        }
        Tokens cue = view.tokens(statement.cue().get().span());
        Tokens content = view.tokens(statement.content().get(0));
        Optional<Tokens> source = statement.source().map(view::tokens);
        List<String> found = new ArrayList<>();
        boolean colon = false;
        int token = cue.to();
        while (token < content.from()) {
            int here = token;
            boolean speaks = source.filter(tokens -> tokens.contains(here)).isPresent();
            Optional<Actor> actor = speaks ? Optional.empty() : actors.at(token);
            actor.filter(who -> !isAside(who, cue, source)).map(Actor::key).ifPresent(found::add);
            colon |= view.text().folded(token).equals(":");
            token = actor.map(Actor::to).orElse(token + 1);
        }
        return found.isEmpty() && !colon ? headOf(content) : found;
    }

    /** "Accused, at a summit of the Union, ...": who follows a preposition, but for one right after the verb. */
    private boolean isAside(Actor actor, Tokens cue, Optional<Tokens> source) {
        boolean direct = doers.skipMarks(cue.to(), actor.from() + 1) == actor.from()
                || source.filter(tokens -> doers.skipMarks(tokens.to(), actor.from() + 1) == actor.from())
                        .isPresent();
        return !direct && (actors.isGoverned(actor) || view.is(actor.from() - 1, LinkingWord.WHERE));
    }

    private List<String> headOf(Tokens content) {
        return doers.actor(doers.skipMarks(content.from(), content.to()), content)
                .map(actor -> List.of(actor.key()))
                .orElse(List.of());
    }

    private boolean deedWithin(int token, int reach, Tokens content) {
        return within(token, reach, content, BlameWord.DEED);
    }

    private boolean within(int token, int reach, Tokens content, BlameWord wanted) {
        int end = Math.min(content.to(), token + reach);
        for (int next = token; next < end; next++) {
            if (is(next, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int token, BlameWord word) {
        return at(token, word).isPresent();
    }

    private Optional<Phrase<List<BlameWord>>> at(int token, BlameWord word) {
        return view.tools().blame().at(view.text(), token, word);
    }
}
