package org.isnad.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.knowledge.KnownAgent;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Links the phrases of one article, in text order, to agents. */
final class MentionLinker {

    /** How many tokens before a short name another body is looked for that it may mean. */
    private static final int NEARER = 400;

    private final ArticleView view;
    private final People people;
    private final SpokenSoFar spoken;
    private final PersonInPhrase personInPhrase;
    private final BodyInPhrase bodyInPhrase;
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
        this.personInPhrase = new PersonInPhrase(view, people);
        this.bodyInPhrase = new BodyInPhrase(view);
        this.collectives = new Collectives(view, people, spoken);
        this.documents = new Documents(view, people, spoken);
        this.unlinked = new UnlinkedNames(view);
    }

    /** The agents that a mention means: one, several for a collective, and never none. */
    List<Agent> link(Mention mention) {
        List<Agent> known = done.get(mention.span());
        if (known != null) {
            return known;
        }
        Tokens phrase = view.tokens(mention.span());
        unlinked.leaveOut(phrase.from(), view.leftOut(mention.span()));
        List<Agent> agents =
                phrase.from() == phrase.to() ? List.of(unlinked.unnamed(wordAt(phrase))) : resolve(phrase, mention);
        if (agents.size() == 1 && mention.inFull().isPresent() && unlinked.isMetFirst(agents.get(0), phrase)) {
            agents = link(mention.inFull().get());
        }
        done.put(mention.span(), agents);
        String head = phrase.from() == phrase.to() ? "" : view.stem(unlinked.word(phrase.from()));
        agents.forEach(agent -> spoken.add(phrase, head, agent));
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
        List<Agent> joined = bodyInPhrase.joined(phrase);
        return joined.size() > 1 ? joined : List.of(one(phrase, mention.kind()));
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
        if (!view.is(phrase.from(), LinkingWord.QUANTITY)
                && (kind == Mention.Kind.DOCUMENT || documents.isDocument(phrase))) {
            return documents
                    .issuer(phrase)
                    .or(() -> bareIssuer(phrase))
                    .or(() -> documents.issuingPart(phrase).map(this::body))
                    .orElseGet(() -> unlinked.unnamed(phrase));
        }
        Optional<Agent> person = personInPhrase
                .find(phrase)
                .or(() -> beyond(phrase))
                .or(() -> apposed(phrase))
                .map(this::asSpeaker);
        if (person.isPresent()) {
            return person.get();
        }
        if (kind == Mention.Kind.UNNAMED) {
            return unlinked.unnamed(phrase);
        }
        if (view.is(phrase.from(), LinkingWord.HIS_TITLE) && phrase.to() - phrase.from() == 1) {
            return spoken.lastPerson(phrase.from()).orElseGet(() -> unlinked.unnamed(phrase));
        }
        return office(phrase)
                .or(() -> counterpart(phrase))
                .or(() -> bodyInPhrase.members(phrase))
                .or(() -> bodyInPhrase.body(phrase))
                .or(() -> bareNoun(phrase))
                .orElseGet(() -> unknown(phrase, kind));
    }

    /** "The army's communiqué": the last body of that noun. */
    private Optional<Agent> bareIssuer(Tokens phrase) {
        return phrase.to() - phrase.from() == 2
                ? bareNoun(new Tokens(phrase.from() + 1, phrase.to()))
                : Optional.empty();
    }

    /** The body that a phrase means whose first word can be joined to a preposition: "for the ministry of X". */
    private Agent body(Tokens phrase) {
        int token = phrase.from();
        boolean article = view.startsWith(token, Affix.TO_THE);
        unlinked.leaveOut(token, article ? view.affixes().letters(Affix.TO_THE).length() : view.joinedLetters(token));
        boolean bare = phrase.to() - token == 1;
        Optional<Agent> before = bare ? spoken.sameHead(token, view.stem(unlinked.word(token))) : Optional.empty();
        return before.orElseGet(() -> one(phrase, bare ? Mention.Kind.NOMINAL : Mention.Kind.NAMED));
    }

    /** "The UN envoy [to Syria, X]": an office of which the phrase holds only the beginning. */
    private Optional<KnownAgent> beyond(Tokens phrase) {
        return people.startingAt(phrase.from())
                .filter(place ->
                        place.title().filter(title -> title.to() > phrase.to()).isPresent())
                .map(People.Appearance::person);
    }

    /** "The director of a centre, X": a title whose phrase stops at the comma before the name. */
    private Optional<KnownAgent> apposed(Tokens phrase) {
        int comma = phrase.to();
        boolean titled = view.is(phrase.from(), WordClass.TITLE)
                && comma + 1 < view.text().size()
                && view.isComma(comma);
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
                        .filter(agent -> title.of().isEmpty() && mayHold(agent, title.role())))
                .or(() -> Optional.of(unlinked.officeHolder(phrase, title.of().map(KnownAgent::key))));
    }

    /** A known agent must have had the office; of another nobody knows. */
    private boolean mayHold(Agent agent, String role) {
        return view.tools()
                .knowledge()
                .agent(agent.key())
                .map(known -> Offices.roles(known).contains(role))
                .orElse(true);
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

    /** "The minister", "the central bank": the last agent whose phrase begins with these words. */
    private Optional<Agent> bareNoun(Tokens phrase) {
        if (!isBare(phrase)) {
            return Optional.empty();
        }
        int token = phrase.from();
        String stem = view.stem(token);
        if (phrase.to() - token > 1) {
            return lastBodyNamed(phrase);
        }
        return isBody(token)
                ? lastBodyNamed(phrase).or(() -> spoken.sameHead(token, stem))
                : spoken.sameHead(token, stem).or(() -> lastPersonTitled(phrase));
    }

    /** One definite noun that heads a title or the name of a body, or such a body with one adjective. */
    private boolean isBare(Tokens phrase) {
        int token = phrase.from();
        return switch (phrase.to() - token) {
            case 1 -> view.isDefinite(token) && (view.is(token, WordClass.TITLE) || isBody(token));
            case 2 -> view.isDefinite(token) && view.isDefinite(token + 1) && isBody(token);
            default -> false;
        };
    }

    private boolean isBody(int token) {
        return view.is(token, WordClass.ORGANISATION) || view.is(token, WordClass.MEDIUM);
    }

    private Optional<Agent> lastBodyNamed(Tokens phrase) {
        return bodies().before(view, phrase)
                .filter(body -> !isAnotherNearer(phrase))
                .map(this::asSpeaker);
    }

    /** "The Union of X", which nobody knows, between a known union and "the Union". */
    private boolean isAnotherNearer(Tokens phrase) {
        int last = bodies().lastPlace(view, phrase);
        String withoutAlef = view.text().folded(phrase.from()).substring(1);
        return phrase.to() - phrase.from() == 1
                && IntStream.range(Math.max(last + 1, phrase.from() - NEARER), phrase.from())
                        .anyMatch(token -> view.isDefinite(token + 1)
                                && view.text().folded(token).endsWith(withoutAlef)
                                && view.names().at(token).isEmpty()
                                && !view.is(token + 1, WordClass.TITLE));
    }

    private Optional<Agent> lastPersonTitled(Tokens phrase) {
        return titled().before(view, phrase).map(this::asSpeaker);
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
        Optional<Agent> before =
                lastNameOfKnown(phrase).or(() -> unlinked.metBefore(phrase)).or(() -> sameNoun(phrase));
        if (before.isPresent()) {
            return before.get();
        }
        boolean heads = view.is(phrase.from(), WordClass.ANONYMOUS)
                        && (!view.is(phrase.from(), WordClass.TITLE)
                                || view.is(phrase.from() + 1, WordClass.PREPOSITION))
                || view.is(phrase.from(), LinkingWord.QUANTITY);
        return kind == Mention.Kind.NOMINAL || heads
                ? unlinked.unnamed(phrase)
                : unlinked.named(phrase, unlinked.side(phrase));
    }

    /** "The observatory", after "the observatory for human rights". */
    private Optional<Agent> sameNoun(Tokens phrase) {
        return phrase.to() - phrase.from() == 1 && view.isDefinite(phrase.from())
                ? spoken.sameHead(phrase.from(), view.stem(phrase.from()))
                : Optional.empty();
    }

    private Optional<Agent> lastNameOfKnown(Tokens phrase) {
        String name = view.lastName(phrase.from(), phrase.to());
        boolean whole = name.chars().filter(c -> c == ' ').count() == phrase.to() - phrase.from() - 1;
        return whole ? people.byLastName(name, phrase.from()).map(this::asSpeaker) : Optional.empty();
    }

    private Agent asSpeaker(KnownAgent agent) {
        return agent.asSpeaker(view.language());
    }
}
