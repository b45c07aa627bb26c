package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.model.Agent;
import org.isnad.text.Quotation;

/**
 * Finds where a speaker phrase ends. Arabic writes no capitals and no case, so the end is told by what cannot stand in
 * such a phrase (a preposition of place or time, a verb, a relative pronoun), by known names, and by commas that do or do
 * not hold an apposition.
 */
final class NounPhraseReader {

    private static final int LONGEST = 24;
    private static final int LONGEST_APPOSITION = 12;
    private static final char LAM = '\u0644';
    private static final char BEH = '\u0628';
    private static final char WAW = '\u0648';
    private static final String IN = "\u0641\u064A";
    private static final String OF_FROM = "\u0645\u0646";
    private static final String ABOUT = "\u0639\u0646";

    private final Scene scene;
    private final PhraseAnalysis analysis;

    NounPhraseReader(Scene scene) {
        this.scene = scene;
        this.analysis = new PhraseAnalysis(scene);
    }

    /**
     * Reads the phrase that begins at a token.
     *
     * @param limit the token at which something else is known to begin
     * @param bounded whether the phrase may fill everything up to the limit; if not, it also ends where a noun begins
     *     that can be content
     * @return empty when no phrase begins there
     */
    Optional<NounPhrase> read(int from, int limit, boolean bounded) {
        return read(from, 0, limit, bounded);
    }

    /** The same, with folded letters of the first token left out. */
    Optional<NounPhrase> read(int from, int skip, int limit, boolean bounded) {
        Walk walk = new Walk(from, skip, Math.min(limit, from + LONGEST), bounded);
        int to = walk.run();
        if (to <= from) {
            return Optional.empty();
        }
        return Optional.of(phrase(from, to, skip));
    }

    /** A phrase over given tokens, with its agreement and kind. */
    NounPhrase phrase(int from, int to, int skip) {
        return new NounPhrase(from, to, skip, analysis.agreement(from, to), analysis.kind(from, to));
    }

    /** The steps over one phrase. */
    private final class Walk {

        private final int from;
        private final int skip;
        private final int limit;
        private final boolean bounded;
        private boolean named;
        private boolean personNamed;
        private boolean appositive;
        private boolean institution;

        Walk(int from, int skip, int limit, boolean bounded) {
            this.from = from;
            this.skip = skip;
            this.limit = limit;
            this.bounded = bounded;
        }

        int run() {
            int at = from;
            while (at < limit) {
                int next = scene.isComma(at) ? apposition(at) : step(at);
                if (next <= at) {
                    break;
                }
                at = next;
            }
            return trimmed(at);
        }

        private int trimmed(int end) {
            int to = end;
            while (to > from
                    && (scene.isComma(to - 1)
                            || scene.isDash(to - 1)
                            || scene.is(to - 1, WordClass.PREPOSITION) && !scene.isQuotationMark(to - 1))) {
                to--;
            }
            return to;
        }

        /** The token after the piece at {@code at}, or {@code at} itself when the phrase ends before it. */
        private int step(int at) {
            if (scene.isQuotationMark(at)) {
                return quotedName(at);
            }
            if (scene.isOpenBracket(at)) {
                return bracket(at);
            }
            if (scene.isFullStop(at) && at > from && scene.text.folded(at - 1).length() == 1) {
                return at + 1;
            }
            if (!scene.isWord(at)) {
                return at > from && institution && scene.text.kind(at) == org.isnad.text.TokenizedText.Kind.NUMBER ? at + 1 : at;
            }
            Optional<NameFound> name = at == from && skip > 0 ? Optional.empty() : scene.name(at);
            if (name.isPresent()) {
                return knownName(at, name.get());
            }
            return word(at);
        }

        private int quotedName(int at) {
            Optional<Quotation> quotation = scene.quotationOpenedAt(at);
            if (quotation.isEmpty() || !scene.isNameQuotation(quotation.get())) {
                return at;
            }
            int close = scene.closeOf(quotation.get());
            named |= close < limit && at == from;
            return close < limit ? close + 1 : at;
        }

        private int bracket(int at) {
            if (at == from || scene.is(at + 1, WordClass.WEEKDAY)) {
                return at;
            }
            for (int i = at + 1; i < Math.min(limit, at + 8); i++) {
                if (scene.isCloseBracket(i)) {
                    return i + 1;
                }
            }
            return at;
        }

