package org.isnad.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.knowledge.Phrase;
import org.isnad.language.WordClass;
import org.isnad.link.Actors.Actor;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** Finds whom a statement blames, by the constructions of {@code blame.tsv}. */
final class BlameFinder {

    /** How many tokens may lie between a deed and the words that say by whom. */
    private static final int DEED_TO_DOER = 24;

    /** How many tokens may lie between a verb and what it governs. */
    private static final int NEAR = 4;

    private static final Set<String> ACCUSING = Set.of("accuse", "condemn");

    private final ArticleView view;
    private final Actors actors;
    private final boolean[] inner;

    BlameFinder(ArticleView view, Actors actors) {
        this.view = view;
        this.actors = actors;
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
        if (word.value().contains(BlameWord.DEED)) {
            doerInIdafa(word.to(), content).ifPresent(blamed::add);
            doerAfterBy(word.to(), content).ifPresent(blamed::add);
            doerAsAdjective(word.to(), content).ifPresent(blamed::add);
            doerAfterVerb(word.to(), content).ifPresent(blamed::add);
        }
        if (word.value().contains(BlameWord.CEASES)) {
            doerBeforeDeed(word.from() + 1, content).ifPresent(blamed::add);
        }
        if (word.value().contains(BlameWord.CHARGES)) {
            charged(word.from() + 1, content).ifPresent(blamed::add);
        }
    }

    /** "The attacks of X" or "the attacks by X"; a state right after a deed may be what suffers it. */
    private Optional<String> doerInIdafa(int token, Tokens content) {
        int next = skipMarks(token, content.to());
        return actor(next, content)
                .filter(actor -> actor.clitic() > 0 ? startsWithLam(next) : !actor.state())
                .map(Actor::key);
    }

    private Optional<String> doerAfterBy(int token, Tokens content) {
        int end = Math.min(content.to(), token + DEED_TO_DOER);
        for (int next = token; next < end; next++) {
            Optional<Phrase<List<BlameWord>>> by = at(next, BlameWord.BY);
            if (by.isPresent()) {
                return actor(skipMarks(by.get().to(), content.to()), content).map(Actor::key);
            }
        }
        return Optional.empty();
    }

    /** "The Ruritanian aggression". */
    private Optional<String> doerAsAdjective(int token, Tokens content) {
        return token < content.to()
                ? view.tools()
                        .demonyms()
                        .at(view.text(), token)
                        .filter(state -> state.clitic() == 0)
                        .map(state -> state.value().key())
                : Optional.empty();
    }

    /** "The attacks that were waged by X": a verb right after the deed, and X after it. */
    private Optional<String> doerAfterVerb(int token, Tokens content) {
        int verb = token < content.to() && view.is(token, WordClass.RELATIVE) ? token + 1 : token;
        return verb < content.to() && is(verb, BlameWord.WAGES)
                ? actor(skipMarks(verb + 1, content.to()), content).map(Actor::key)
                : Optional.empty();
    }

    /** "Unless X stops doing": the doer, a preposition, the deed. */
    private Optional<String> doerBeforeDeed(int token, Tokens content) {
        Optional<Actor> actor = actor(skipMarks(token, content.to()), content);
        return actor.filter(doer -> deedWithin(doer.to(), NEAR, content)).map(Actor::key);
    }

    private Optional<String> charged(int token, Tokens content) {
        return actor(skipMarks(token, content.to()), content)
                .filter(actor -> within(actor.to(), NEAR, content, BlameWord.RESPONSIBILITY))
                .map(Actor::key);
    }

    /** "In Ruritania": a state is where it happens. */
    private boolean isPlace(Actor actor) {
        return actor.state() && view.is(actor.from() - 1, WordClass.PREPOSITION);
    }

    private boolean wages(Actor actor, Tokens content) {
        int next = skipPlace(skipMarks(actor.to(), content.to()), content);
        if (next < content.to() && view.is(next, WordClass.RELATIVE)) {
            next++;
        }
        return next < content.to() && is(next, BlameWord.WAGES) && deedWithin(next + 1, NEAR, content);
    }

    /** Past "in Ruritania". */
    private int skipPlace(int token, Tokens content) {
        return actor(token + 1, content).filter(this::isPlace).map(Actor::to).orElse(token);
    }

    private boolean seeksHarm(Actor actor, Tokens content) {
        int next = skipMarks(actor.to(), content.to());
        return at(next, BlameWord.SEEKS)
                .map(seeks -> within(seeks.to(), NEAR, content, BlameWord.HARM))
                .orElse(false);
    }

    private boolean isResponsible(Actor actor, Tokens content) {
        return within(actor.to(), 2, content, BlameWord.RESPONSIBLE);
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
        int token = cue.to();
        while (token < content.from()) {
            int here = token;
            boolean speaks = source.filter(tokens -> tokens.contains(here)).isPresent();
            Optional<Actor> actor = speaks ? Optional.empty() : actors.at(token);
            actor.map(Actor::key).ifPresent(found::add);
            token = actor.map(Actor::to).orElse(token + 1);
        }
        return found.isEmpty() ? headOf(content) : found;
    }

    private List<String> headOf(Tokens content) {
        return actor(skipMarks(content.from(), content.to()), content)
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

    private Optional<Actor> actor(int token, Tokens content) {
        return token < content.to() ? actors.at(token).filter(actor -> actor.to() <= content.to()) : Optional.empty();
    }

    /** Past quotation marks and a preposition that stands alone before one. */
    private int skipMarks(int token, int to) {
        int next = view.skipQuotes(token, to);
        return next < to && view.text().folded(next).equals("\u0644") ? view.skipQuotes(next + 1, to) : next;
    }

    private boolean startsWithLam(int token) {
        return view.text().folded(token).startsWith("\u0644");
    }

    private boolean is(int token, BlameWord word) {
        return at(token, word).isPresent();
    }

    private Optional<Phrase<List<BlameWord>>> at(int token, BlameWord word) {
        return view.tools().blame().at(view.text(), token, word);
    }
}
