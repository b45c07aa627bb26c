package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;
import org.isnad.text.Folding;

/** Agents for phrases that mean nobody known; a last name means the full name met before. */
final class UnlinkedNames {

    private final ArticleView view;
    private final NameInPhrase names;
    private final Map<String, Agent> byLastName = new HashMap<>();
    /** How many code points of a token are joined to the noun that a phrase begins with. */
    private final Map<Integer, Integer> joined = new HashMap<>();

    UnlinkedNames(ArticleView view) {
        this.view = view;
        this.names = new NameInPhrase(view);
    }

    /** Takes note that a phrase begins inside a token, after so many of its code points. */
    void leaveOut(int token, int codePoints) {
        if (codePoints > 0) {
            joined.put(token, codePoints);
        }
    }

    /** A folded word without what is joined to it where a phrase begins, and with its article in full. */
    String word(int token) {
        String folded = view.text().folded(token);
        Integer cut = joined.get(token);
        return cut == null
                ? folded
                : withoutFront(folded, Folding.fold(front(token, cut)).length());
    }

    private String front(int token, int codePoints) {
        String raw = view.text().raw(token);
        return raw.substring(0, raw.offsetByCodePoints(0, codePoints));
    }

    /** "For the" swallows a letter of the article. */
    private String withoutFront(String words, int front) {
        boolean swallowed = view.affixes()
                .isToThe(words, front - view.affixes().letters(Affix.TO_THE).length());
        return swallowed ? view.affixes().withWholeArticle(words, front - 1) : words.substring(front);
    }

    /** A person or body that is named: its name without titles and honorifics is its key. */
    Agent named(Tokens phrase, Optional<String> side) {
        Tokens name = nameIn(phrase);
        Agent.Type type = type(phrase, name);
        List<String> words = words(name);
        if (type == Agent.Type.PERSON && words.size() == 1) {
            Agent before = byLastName.get(words.get(0));
            if (before != null) {
                return before;
            }
        }
        Agent agent = new Agent(key(words), type, Agent.Standing.UNLINKED, label(name), side);
        if (type == Agent.Type.PERSON && words.size() > 1 && !names.isGoverned(name.to() - 1)) {
            byLastName.putIfAbsent(words.get(words.size() - 1), agent);
        }
        return agent;
    }

    /** The person of that last name, if one was met. */
    Optional<Agent> metBefore(Tokens phrase) {
        List<String> words = words(nameIn(phrase));
        return words.size() == 1 ? Optional.ofNullable(byLastName.get(words.get(0))) : Optional.empty();
    }

    /** Whether an agent is called by nothing but the words of a phrase. */
    boolean isMetFirst(Agent agent, Tokens phrase) {
        return agent.standing() != Agent.Standing.KNOWN
                && (agent.key().equals(key(words(phrase))) || agent.key().equals(key(words(nameIn(phrase)))));
    }

    /** Somebody meant by an office whose holder is not known. */
    Agent officeHolder(Tokens phrase, Optional<String> side) {
        return new Agent(key(words(phrase)), Agent.Type.PERSON, Agent.Standing.UNLINKED, label(phrase), side);
    }

    /** A source that stays unnamed; it belongs to its article. */
    Agent unnamed(Tokens phrase) {
        Optional<String> side = side(phrase);
        return new Agent(key(words(phrase)), Agent.Type.UNKNOWN, Agent.Standing.UNNAMED, label(phrase), side);
    }

    /** The one nationality or known body that a phrase speaks of. */
    Optional<String> side(Tokens phrase) {
        List<KnownAgent> states = view.tools().demonyms().between(view.text(), phrase.from(), phrase.to());
        if (states.size() == 1) {
            return Optional.of(states.get(0).key());
        }
        return states.isEmpty()
                ? view.names().between(phrase.from(), phrase.to()).stream()
                        .filter(name -> name.unambiguous()
                                && !People.isPerson(name.candidates().get(0)))
                        .map(name -> name.candidates().get(0).key())
                        .findFirst()
                : Optional.empty();
    }

    private Tokens nameIn(Tokens phrase) {
        return isMetAfterHonorific(phrase) ? new Tokens(phrase.to() - 1, phrase.to()) : names.nameIn(phrase);
    }

    /** "Engineer al-Y": after a title of respect even a word with the article is the last name of somebody met before. */
    private boolean isMetAfterHonorific(Tokens phrase) {
        return phrase.to() - phrase.from() == 2
                && view.is(phrase.from(), WordClass.HONORIFIC)
                && byLastName.containsKey(word(phrase.to() - 1));
    }

    private Agent.Type type(Tokens phrase, Tokens name) {
        if (view.is(phrase.from(), WordClass.MEDIUM)) {
            return Agent.Type.MEDIUM;
        }
        if (names.headsTitle(phrase.from())) {
            return Agent.Type.PERSON;
        }
        if (view.is(phrase.from(), WordClass.ORGANISATION)) {
            return Agent.Type.ORGANISATION;
        }
        boolean looksPersonal = name.to() - name.from() >= 2 && !view.isDefinite(name.from());
        return looksPersonal || byLastName.containsKey(view.text().folded(name.from()))
                ? Agent.Type.PERSON
                : Agent.Type.UNKNOWN;
    }

    private List<String> words(Tokens phrase) {
        List<String> words = new ArrayList<>();
        for (int token = phrase.from(); token < phrase.to(); token++) {
            if (!names.isMark(token)) {
                words.add(word(token));
            }
        }
        return words.isEmpty() ? List.of(word(phrase.from())) : words;
    }

    private static String key(List<String> words) {
        return String.join("-", words);
    }

    private String label(Tokens phrase) {
        Tokens trimmed = names.trimmed(phrase);
        String front = front(trimmed.from(), joined.getOrDefault(trimmed.from(), 0));
        String words = view.text().words(trimmed.from(), trimmed.to());
        return front.isEmpty() ? words : withoutFront(words, front.length());
    }
}
