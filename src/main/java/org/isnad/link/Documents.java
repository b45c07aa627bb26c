package org.isnad.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;

/** Links a document to whom it speaks for: its issuer, and not the medium that printed it. */
final class Documents {

    /** How many words may stand between a document and its issuer. */
    private static final int REACH = 4;

    private final ArticleView view;
    private final SpokenSoFar spoken;
    private final Map<String, TreeMap<Integer, Agent>> issuers = new HashMap<>();

    Documents(ArticleView view, SpokenSoFar spoken) {
        this.view = view;
        this.spoken = spoken;
    }

    boolean isDocument(Tokens phrase) {
        return view.is(phrase.from(), WordClass.DOCUMENT);
    }

    /** The issuer that the phrase names, or that the same document had before, or who spoke last. */
    Optional<Agent> issuer(Tokens phrase) {
        Optional<Agent> named = namedIssuer(phrase);
        if (named.isPresent()) {
            return named;
        }
        if (!view.isDefinite(phrase.from())) {
            return Optional.empty();
        }
        return earlier(phrase).or(() -> spoken.lastBody(phrase.from()));
    }

    private Optional<Agent> namedIssuer(Tokens phrase) {
        List<NameFound> names = view.names().between(phrase.from(), phrase.to());
        boolean reprinted = reprinted(phrase);
        return names.stream()
                .filter(NameFound::unambiguous)
                .map(name -> name.candidates().get(0))
                .filter(agent -> !reprinted || agent.type() != Agent.Type.MEDIUM)
                .findFirst()
                .map(this::asSpeaker);
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
