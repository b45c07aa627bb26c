package org.isnad.link;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.text.TokenizedText;

/**
 * The phrases of one article that are about a known person, with what governs each: whether it can be a subject or an
 * object, whether it follows "with" or "and", or whether somebody is only named in it.
 */
final class PersonSlots {

    /** What stands before a phrase. */
    enum Place {
        /** Nothing that governs it: a subject or an object. */
        BARE,
        /** "And". */
        AND,
        /** "With", or a preposition that joins those who meet. */
        WITH,
        /** "Between". */
        BETWEEN,
        /** "To", joined. */
        TO,
        /** "From". */
        FROM,
        /** A noun for what somebody does or says, which is the person's. */
        OWNER,
        /** Another preposition, or a noun for something else. */
        OTHER
    }

    /**
     * A phrase.
     *
     * @param from its first token, titles of respect included
     * @param to the token after its last
     * @param heads whether the phrase is about the person, and not about somebody of theirs
     */
    record Slot(int from, int to, KnownAgent person, Place place, boolean heads) {}

    /** How far before a name its titles may begin. */
    private static final int TITLES = 8;

    /** So few letters with the ending of a plural are a verb's. */
    private static final int SHORT = 4;

    private final ArticleView view;
    private final TokenizedText text;
    private final PersonInPhrase heads;
    private final TreeMap<Integer, Slot> slots = new TreeMap<>();

    PersonSlots(ArticleView view, People people) {
        this.view = view;
        this.text = view.text();
        this.heads = new PersonInPhrase(view, people);
        int after = 0;
        for (People.Appearance place : people.appearances()) {
            Slot slot = slot(place, after);
            slots.put(slot.from(), slot);
            after = slot.to();
        }
    }

    /** The phrase that begins in a token. */
    Optional<Slot> at(int token) {
        return Optional.ofNullable(slots.get(token));
    }

    /** The last phrase that begins before a token. */
    Optional<Slot> before(int token) {
        return Optional.ofNullable(slots.lowerEntry(token)).map(Map.Entry::getValue);
    }

    /** The first phrase that begins at a token or after it. */
    Optional<Slot> from(int token) {
        return Optional.ofNullable(slots.ceilingEntry(token)).map(Map.Entry::getValue);
    }

    private Slot slot(People.Appearance place, int after) {
        int from = start(place, after);
        return new Slot(from, place.to(), place.person(), place(from), isHead(from, place));
    }

    /** Back over titles of respect, offices and nationalities before a name. */
    private int start(People.Appearance place, int after) {
        int from = place.from();
        int lowest = Math.max(after, place.from() - TITLES);
        for (int token = place.from() - 1; token >= lowest && joined(token + 1).isEmpty(); token--) {
            boolean opens = view.is(token, WordClass.HONORIFIC)
                    || view.is(token, WordClass.TITLE)
                    || view.is(token, WordClass.COUNTERPART)
                    || token == from - 1 && demonym(token);
            if (opens) {
                from = token;
            } else if (!view.isDefinite(token) && !isPartOfBody(token) && !isMark(token)) {
                break;
            }
        }
        return from;
    }

    private boolean isPartOfBody(int token) {
        Optional<NameFound> name = view.names().at(token);
        return name.isPresent() && !name.get().candidates().stream().allMatch(People::isPerson)
                || view.is(token, WordClass.ORGANISATION);
    }

    private boolean isMark(int token) {
        return text.kind(token) == TokenizedText.Kind.QUOTE || "#".equals(text.folded(token));
    }

    private boolean isHead(int from, People.Appearance place) {
        if (from == place.from()) {
            return true;
        }
        Optional<KnownAgent> head = heads.find(new Tokens(from, place.to()));
        boolean respect = true;
        for (int token = from; token < place.from(); token++) {
            respect &= view.is(token, WordClass.HONORIFIC);
        }
        return respect || head.filter(place.person()::equals).isPresent();
    }

    /** What governs a phrase that begins in a token. */
    Place place(int from) {
        String joined = joined(from);
        if (!joined.isEmpty()) {
            char last = joined.charAt(joined.length() - 1);
            if (view.affixes().isPreposition(last)) {
                return preposition(last);
            }
            if (view.affixes().isConjunction(last)) {
                return Place.AND;
            }
        }
        int before = from - 1;
        while (before >= 0 && isMark(before)) {
            before--;
        }
        return before < 0 || !text.isWord(before) ? Place.BARE : after(before);
    }

    private Place preposition(char joined) {
        if (view.affixes().is(joined, Affix.BY)) {
            return Place.WITH;
        }
        return view.affixes().is(joined, Affix.TO) ? Place.TO : Place.OTHER;
    }

    private Place after(int word) {
        if (text.folded(word).equals(view.affixes().letters(Affix.AND))) {
            return Place.AND;
        }
        if (view.is(word, LinkingWord.WITH)) {
            return Place.WITH;
        }
        if (view.is(word, LinkingWord.BETWEEN)) {
            return Place.BETWEEN;
        }
        if (view.is(word, LinkingWord.OF_WHOM)) {
            return Place.FROM;
        }
        if (view.is(word, WordClass.PREPOSITION) && !view.isCue(word)) {
            return Place.OTHER;
        }
        return isVerb(word) ? Place.BARE : ofNoun(word);
    }

    private boolean isVerb(int word) {
        return view.isCue(word)
                || view.is(word, LinkingWord.MET)
                || view.is(word, LinkingWord.HOLDS)
                || view.is(word, LinkingWord.TALKS)
                || view.isDefinite(word)
                || demonym(word);
    }

    /** "The decision of X", "the army of X"; but "his meeting X". */
    private Place ofNoun(int word) {
        String letters = text.folded(word);
        if (view.affixes().ends(letters, Affix.HIM) || view.affixes().ends(letters, Affix.HER)) {
            return Place.BARE;
        }
        if (view.is(word, WordClass.MASDAR) || view.is(word, WordClass.VENUE) || view.is(word, WordClass.STANCE)) {
            return Place.OWNER;
        }
        boolean noun = view.is(word, WordClass.DOCUMENT)
                || view.is(word, WordClass.ORGANISATION)
                || view.is(word, WordClass.ANONYMOUS)
                || view.is(word, WordClass.FEELING)
                || view.is(word, WordClass.NAMED_THING)
                || view.affixes().ends(letters, Affix.FEMININE)
                || letters.length() > SHORT && view.affixes().ends(letters, Affix.FEMININE_PLURAL);
        return noun ? Place.OTHER : Place.BARE;
    }

    /** The letters for "and", "with" and "for" that are joined to the first word of a phrase. */
    String joined(int token) {
        if (token < 0 || token >= text.size() || !text.isWord(token)) {
            return "";
        }
        int length = view.names()
                .at(token)
                .map(NameFound::clitic)
                .or(() -> view.tools().offices().at(text, token).map(office -> office.clitic()))
                .or(() -> view.tools().demonyms().at(text, token).map(state -> state.clitic()))
                .orElseGet(() -> view.joinedLetters(token));
        return text.folded(token).substring(0, length);
    }

    private boolean demonym(int token) {
        return view.tools().demonyms().at(text, token).isPresent();
    }
}
