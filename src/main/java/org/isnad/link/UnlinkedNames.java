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
import org.isnad.text.TokenizedText;

/** Agents for phrases that mean nobody known; a last name means the full name met before. */
final class UnlinkedNames {

    private final ArticleView view;
    private final Map<String, Agent> byLastName = new HashMap<>();
    /** How many code points of a token are joined to the noun that a phrase begins with. */
    private final Map<Integer, Integer> joined = new HashMap<>();

    UnlinkedNames(ArticleView view) {
        this.view = view;
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
        if (type == Agent.Type.PERSON && words.size() > 1) {
            byLastName.putIfAbsent(words.get(words.size() - 1), agent);
        }
        return agent;
    }

    /** The person of that last name, if one was met. */
    Optional<Agent> metBefore(Tokens phrase) {
        List<String> words = words(nameIn(phrase));
        return words.size() == 1 ? Optional.ofNullable(byLastName.get(words.get(0))) : Optional.empty();
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

    /** The name in a phrase; the whole of it where what its title leaves is the name of somebody else: "adviser of X". */
    private Tokens nameIn(Tokens phrase) {
        Tokens name = withoutOffice(phrase);
        boolean another = name.from() > phrase.from()
                && view.names()
                        .at(name.from())
                        .filter(known -> known.to() == name.to())
                        .isPresent();
        return another ? trimmed(phrase) : name;
    }

    /** The words of a phrase that are left when the office before the name is taken off; all when nothing is. */
    private Tokens withoutOffice(Tokens phrase) {
        int afterComma = afterLastComma(phrase);
        if (afterComma < phrase.to() && headsTitle(phrase.from())) {
            return trimmed(new Tokens(afterComma, phrase.to()));
        }
        if (!headsTitle(phrase.from())) {
            return trimmed(beforeTitle(phrase));
        }
        int token = phrase.from();
        while (token < phrase.to() && belongsToTitle(token, phrase)) {
            token++;
        }
        if (token == phrase.to()) {
            return trimmed(phrase);
        }
        Tokens rest = new Tokens(token, phrase.to());
        return trimmed(view.is(phrase.from(), WordClass.TITLE) ? rest : beforeTitle(rest));
    }

    /** "X, minister of", "X Y, one of", "X Y minister of": the name alone. */
    private Tokens beforeTitle(Tokens phrase) {
        for (int token = phrase.from() + 1; token < phrase.to() - 1; token++) {
            boolean apposed = isMark(token) && headsTitle(token + 1);
            boolean inFull = token - phrase.from() > 1 && !view.is(phrase.from(), WordClass.ORGANISATION);
            if (apposed || inFull && (view.isComma(token) || opensTitle(token, phrase.to()))) {
                return new Tokens(phrase.from(), token);
            }
        }
        return phrase;
    }

    /** A title after a name; one word with the article may be a last name. */
    private boolean opensTitle(int token, int to) {
        boolean known = view.is(token, WordClass.TITLE) || view.is(token, WordClass.ANONYMOUS);
        return known && (!view.isDefinite(token) || token + 1 < to && view.isDefinite(token + 1));
    }

    private boolean headsTitle(int token) {
        return view.is(token, WordClass.TITLE) || view.is(token, WordClass.HONORIFIC);
    }

    private boolean belongsToTitle(int token, Tokens phrase) {
        if (!view.text().isWord(token) || isDefiniteAfterClitic(token) || view.is(token, LinkingWord.TITLE_PART)) {
            return true;
        }
        boolean titleWord = headsTitle(token)
                || view.is(token, WordClass.ORGANISATION)
                || view.is(token, WordClass.PREPOSITION)
                || view.is(token, WordClass.MEDIUM)
                || view.tools().demonyms().at(view.text(), token).isPresent();
        boolean restIsName = token + 1 >= phrase.to();
        // "Sultan bin Salman": what stands before the father's name is a name, be it spelled like a title.
        boolean kin = view.is(token, WordClass.KINSHIP) && token > phrase.from()
                || view.is(token + 1, WordClass.KINSHIP) && !view.isDefinite(token);
        return !restIsName && !kin && (titleWord || nameOfBody(token) || isConstruct(token, phrase));
    }

    /** "The", "and the", "for the". */
    private boolean isDefiniteAfterClitic(int token) {
        String word = view.text().folded(token);
        return view.isDefinite(token) || word.length() > 5 && view.affixes().startsWithJoinedArticle(word);
    }

    /** A word before one with the article is its head noun, unless a name of two words is all that is left. */
    private boolean isConstruct(int token, Tokens phrase) {
        return phrase.to() - token > 2 && view.isDefinite(token + 1);
    }

    private boolean nameOfBody(int token) {
        return view.names()
                .at(token)
                .map(name -> !People.isPerson(name.candidates().get(0)))
                .orElse(false);
    }

    private int afterLastComma(Tokens phrase) {
        for (int token = phrase.to() - 1; token > phrase.from(); token--) {
            if (view.isComma(token)) {
                return token + 1;
            }
        }
        return phrase.to();
    }

    /** Without marks at either end. */
    private Tokens trimmed(Tokens phrase) {
        int from = phrase.from();
        int to = phrase.to();
        while (from < to - 1 && isMark(from)) {
            from++;
        }
        while (to - 1 > from && isMark(to - 1)) {
            to--;
        }
        return new Tokens(from, to);
    }

    private boolean isMark(int token) {
        TokenizedText.Kind kind = view.text().kind(token);
        return kind == TokenizedText.Kind.QUOTE || kind == TokenizedText.Kind.PUNCTUATION;
    }

    private Agent.Type type(Tokens phrase, Tokens name) {
        if (view.is(phrase.from(), WordClass.MEDIUM)) {
            return Agent.Type.MEDIUM;
        }
        if (headsTitle(phrase.from())) {
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
            if (!isMark(token)) {
                words.add(word(token));
            }
        }
        return words.isEmpty() ? List.of(word(phrase.from())) : words;
    }

    private static String key(List<String> words) {
        return String.join("-", words);
    }

    private String label(Tokens phrase) {
        Tokens trimmed = trimmed(phrase);
        String front = front(trimmed.from(), joined.getOrDefault(trimmed.from(), 0));
        String words = view.text().words(trimmed.from(), trimmed.to());
        return front.isEmpty() ? words : withoutFront(words, front.length());
    }
}
