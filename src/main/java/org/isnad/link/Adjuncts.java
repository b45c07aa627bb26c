package org.isnad.link;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.text.TokenizedText;

/**
 * What may stand between a word for an event and those who took part, and tells nobody else who could have: a day, a
 * place, an attribute, what the one named before is besides.
 */
final class Adjuncts {

    /** How many words that nobody knows may follow a preposition of place: "in his palace". */
    private static final int AFTER_PREPOSITION = 2;

    /** How many tokens may be passed over. */
    private static final int REACH = 30;

    private static final String CLAUSE_MARKS = ":\u061B;.\u2026!?\u061F\u00AB";

    private final ArticleView view;
    private final TokenizedText text;
    private final PersonSlots slots;

    Adjuncts(ArticleView view, PersonSlots slots) {
        this.view = view;
        this.text = view.text();
        this.slots = slots;
    }

    /**
     * The first token from one on that is no such word: a person's phrase, or a preposition right before one, a verb, a
     * conjunction.
     *
     * @param unknown how many words that nobody knows may be passed over at the beginning
     */
    int over(int from, int end, int unknown) {
        int last = Math.min(end, from + REACH);
        int left = unknown;
        int token = from;
        while (token < last && slots.at(token).isEmpty() && !stops(token)) {
            if (view.is(token, WordClass.PREPOSITION)) {
                if (slots.at(view.skipQuotes(token + 1, end)).isPresent()) {
                    return token;
                }
                left = AFTER_PREPOSITION;
                token++;
            } else if (passes(token)) {
                token = afterName(token);
            } else if (left-- > 0) {
                token++;
            } else {
                return token;
            }
        }
        return token;
    }

    /** Whether nothing else stands between two tokens; helping verbs and relative pronouns may. */
    boolean fill(int from, int to) {
        int token = from;
        while (token < to) {
            int next = over(token, to, 0);
            if (next < to && (view.is(next, WordClass.AUXILIARY) || view.is(next, WordClass.RELATIVE))) {
                next++;
            }
            if (next == token) {
                return false;
            }
            token = next;
        }
        return true;
    }

    private boolean stops(int token) {
        if (!text.isWord(token)) {
            return CLAUSE_MARKS.contains(text.folded(token));
        }
        return view.is(token, LinkingWord.WITH)
                || view.is(token, LinkingWord.BETWEEN)
                || view.is(token, LinkingWord.GATHERS)
                || view.is(token, LinkingWord.HOLDS)
                || view.is(token, LinkingWord.MET)
                || view.is(token, LinkingWord.MET_HIM)
                || view.is(token, WordClass.RELATIVE)
                || view.is(token, WordClass.COMPLEMENTIZER)
                || view.is(token, WordClass.SUBORDINATOR)
                || view.is(token, WordClass.NEGATION)
                || view.tools().eventKinds().at(text, token).isPresent()
                || joinsAnother(token);
    }

    /** "And the minister of", whom nobody knows. */
    boolean joinsAnother(int token) {
        String joined = slots.joined(token);
        return joined.equals(view.affixes().letters(Affix.AND))
                && (view.is(token, WordClass.TITLE)
                        || view.is(token, WordClass.COUNTERPART)
                        || view.is(token, WordClass.HONORIFIC));
    }

    private boolean passes(int token) {
        if (!text.isWord(token)) {
            return true;
        }
        return view.isDefinite(token)
                || view.names().at(token).isPresent()
                || view.tools().demonyms().at(text, token).isPresent()
                || view.tools().times().at(text, token, 0).isPresent()
                || view.is(token, LinkingWord.MEMBERS)
                || view.is(token, WordClass.TITLE)
                || view.is(token, WordClass.HONORIFIC)
                || view.is(token, WordClass.KINSHIP)
                || view.is(token, WordClass.TIME)
                || view.is(token, WordClass.WEEKDAY)
                || view.is(token, WordClass.ADVERB)
                || view.is(token, WordClass.ADJECTIVE)
                || view.is(token, WordClass.GIVEN_NAME)
                || view.is(token, WordClass.PRONOMINAL)
                || view.is(token, WordClass.ORGANISATION);
    }

    private int afterName(int token) {
        Optional<NameFound> name = view.names().at(token);
        return name.map(NameFound::to).orElse(token + 1);
    }
}
