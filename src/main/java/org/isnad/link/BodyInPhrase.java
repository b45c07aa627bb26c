package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;

/** Finds the known states, organisations and media that a phrase is about. */
final class BodyInPhrase {

    private final ArticleView view;

    BodyInPhrase(ArticleView view) {
        this.view = view;
    }

    /** "Ankara, Washington and the Union": known bodies, and nothing else but what joins them. */
    List<Agent> joined(Tokens phrase) {
        List<Agent> bodies = new ArrayList<>();
        int token = phrase.from();
        while (token < phrase.to()) {
            NameFound name = view.names().at(token).orElse(null);
            boolean joins = name != null && (token == phrase.from() || name.clitic() == 1);
            if (!joins
                    || !name.unambiguous()
                    || name.to() > phrase.to()
                    || People.isPerson(name.candidates().get(0))) {
                return List.of();
            }
            bodies.add(asSpeaker(name.candidates().get(0)));
            token = name.to();
        }
        return bodies;
    }

    /** Those who make up a body, and a side with its nationality. */
    Optional<Agent> members(Tokens phrase) {
        if (view.is(phrase.from(), LinkingWord.MEMBERS)) {
            return firstBody(new Tokens(phrase.from() + 1, phrase.to()));
        }
        if (view.is(phrase.from(), LinkingWord.SIDED) && phrase.from() + 1 < phrase.to()) {
            return view.tools().demonyms().at(view.text(), phrase.from() + 1).map(state -> asSpeaker(state.value()));
        }
        return Optional.empty();
    }

    /** A known body that the phrase begins with, after no more than the kind of body that it is. */
    Optional<Agent> body(Tokens phrase) {
        for (NameFound name : view.names().between(phrase.from(), phrase.to())) {
            boolean begins = name.from() == phrase.from() || onlyKindBefore(phrase.from(), name);
            if (begins
                    && !goesOn(name, phrase)
                    && name.unambiguous()
                    && !People.isPerson(name.candidates().get(0))) {
                return Optional.of(asSpeaker(name.candidates().get(0)));
            }
        }
        return withoutMarks(phrase);
    }

    /** "Ruritania for Aviation", "Paris Smith": a state's name that begins a company's or a person's. */
    private boolean goesOn(NameFound name, Tokens phrase) {
        KnownAgent agent = name.candidates().get(0);
        int next = name.to();
        if (agent.type() != Agent.Type.STATE
                || next >= phrase.to()
                || !view.text().isWord(next)) {
            return false;
        }
        boolean capital = agent.isMetonym(view.text().folded(name.from()).substring(name.clitic()));
        return view.startsWith(next, Affix.TO_THE) || capital && isPlain(next);
    }

    private boolean isPlain(int token) {
        return !view.isDefinite(token)
                && !view.is(token, WordClass.PREPOSITION)
                && !view.is(token, WordClass.RELATIVE)
                && !view.isCue(token)
                && !view.startsWith(token, Affix.AND);
    }

    /** A body whose own name stands in quotation marks after its kind: newspaper "X". */
    private Optional<Agent> withoutMarks(Tokens phrase) {
        StringBuilder words = new StringBuilder();
        for (int token = phrase.from(); token < phrase.to(); token++) {
            if (view.text().isWord(token)) {
                words.append(words.isEmpty() ? "" : " ").append(view.text().folded(token));
            }
        }
        List<KnownAgent> named = view.tools().knowledge().named(words.toString());
        return named.size() == 1 && !People.isPerson(named.get(0))
                ? Optional.of(asSpeaker(named.get(0)))
                : Optional.empty();
    }

    /** The kind of body that it is; "the police of Ruritania" are not Ruritania, nor is a mission of it the Union. */
    private boolean onlyKindBefore(int from, NameFound name) {
        if (name.candidates().get(0).type() == Agent.Type.STATE) {
            return view.skipQuotes(from, name.from()) == name.from();
        }
        for (int token = from; token < name.from(); token++) {
            boolean kind = !view.text().isWord(token)
                    || view.is(token, WordClass.MEDIUM)
                    || view.is(token, WordClass.ORGANISATION) && !view.is(token, LinkingWord.PART);
            if (!kind) {
                return false;
            }
        }
        return true;
    }

    private Optional<Agent> firstBody(Tokens phrase) {
        return view.names().between(phrase.from(), phrase.to()).stream()
                .filter(name ->
                        name.unambiguous() && !People.isPerson(name.candidates().get(0)))
                .map(name -> asSpeaker(name.candidates().get(0)))
                .findFirst();
    }

    private Agent asSpeaker(KnownAgent agent) {
        return agent.asSpeaker(view.language());
    }
}
