package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Links the phrases of one article, in text order, to agents. */
final class MentionLinker {

    private static final Set<String> COMMAS = Set.of("\u060C", ",");

    private final ArticleView view;
    private final People people;
    private final SpokenSoFar spoken;
    private final PersonInPhrase personInPhrase;
    private final Collectives collectives;
    private final Documents documents;
    private final UnlinkedNames unlinked;
    private final Map<Span, List<Agent>> done = new HashMap<>();
    private @Nullable LastNamed bodies;
    private @Nullable LastNamed titled;

    MentionLinker(ArticleView view, People people) {
        this.view = view;
        this.people = people;
        this.spoken = new SpokenSoFar(view);
        this.personInPhrase = new PersonInPhrase(view, people.titles());
        this.collectives = new Collectives(view, people, spoken);
        this.documents = new Documents(view, spoken);
        this.unlinked = new UnlinkedNames(view);
    }

    /** The agents that a mention means: one, several for a collective, and never none. */
    List<Agent> link(Mention mention) {
        List<Agent> known = done.get(mention.span());
        if (known != null) {
            return known;
        }
        Tokens phrase = view.tokens(mention.span());
        List<Agent> agents =
                phrase.from() == phrase.to() ? List.of(unlinked.unnamed(wordAt(phrase))) : resolve(phrase, mention);
        done.put(mention.span(), agents);
        agents.forEach(agent -> spoken.add(phrase, agent));
        return agents;
    }

    private Tokens wordAt(Tokens phrase) {
        int token = Math.min(phrase.from(), view.text().size() - 1);
        return new Tokens(token, token + 1);
    }

    private List<Agent> resolve(Tokens raw, Mention mention) {
        Tokens phrase = beforeCounterpart(new Tokens(view.skipQuotes(raw.from(), raw.to() - 1), raw.to()));
        List<Agent> several = collectives.find(phrase);
        if (!several.isEmpty()) {
            return several;
        }
        if (collectives.isCollective(phrase)) {
            return List.of(unlinked.unnamed(phrase));
        }
        List<Agent> joined = joinedBodies(phrase);
        return joined.size() > 1 ? joined : List.of(one(phrase, mention.kind()));
    }

