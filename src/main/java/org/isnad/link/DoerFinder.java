package org.isnad.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.knowledge.Phrase;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.Actors.Actor;
import org.isnad.link.ArticleView.Tokens;

/** Finds who does a deed, from the words around the one for it. */
final class DoerFinder {

    /** How many tokens may lie between a deed and the words that say by whom. */
    private static final int DEED_TO_DOER = 24;

    private final ArticleView view;
    private final Actors actors;

    DoerFinder(ArticleView view, Actors actors) {
        this.view = view;
        this.actors = actors;
    }

    /**
     * The keys of those who did it, each once.
     *
     * @param deed the token after the words for the deed
     * @param content where its doer is looked for
     */
    List<String> of(int deed, Tokens content) {
        return Stream.of(
                        doerInIdafa(deed, content),
                        doerAfterBy(deed, content),
                        doerAsAdjective(deed, content),
                        doerAfterVerb(deed, content))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
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

    /** "The Ruritanian aggression"; but "the attackers are Ruritanians". */
    private Optional<String> doerAsAdjective(int token, Tokens content) {
        boolean predicate = view.isDefinite(token - 1) && token < content.to() && !view.isDefinite(token);
        return token < content.to() && !predicate
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

    /** The party whose name begins in a token and ends in a stretch. */
    Optional<Actor> actor(int token, Tokens content) {
        return token < content.to() ? actors.at(token).filter(actor -> actor.to() <= content.to()) : Optional.empty();
    }

    /** Past quotation marks and a preposition that stands alone before one. */
    int skipMarks(int token, int to) {
        int next = view.skipQuotes(token, to);
        return next < to && view.text().folded(next).equals(view.affixes().letters(Affix.TO))
                ? view.skipQuotes(next + 1, to)
                : next;
    }

    private boolean startsWithLam(int token) {
        return view.startsWith(token, Affix.TO);
    }

    private boolean is(int token, BlameWord word) {
        return at(token, word).isPresent();
    }

    private Optional<Phrase<List<BlameWord>>> at(int token, BlameWord word) {
        return view.tools().blame().at(view.text(), token, word);
    }
}
