package org.isnad.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;

/** Links a document to whom it speaks for: its issuer, and not the medium that printed it. */
final class Documents {

    /** How many words may stand between a document and its issuer. */
    private static final int REACH = 4;

    private final ArticleView view;
    private final People people;
    private final SpokenSoFar spoken;
    private final Map<String, TreeMap<Integer, Agent>> issuers = new HashMap<>();

    Documents(ArticleView view, People people, SpokenSoFar spoken) {
        this.view = view;
        this.people = people;
        this.spoken = spoken;
    }

    boolean isDocument(Tokens phrase) {
        return view.is(phrase.from(), WordClass.DOCUMENT);
    }

    /** The issuer that the phrase names, that the same document had before, or whoever of it and the bodies spoke last. */
    Optional<Agent> issuer(Tokens phrase) {
        Optional<Agent> named = namedIssuer(phrase);
        if (named.isPresent()) {
            return named;
        }
        if (!isBare(phrase)) {
            return Optional.empty();
        }
        return earlier(phrase)
                .or(() -> spoken.sameHeadSinceBody(phrase.from(), view.stem(phrase.from())))
                .or(() -> spoken.lastBody(phrase.from()));
    }

    /** "A report [by the ministry of X]": who issued it, where that is no name that is known; empty where nobody stands. */
    Optional<Tokens> issuingPart(Tokens phrase) {
        int token = phrase.from() + 1;
        while (token < phrase.to() && (view.is(token, LinkingWord.ISSUED) || view.is(token, WordClass.ADJECTIVE))) {
            token++;
        }
        boolean body = view.is(token, WordClass.ORGANISATION) || view.is(token, WordClass.MEDIUM);
        if (token >= phrase.to() || !body || view.startsWith(token, Affix.AND)) {
            return Optional.empty();
        }
        int end = endOfIssuer(token, phrase.to());
        // "An academic study": a single word without article is an adjective that is spelled like a body.
        boolean whole = end - token > 1 || view.isDefinite(token) || view.startsWith(token, Affix.TO_THE);
        return whole ? Optional.of(new Tokens(token, end)) : Optional.empty();
    }

    private int endOfIssuer(int from, int limit) {
        int token = from + 1;
        while (token < limit
                && !view.isComma(token)
                && !view.is(token, WordClass.RELATIVE)
                && !view.is(token, LinkingWord.PUBLISHED)) {
            token++;
        }
        return token;
    }

    /** "The communiqué", "the final communiqué that": nothing in it tells whose it is. */
    private boolean isBare(Tokens phrase) {
        return IntStream.range(phrase.from(), phrase.to())
                .takeWhile(token -> !view.is(token, WordClass.RELATIVE))
                .allMatch(token -> !view.text().isWord(token) || view.isDefinite(token));
    }

    /** Whose document it says it is, else the body named first; nobody where another's office stands before the name. */
    private Optional<Agent> namedIssuer(Tokens phrase) {
        boolean reprinted = reprinted(phrase);
        Optional<KnownAgent> person = people.startingAt(afterHonorifics(phrase)).map(People.Appearance::person);
        return person.or(() -> view.names().between(phrase.from(), phrase.to()).stream()
                        .filter(NameFound::unambiguous)
                        .filter(name -> !isAnothers(phrase.from(), name.from()))
                        .filter(name -> !isOfAnotherBody(phrase.from(), name))
                        .map(name -> name.candidates().get(0))
                        .filter(agent -> !reprinted || agent.type() != Agent.Type.MEDIUM)
                        .findFirst())
                .map(this::asSpeaker);
    }

    private int afterHonorifics(Tokens phrase) {
        int token = phrase.from() + 1;
        while (token < phrase.to() && view.is(token, WordClass.HONORIFIC)) {
            token++;
        }
        return token;
    }

    /** Whether an office or a part of a body stands between a document and a name. */
    private boolean isAnothers(int document, int name) {
        return IntStream.range(document + 1, name)
                .anyMatch(token -> view.is(token, WordClass.TITLE) || view.is(token, LinkingWord.PART));
    }

    /** "A report of the exchange of Ruritania": a state issues only what stands right before it. */
    private boolean isOfAnotherBody(int document, NameFound name) {
        return name.candidates().get(0).type() == Agent.Type.STATE
                && IntStream.range(document + 1, name.from())
                        .anyMatch(token -> view.text().isWord(token)
                                && !view.is(token, LinkingWord.ISSUED)
                                && !view.isDefinite(token));
    }

    private boolean reprinted(Tokens phrase) {
        for (int token = phrase.from() + 1; token < phrase.to(); token++) {
            if (view.is(token, LinkingWord.PUBLISHED)) {
                return true;
            }
        }
        return false;
    }

    /** The issuer that an earlier mention of the same kind of document names. */
    private Optional<Agent> earlier(Tokens phrase) {
        Map.Entry<Integer, Agent> last =
                issuers.computeIfAbsent(view.stem(phrase.from()), this::issuers).lowerEntry(phrase.from());
        return Optional.ofNullable(last).map(Map.Entry::getValue);
    }

    /** Where the article says whose the documents of one name are. */
    private TreeMap<Integer, Agent> issuers(String stem) {
        TreeMap<Integer, Agent> found = new TreeMap<>();
        for (int token = 0; token < view.text().size(); token++) {
            if (view.text().isWord(token) && stem.equals(view.stem(token))) {
                int place = token;
                after(token).ifPresent(issuer -> found.put(place, issuer));
            }
        }
        return found;
    }

    private Optional<Agent> after(int document) {
        int end = Math.min(document + 1 + REACH, view.text().size());
        for (int token = document + 1; token < end; token++) {
            Optional<NameFound> name = view.names().at(token).filter(NameFound::unambiguous);
            if (name.isPresent()) {
                KnownAgent agent = name.get().candidates().get(0);
                return agent.type() == Agent.Type.MEDIUM ? Optional.empty() : Optional.of(asSpeaker(agent));
            }
            if (view.text().isWord(token) && !view.is(token, LinkingWord.ISSUED)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Agent asSpeaker(KnownAgent agent) {
        return agent.asSpeaker(view.language());
    }
}
