package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/** Finds the noun that a relative pronoun refers to. */
final class AntecedentFinder {

    private static final int LONGEST = 12;
    private static final int FARTHEST_TWIN = 25;
    private static final int LONGEST_TEXT = 4;
    private static final int LONGEST_SOMEBODY = 8;
    private static final int FARTHEST_NEGATION = 3;
    /** Letters. */
    private static final int SHORTEST_VERB = 3;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final AgentOpenings agents;
    private final VerbShape verbs;
    private final OpenerLimits limits;

    AntecedentFinder(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.agents = new AgentOpenings(scene);
        this.verbs = new VerbShape(scene);
        this.limits = new OpenerLimits(scene);
    }

    /**
     * The longest phrase that ends before a relative pronoun, and begins with what can speak, or else what stands there
     * back to a preposition, a verb or a mark.
     *
     * @param agreement what the verb of the relative clause shows
     */
    Optional<NounPhrase> of(int relative, Agreement agreement) {
        int first = scene.word(relative).conjunction() ? earlierRelative(relative) : relative;
        int end = first;
        while (end > 0 && (scene.isComma(end - 1) || scene.quotations.isMark(end - 1) && scene.isComma(end))) {
            end--;
        }
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && beforeNominal(start) < start
                && !scene.startsSentence(start)
                && !(start < end && agents.opens(start) && agents.joinedLetters(start) > 0)) {
            start = beforeNominal(start);
        }
        for (int from = start; from < end; from++) {
            boolean attribute = from > start
                    && scene.isDefinite(from)
                    && scene.isDefinite(from - 1)
                    && !scene.is(from, WordClass.TITLE);
            Optional<NounPhrase> phrase =
                    agents.opens(from) && !attribute ? ending(from, end, agreement) : Optional.empty();
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        for (int from = start; from < end; from++) {
            // "The campaign of X who said": where the first noun does not agree, the one that it belongs to is meant.
            Optional<NounPhrase> phrase =
                    from == start || isGenitive(from) ? ending(from, end, agreement) : Optional.empty();
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** The first token of the noun, or of the name in quotation marks, that ends before a token; else that token. */
    private int beforeNominal(int token) {
        if (isNominal(token - 1)) {
            return token - 1;
        }
        return scene.quotations
                .closedAt(token - 1)
                .filter(scene.quotations::isName)
                .map(Quotation::open)
                .orElse(token);
    }

    /** Whether a noun can belong to the one before it, rather than qualify it: that has neither article nor pronoun. */
    private boolean isGenitive(int token) {
        String before = scene.text.folded(token - 1);
        boolean possessed = before.length() > 3 && scene.affixes.endsInThirdPerson(before);
        boolean joined = scene.word(token).proclitic() != 0
                || scene.isJoinedTo(Affix.TO, token)
                || scene.isJoinedTo(Affix.BY, token);
        return !scene.isDefinite(token - 1) && !possessed && !joined;
    }

    /** "Who resigned, and who said": the first of two relative pronouns that "and" joins; the second when it is alone. */
    private int earlierRelative(int relative) {
        int farthest = Math.max(scene.sentenceStart(relative), relative - FARTHEST_TWIN);
        for (int at = relative - 1; at > farthest; at--) {
            boolean twin = scene.is(at, WordClass.RELATIVE) && !scene.is(at, WordClass.FREE_RELATIVE);
            if (twin && scene.text.folded(relative).endsWith(scene.text.folded(at))) {
                return at;
            }
        }
        return relative;
    }

    /**
     * A text without article right before a verb of the imperfect, which so begins a relative clause without a pronoun:
     * "reports that say".
     */
    Optional<NounPhrase> textBefore(int verb, Agreement agreement) {
        for (int from = verb - 1; from >= Math.max(scene.sentenceStart(verb), verb - LONGEST_TEXT); from--) {
            if (!isNominal(from)) {
                return Optional.empty();
            }
            boolean text = scene.is(from, WordClass.DOCUMENT) && !scene.isDefinite(from);
            if (text && from > scene.sentenceStart(verb)) {
                return ending(from, verb, agreement).filter(p -> p.agreement().gender() != Agreement.Gender.ANY);
            }
        }
        return Optional.empty();
    }

    /**
     * Somebody without article or name whom a verb right after tells of, so that it begins a relative clause without a
     * pronoun or has this subject, which comes to the same: "a source close to the club said". Where, or of whom, he is
     * may stand between.
     */
    Optional<NounPhrase> somebodyBefore(int verb, CueForm form) {
        if (isRatherNoun(verb, form)) {
            return Optional.empty();
        }
        int first = Math.max(scene.sentenceStart(verb), verb - LONGEST_SOMEBODY);
        for (int from = verb - 1; from > first && !scene.is(verb - 1, WordClass.PREPOSITION); from--) {
            boolean passed = isNominal(from) || scene.is(from, WordClass.PREPOSITION);
            if (!passed
                    || from < verb - 1
                            && verbs.at(from).filter(VerbShape.Guess::marked).isPresent()) {
                return Optional.empty();
            }
            if (isSomebody(from, verb, form)) {
                return phrases.read(from, agents.joinedLetters(from), verb, true)
                        .filter(p -> p.agreement().agreesWith(form.agreement())
                                && (p.to() == verb || scene.is(p.to(), WordClass.PREPOSITION)));
            }
        }
        return Optional.empty();
    }

    /** Whether a word is a name, or one of three letters that is a noun as often. */
    private boolean isRatherNoun(int verb, CueForm form) {
        boolean bare = scene.text.folded(verb).length() <= SHORTEST_VERB;
        return limits.isNoun(verb) || bare && form.verb().trust() != CueVerb.Trust.A;
    }

    private boolean isSomebody(int token, int verb, CueForm form) {
        boolean tells = form.verb().trust() == CueVerb.Trust.A
                && (OpenerLimits.isSaying(form) || form.verb().act().equals("announce"));
        boolean human = scene.is(token, WordClass.ANONYMOUS)
                || scene.is(token, WordClass.PERSON)
                || scene.is(token, WordClass.HUMAN_PLURAL)
                || scene.is(token, WordClass.TITLE)
                || tells && scene.is(token, WordClass.ORGANISATION);
        boolean owned = token + 1 < verb
                && (scene.isDefinite(token + 1) || scene.name(token + 1).isPresent());
        boolean predicate = scene.is(token, WordClass.TITLE) && scene.isIndefiniteAccusative(token);
        return human
                && !owned
                && !predicate
                && !scene.isDefinite(token)
                && !isDenied(token)
                && !scene.is(token - 1, WordClass.KINSHIP)
                && scene.name(token).isEmpty();
    }

    /** "There was nobody": a negation a word or two before. */
    private boolean isDenied(int token) {
        for (int at = token - 1; at >= Math.max(scene.sentenceStart(token), token - FARTHEST_NEGATION); at--) {
            if (scene.is(at, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private Optional<NounPhrase> ending(int from, int end, Agreement agreement) {
        return phrases.read(from, agents.joinedLetters(from), end, true)
                .filter(p -> p.to() == end && p.agreement().agreesWith(agreement));
    }

    private boolean isNominal(int token) {
        return scene.isWord(token)
                && !scene.is(token, WordClass.PREPOSITION)
                && !scene.is(token, WordClass.COMPLEMENTIZER)
                && !scene.is(token, WordClass.RELATIVE)
                && !scene.is(token, WordClass.PRONOMINAL)
                && !scene.is(token, WordClass.SUBORDINATOR)
                && scene.phraseEnd(PhraseClass.ACCORDING, token) < 0
                && scene.word(token).word().cues().isEmpty();
    }
}