    /** "Ankara, Washington and the Union": known bodies, and nothing else but what joins them. */
    private List<Agent> joinedBodies(Tokens phrase) {
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

    /** "The president [told] his counterpart": whom it is told to is no part of the speaker's phrase. */
    private Tokens beforeCounterpart(Tokens phrase) {
        for (int token = phrase.from() + 1; token < phrase.to(); token++) {
            if (view.is(token, WordClass.COUNTERPART)) {
                return new Tokens(phrase.from(), token);
            }
        }
        return phrase;
    }

    private Agent one(Tokens phrase, Mention.Kind kind) {
        if (kind == Mention.Kind.DOCUMENT || documents.isDocument(phrase)) {
            return documents.issuer(phrase).orElseGet(() -> unlinked.unnamed(phrase));
        }
        Optional<Agent> person =
                personInPhrase.find(phrase).or(() -> apposed(phrase)).map(this::asSpeaker);
        if (person.isPresent()) {
            return person.get();
        }
        if (kind == Mention.Kind.UNNAMED) {
            return unlinked.unnamed(phrase);
        }
        return office(phrase)
                .or(() -> counterpart(phrase))
                .or(() -> members(phrase))
                .or(() -> body(phrase))
                .or(() -> bareNoun(phrase))
                .orElseGet(() -> unknown(phrase, kind));
    }

    /** "The director of a centre, X": a title whose phrase stops at the comma before the name. */
    private Optional<KnownAgent> apposed(Tokens phrase) {
        int comma = phrase.to();
        boolean titled = view.is(phrase.from(), WordClass.TITLE)
                && comma + 1 < view.text().size()
                && COMMAS.contains(view.text().folded(comma));
        return titled
                ? view.names()
                        .at(comma + 1)
                        .filter(name -> name.unambiguous() && name.clitic() == 0)
                        .map(name -> name.candidates().get(0))
                        .filter(People::isPerson)
                : Optional.empty();
    }

    /** An office without a name, and nothing after it but whose it is. */
    private Optional<Agent> office(Tokens phrase) {
        Title title = people.titles().at(phrase.from(), phrase.to()).orElse(null);
        if (title == null || title.to() < phrase.to() || isBare(phrase)) {
            return Optional.empty();
        }
        boolean anybody = title.role().equals("spokesperson") && !view.isDefinite(phrase.from());
        Optional<Agent> holder =
                anybody ? Optional.empty() : people.holder(title, phrase.from()).map(this::asSpeaker);
        return holder.or(() -> spoken.sameHead(phrase.from(), view.stem(phrase.from()))
                        .filter(agent -> title.of().isEmpty()))
                .or(() -> Optional.of(unlinked.officeHolder(phrase, title.of().map(KnownAgent::key))));
    }

    private Optional<Agent> counterpart(Tokens phrase) {
        if (!view.is(phrase.from(), WordClass.COUNTERPART) || phrase.from() + 1 >= phrase.to()) {
            return Optional.empty();
        }
        return view.tools()
                .demonyms()
                .at(view.text(), phrase.from() + 1)
                .flatMap(state -> people.before(phrase.from())
                        .flatMap(people::role)
                        .flatMap(role -> people.holder(role, state.value(), phrase.from())))
                .map(this::asSpeaker);
    }

    /** Those who make up a body, and a side with its nationality. */
    private Optional<Agent> members(Tokens phrase) {
        if (view.is(phrase.from(), LinkingWord.MEMBERS)) {
            return firstBody(new Tokens(phrase.from() + 1, phrase.to()));
        }
        if (view.is(phrase.from(), LinkingWord.SIDED) && phrase.from() + 1 < phrase.to()) {
            return view.tools().demonyms().at(view.text(), phrase.from() + 1).map(state -> asSpeaker(state.value()));
        }
        return Optional.empty();
    }

    /** A known body that the phrase begins with, after no more than the kind of body that it is. */
    private Optional<Agent> body(Tokens phrase) {
        for (NameFound name : view.names().between(phrase.from(), phrase.to())) {
            boolean begins = name.from() == phrase.from() || onlyKindBefore(phrase.from(), name.from());
            if (begins
                    && name.unambiguous()
                    && !People.isPerson(name.candidates().get(0))) {
                return Optional.of(asSpeaker(name.candidates().get(0)));
            }
        }
        return withoutMarks(phrase);
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

    private boolean onlyKindBefore(int from, int to) {
        for (int token = from; token < to; token++) {
            boolean kind = !view.text().isWord(token)
                    || view.is(token, WordClass.MEDIUM)
                    || view.is(token, WordClass.ORGANISATION);
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

    /** "The minister", "the ministry": the last agent whose phrase begins with that noun. */
    private Optional<Agent> bareNoun(Tokens phrase) {
        if (!isBare(phrase)) {
            return Optional.empty();
        }
        int token = phrase.from();
        String stem = view.stem(token);
        return view.is(token, WordClass.ORGANISATION) || view.is(token, WordClass.MEDIUM)
                ? lastBodyNamed(token, stem).or(() -> spoken.sameHead(token, stem))
                : spoken.sameHead(token, stem).or(() -> lastPersonTitled(token, stem));
    }

    /** One definite noun that heads a title or the name of a body. */
    private boolean isBare(Tokens phrase) {
        int token = phrase.from();
        return phrase.to() - token == 1
                && view.isDefinite(token)
                && (view.is(token, WordClass.TITLE)
                        || view.is(token, WordClass.ORGANISATION)
                        || view.is(token, WordClass.MEDIUM));
    }

    private Optional<Agent> lastBodyNamed(int token, String stem) {
        return bodies().before(token, stem).map(this::asSpeaker);
    }

    private Optional<Agent> lastPersonTitled(int token, String stem) {
        return titled().before(token, stem).map(this::asSpeaker);
    }

    private LastNamed bodies() {
        if (bodies == null) {
            bodies = LastNamed.byName(view);
        }
        return bodies;
    }

    private LastNamed titled() {
        if (titled == null) {
            titled = LastNamed.byTitle(view, people);
        }
        return titled;
    }

    private Agent unknown(Tokens phrase, Mention.Kind kind) {
        Optional<Agent> before = lastNameOfKnown(phrase).or(() -> unlinked.metBefore(phrase));
        if (before.isPresent()) {
            return before.get();
        }
        boolean heads = view.is(phrase.from(), WordClass.ANONYMOUS) && !view.is(phrase.from(), WordClass.TITLE);
        return kind == Mention.Kind.NOMINAL || heads
                ? unlinked.unnamed(phrase)
                : unlinked.named(phrase, unlinked.side(phrase));
    }

    private Optional<Agent> lastNameOfKnown(Tokens phrase) {
        return phrase.to() - phrase.from() == 1
                ? people.byLastName(view.text().folded(phrase.from()), phrase.from())
                        .map(this::asSpeaker)
                : Optional.empty();
    }

    private Agent asSpeaker(KnownAgent agent) {
        return agent.asSpeaker(view.language());
    }
}