        private int knownName(int at, NameFound name) {
            boolean person = scene.isNameOf(name, Agent.Type.PERSON);
            char clitic = name.clitic() > 0 && at > from ? scene.text.folded(at).charAt(name.clitic() - 1) : 0;
            if (clitic == BEH || clitic == LAM && (person || !attachesByLam(at, name))) {
                return at;
            }
            if (name.to() > limit || !bounded && named && clitic != WAW && at > from) {
                return at;
            }
            named = true;
            personNamed |= person;
            institution |= !person;
            if (!bounded && !continuesName(name.to(), person)) {
                return limitHere(name.to());
            }
            return name.to();
        }

        /** "The press office of the Kremlin": the joined preposition stands for a genitive as long as nobody is named. */
        private boolean attachesByLam(int at, NameFound name) {
            return !appositive
                    && !scene.isNameOf(name, Agent.Type.MEDIUM)
                    && (scene.is(from, WordClass.TITLE)
                            || scene.is(from, WordClass.ORGANISATION)
                            || scene.is(from, WordClass.DOCUMENT))
                    && at > from;
        }

        private boolean continuesName(int next, boolean person) {
            if (next >= limit) {
                return false;
            }
            if (scene.isComma(next)) {
                return true;
            }
            Optional<NameFound> name = scene.name(next);
            boolean joint = name.isPresent()
                    && name.get().clitic() > 0
                    && scene.text.folded(next).charAt(0) == WAW;
            boolean nextIsPerson = name.isPresent() && name.get().clitic() == 0;
            boolean adjective = !person && scene.isDefinite(next) && !scene.word(next).isKnown();
            boolean quoted = scene.quotationOpenedAt(next).filter(scene::isNameQuotation).isPresent();
            boolean title = !person && scene.is(next, WordClass.TITLE) && scene.word(next).proclitic() == 0;
            return joint || nextIsPerson || adjective || quoted || title;
        }

        private int limitHere(int end) {
            // Ends the walk after this name by leaving nothing to take.
            stopAt = end;
            return end;
        }

        private int stopAt = Integer.MAX_VALUE;

        private int word(int at) {
            if (at >= stopAt) {
                return at;
            }
            WordReading word = scene.word(at);
            boolean joinedHead = skip > 0 && !word.is(WordClass.PREPOSITION) && !endsPhrase(at, word);
            if (at == from && (joinedHead || isHead(at))) {
                institution = word.is(WordClass.ORGANISATION) || word.is(WordClass.MEDIUM);
                return at + 1;
            }
            if (endsPhrase(at, word)) {
                return at;
            }
            if (word.is(WordClass.PREPOSITION)) {
                return preposition(at);
            }
            if (word.proclitic() == LAM || isUnknownWithLam(at, word)) {
                return lam(at, word);
            }
            if (word.proclitic() == BEH) {
                return word.is(WordClass.SPOKESMANSHIP) ? at + 1 : at;
            }
            if (!bounded && at > from && (canBeContent(at, word) || named && !isJoint(at, word))) {
                return at;
            }
            if (!bounded && at == from && canBeContent(at, word) || !bounded && isBeyondSurname(at)) {
                return at;
            }
            institution |= word.is(WordClass.ORGANISATION);
            return at + 1;
        }

        /** "The head X al-Y the players": after an undefined name one definite surname may follow, a second noun not. */
        private boolean isBeyondSurname(int at) {
            boolean surnameBefore = at - 2 > from
                    && scene.isDefinite(at - 1)
                    && !scene.isDefinite(at - 2)
                    && !scene.word(at - 2).isKnown()
                    && scene.isWord(at - 2);
            return surnameBefore && scene.isDefinite(at) && scene.is(from, WordClass.TITLE);
        }

        private boolean isHead(int at) {
            return scene.isSpeakerHead(at) && scene.word(at).proclitic() == 0;
        }

        private boolean isJoint(int at, WordReading word) {
            return scene.text.folded(at).charAt(0) == WAW && isHead(at);
        }

        private boolean canBeContent(int at, WordReading word) {
            boolean idafa = at > from
                    && scene.is(at - 1, WordClass.TITLE)
                    && !scene.isDefinite(at - 1);
            return !idafa && scene.isMasdar(at) && !word.is(WordClass.ORGANISATION);
        }

        private boolean endsPhrase(int at, WordReading word) {
            return scene.text.folded(at).length() == 1 && !scene.isMark(at + 1, '.')
                    || word.is(WordClass.COMPLEMENTIZER)
                    || word.is(WordClass.PRONOMINAL)
                    || word.is(WordClass.LIGHT_OBJECT)
                    || at > from && word.is(WordClass.COUNTERPART)
                    || word.is(WordClass.RELATIVE)
                    || word.is(WordClass.NEGATION)
                    || word.is(WordClass.AUXILIARY)
                    || word.is(WordClass.SUBORDINATOR)
                    || word.is(WordClass.ADVERB)
                    || word.is(WordClass.TIME)
                    || scene.isIndefiniteAccusative(at)
                    || scene.isPrepositionalPhrase(at)
                    || at > from && scene.isCircumstance(at)
                    || isVerb(at, word)
                    || scene.phraseEnd(PhraseClass.ANONYMITY, at) >= 0
                    || scene.phraseEnd(PhraseClass.ACCORDING, at) >= 0 && !word.is(WordClass.DOCUMENT)
                    || scene.phraseEnd(PhraseClass.GLOSS, at) >= 0;
        }

