package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Affix;
import org.isnad.language.Affixes;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Phrases;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.text.TokenizedText;

/**
 * Tells a name from a particle that is written alike: from the preposition that differs from it in the last letter only,
 * alef maksura or yeh, which folding joins because some writers do, though an article that writes it with its own letter
 * at least as often does not; and from the complementizer that differs in its hamza. Tells a noun from the verb that reports
 * and is written alike where only a noun can stand.
 */
final class LookAlikes {

    // Letters as they are written, which folding joins with others.
    private static final char ALEF_MAKSURA = '\u0649';
    private static final char ALEF_WITH_HAMZA_ABOVE = '\u0623';
    private static final char ALEF_WITH_HAMZA_BELOW = '\u0625';
    private static final char YEH = '\u064A';
    private static final int DIGITS_OF_YEAR = 4;
    private static final WordReading NAME = new WordReading(Word.UNKNOWN, false, (char) 0, 0);

    private final TokenizedText text;
    private final WordReading[] words;
    private final Phrases particles;
    private final Affixes affixes;
    /** By folded spelling: how often more it ends in alef maksura than in yeh. */
    private final Map<String, Integer> surplus = new HashMap<>();

    /**
     * @param words the reading of each token
     * @param particles that names have
     */
    LookAlikes(TokenizedText text, WordReading[] words, Phrases particles, Affixes affixes) {
        this.text = text;
        this.words = words;
        this.particles = particles;
        this.affixes = affixes;
    }

    /** Reads as a name or a noun what is written like one, wherever the article tells it apart. */
    void settle() {
        for (int i = 0; i < words.length; i++) {
            if (isEither(i)) {
                surplus.merge(text.folded(i), endsIn(i, ALEF_MAKSURA) ? 1 : endsIn(i, YEH) ? -1 : 0, Integer::sum);
            }
        }
        for (int i = 1; i + 1 < words.length; i++) {
            if (isNameParticle(i)) {
                words[i] = NAME;
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (isEither(i) && endsIn(i, YEH) && surplus.get(text.folded(i)) >= 0) {
                words[i] = NAME;
            }
        }
        for (int i = 0; i < words.length; i++) {
            boolean imam = words[i].is(WordClass.PREPOSITION) && words[i].is(WordClass.TITLE);
            boolean except = words[i].is(WordClass.CONTRAST) && words[i].is(WordClass.COMPLEMENTIZER);
            if (imam || except) {
                words[i] = byHamza(words[i], text.raw(i).charAt(words[i].stemStart()));
            }
        }
        for (int i = 1; i < words.length; i++) {
            if (!words[i].word().cues().isEmpty() && (isSomebody(i) || isText(i))) {
                words[i] = withoutCues(words[i]);
            } else if (isAfterAnd(i) && words[i].word().cues().stream().anyMatch(CueForm::isFinite)) {
                words[i] = new WordReading(words[i].word(), true, words[i].proclitic(), words[i].stemStart());
            }
        }
    }

    /**
     * "In front of" and "that not" have their hamza above the alef, "imam" and "except" below it. Without one the first two
     * can be either, and the others are "except".
     */
    private static WordReading byHamza(WordReading reading, char first) {
        boolean above = first == ALEF_WITH_HAMZA_ABOVE;
        Word word = reading.word();
        if (reading.is(WordClass.CONTRAST)) {
            word = above
                    ? word.without(WordClass.CONTRAST)
                    : word.without(WordClass.COMPLEMENTIZER).without(WordClass.NEGATION);
        } else if (above) {
            word = word.without(WordClass.TITLE);
        } else if (first == ALEF_WITH_HAMZA_BELOW) {
            word = word.without(WordClass.PREPOSITION).without(WordClass.AUDIENCE);
        }
        return new WordReading(word, reading.conjunction(), reading.proclitic(), reading.stemStart());
    }

    /** "And" that a writer parts from its verb. */
    private boolean isAfterAnd(int token) {
        return follows(token - 1, token)
                && text.isWord(token - 1)
                && text.folded(token - 1).equals(affixes.letters(Affix.AND));
    }

    private static WordReading withoutCues(WordReading reading) {
        Word noun = new Word(reading.word().classes(), List.of());
        return new WordReading(noun, reading.conjunction(), reading.proclitic(), reading.stemStart());
    }

    /** "Seven hundred students", "every student", "the meeting of students", "said a student". */
    private boolean isSomebody(int token) {
        int before = token - 1;
        if (!words[token].is(WordClass.PERSON) || words[token].conjunction() || !follows(before, token)) {
            return false;
        }
        boolean counted = words[before].is(WordClass.NUMBER)
                || text.kind(before) == TokenizedText.Kind.NUMBER
                        && text.folded(before).length() < DIGITS_OF_YEAR;
        return counted || words[before].is(WordClass.MASDAR) || isVerb(before);
    }

    /** "A banner", which is spelled like "drawing attention to" but has neither a comma before it nor that "to" after it. */
    private boolean isText(int token) {
        return words[token].is(WordClass.DOCUMENT)
                && words[token].word().cues().stream().noneMatch(CueForm::isFinite)
                && !words[token].conjunction()
                && follows(token - 1, token)
                && text.isWord(token - 1)
                && !isVerb(token - 1)
                && !(token + 1 < words.length && words[token + 1].is(WordClass.PREPOSITION));
    }

    private boolean isVerb(int token) {
        return words[token].word().cues().stream()
                .anyMatch(form -> form.isFinite()
                        && form.verb().trust() != CueVerb.Trust.C
                        && Spelling.fits(form, text.raw(token)));
    }

    private boolean follows(int before, int token) {
        return text.sentence(before) == text.sentence(token);
    }

    /** "Van" between two words that nothing else is known of is written like "then that" without its hamza. */
    private boolean isNameParticle(int token) {
        return particles.endOfMatch(text, token, 0) >= 0
                && text.raw(token).indexOf(ALEF_WITH_HAMZA_BELOW) < 0
                && isUnknown(token - 1)
                && isUnknown(token + 1);
    }

    private boolean isUnknown(int token) {
        return text.isWord(token) && !words[token].isKnown() && !affixes.starts(text.folded(token), Affix.ARTICLE);
    }

    private boolean isEither(int token) {
        return words[token].is(WordClass.PREPOSITION)
                && words[token].is(WordClass.GIVEN_NAME)
                && words[token].stemStart() == 0;
    }

    private boolean endsIn(int token, char letter) {
        String raw = text.raw(token);
        return raw.charAt(raw.length() - 1) == letter;
    }
}