        /** A cue verb inside the phrase's reach opens something else, unless the word is a noun just as well. */
        private boolean isVerb(int at, WordReading word) {
            if (isHead(at)) {
                return false;
            }
            for (CueForm cue : word.word().cues()) {
                boolean trusted = cue.verb().trust() != CueVerb.Trust.C;
                if (trusted && Spelling.fits(cue, scene.text.raw(at))) {
                    return true;
                }
            }
            return false;
        }

        private int preposition(int at) {
            int next = at + 1;
            if (next >= limit
                    || at == from
                    || scene.is(next, WordClass.VENUE) && !scene.is(next, WordClass.ORGANISATION)
                    || scene.is(next, WordClass.TIME)
                    || scene.is(next, WordClass.PRESS) && !scene.is(from, WordClass.ANONYMOUS)
                    || !scene.isWord(next) && !scene.isQuotationMark(next)) {
                return at;
            }
            String preposition = scene.text.folded(at);
            boolean open = !named && !appositive || scene.is(from, WordClass.ANONYMOUS) || institution && !appositive;
            boolean attaches =
                    switch (preposition) {
                        case IN -> open;
                        case OF_FROM -> scene.is(from, WordClass.ANONYMOUS) || scene.is(from, WordClass.DOCUMENT);
                        case ABOUT -> scene.is(from, WordClass.DOCUMENT);
                        default -> false;
                    };
            return attaches ? next : at;
        }

        private boolean isUnknownWithLam(int at, WordReading word) {
            String folded = scene.text.folded(at);
            return !word.isKnown()
                    && folded.length() > 3
                    && folded.charAt(0) == LAM
                    && (folded.charAt(1) == LAM || named || appositive);
        }

        private int lam(int at, WordReading word) {
            boolean told = word.is(WordClass.PRESS) || word.is(WordClass.COUNTERPART) || word.is(WordClass.MEDIUM);
            boolean genitive = !told
                    && !appositive
                    && at > from
                    && (scene.is(from, WordClass.TITLE)
                            || scene.is(from, WordClass.ORGANISATION)
                            || scene.is(from, WordClass.ANONYMOUS)
                            || scene.is(from, WordClass.DOCUMENT)
                            || institution);
            return genitive ? at + 1 : at;
        }

        /** The token after the comma and the apposition that it opens, or the comma itself when it opens none. */
        private int apposition(int comma) {
            int start = comma + 1;
            if (start >= limit || !mayBeApposed(start)) {
                return comma;
            }
            appositive = true;
            int end = start;
            int last = Math.min(limit, start + LONGEST_APPOSITION);
            while (end < last && !scene.isComma(end)) {
                int next = step(end);
                if (next <= end) {
                    break;
                }
                end = next;
            }
            boolean closed = end >= limit || scene.isComma(end) || !bounded || isAfterApposition(end);
            return end > start && closed ? end : comma;
        }

        private boolean isAfterApposition(int at) {
            return scene.is(at, WordClass.PREPOSITION)
                    || scene.is(at, WordClass.TIME)
                    || scene.is(at, WordClass.AUXILIARY)
                    || scene.word(at).proclitic() != 0;
        }

        private boolean mayBeApposed(int at) {
            if (scene.quotationOpenedAt(at).filter(scene::isNameQuotation).isPresent()) {
                return true;
            }
            if (!scene.isWord(at)) {
                return false;
            }
            WordReading word = scene.word(at);
            Optional<NameFound> name = scene.name(at);
            if (name.isPresent()) {
                boolean firstPerson = scene.isNameOf(name.get(), Agent.Type.PERSON) && !personNamed;
                boolean ofTitle = scene.is(from, WordClass.TITLE) && !bounded;
                return name.get().clitic() == 0 && (!named || firstPerson || ofTitle);
            }
            if (isHead(at) || word.is(WordClass.KINSHIP) || word.is(WordClass.HONORIFIC)) {
                return word.proclitic() == 0 && !word.conjunction();
            }
            boolean plainNoun = !word.isKnown() && scene.text.folded(at).charAt(0) != WAW && !isUnknownWithLam(at, word);
            return bounded && plainNoun && !scene.isIndefiniteAccusative(at);
        }
    }
}
