package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;
import org.isnad.text.WordSieve;
import org.jspecify.annotations.Nullable;

/** All single words of a pack by folded spelling, and the joined particles that may stand before them. */
public final class Lexicon {

    /** Letters; shorter and longer words are not looked at for their shape, since most words are one or the other. */
    private static final int SHORTEST_SHAPE = 5;

    private static final int LONGEST_SHAPE = 8;

    /** What no entry is found for. */
    static final WordReading UNKNOWN = new WordReading(Word.UNKNOWN, false, (char) 0, 0);

    private final Affixes affixes;
    private final Map<String, Word> words = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private WordSieve sieve = new WordSieve(List.of());

    /** What a word is whose every letter fits. */
    private record Shape(Pattern pattern, char first, Word word) {

        boolean fits(String folded, int from) {
            return folded.charAt(from) == first
                    && pattern.matcher(folded).region(from, folded.length()).matches();
        }
    }

    /** @param affixes what may stand before a word */
    Lexicon(Affixes affixes) {
        this.affixes = affixes;
    }

    /** @param shape a regular expression that begins with a letter */
    void addShape(String shape, WordClass wordClass) {
        shapes.add(new Shape(Pattern.compile(shape), shape.charAt(0), Word.UNKNOWN.with(wordClass)));
    }

    void add(String spelling, WordClass wordClass) {
        words.merge(Folding.fold(spelling), Word.UNKNOWN.with(wordClass), (had, more) -> had.with(wordClass));
    }

    void add(String spelling, CueForm form) {
        words.merge(Folding.fold(spelling), Word.UNKNOWN.with(form), (had, more) -> had.with(form));
    }

    /** Ends the adding; before it the lexicon finds no word. */
    void close() {
        sieve = new WordSieve(words.keySet());
    }

    /** Reads the words of a text. */
    public WordReadings in(TokenizedText text) {
        return new WordReadings(this, text);
    }

    /**
     * Reads a token. The whole word comes before any that is left when particles are taken off, since many words begin
     * with the letter of a particle.
     *
     * @param folded the folded token
     * @return with {@link Word#UNKNOWN} when neither the token nor any rest of it is in the lexicon
     */
    public WordReading read(String folded) {
        Word whole = lookUp(folded, 0);
        if (whole != null) {
            return new WordReading(whole, false, (char) 0, 0);
        }
        if (folded.length() < 3) {
            return UNKNOWN;
        }
        if (affixes.startsWithConjunction(folded)) {
            Word rest = lookUp(folded, 1);
            if (rest != null) {
                return new WordReading(rest, true, (char) 0, 1);
            }
            return withPreposition(folded, 1);
        }
        return withPreposition(folded, 0);
    }

    /**
     * A phrase as written, without what is joined to its first word: a preposition before the article, or whatever stands
     * before a word that the lexicon holds. The article is whole again.
     */
    public String withoutJoined(String phrase) {
        int blank = phrase.indexOf(' ');
        String first = blank < 0 ? phrase : phrase.substring(0, blank);
        String folded = Folding.fold(first);
        WordReading reading = read(folded);
        int stem = reading.stemStart();
        boolean toThe = !affixes.starts(folded, Affix.OF_GOD)
                && (reading.proclitic() != 0 || !reading.isKnown())
                && affixes.isToThe(folded, stem);
        if (!toThe) {
            return phrase.substring(Folding.rawOffset(first, stem));
        }
        int name = stem + affixes.letters(Affix.TO_THE).length();
        return affixes.letters(Affix.ARTICLE) + phrase.substring(Folding.rawOffset(first, name));
    }

    private @Nullable Word lookUp(String folded, int from) {
        boolean mayBeHere = !sieve.tooLong(folded) && sieve.mayHoldRest(folded, from);
        Word word = mayBeHere ? words.get(folded.substring(from)) : null;
        int length = folded.length() - from;
        boolean shapely = word == null && length >= SHORTEST_SHAPE && length <= LONGEST_SHAPE;
        return shapely ? byShape(folded, from) : word;
    }

    private @Nullable Word byShape(String folded, int from) {
        for (Shape shape : shapes) {
            if (shape.fits(folded, from)) {
                return shape.word();
            }
        }
        return null;
    }

    private WordReading withPreposition(String folded, int from) {
        char first = folded.charAt(from);
        if (!affixes.isPreposition(first) || folded.length() - from < 3) {
            return UNKNOWN;
        }
        // The article loses its first letter after "to".
        boolean contracted = affixes.isToThe(folded, from);
        Word rest = contracted ? lookUp(affixes.withWholeArticle(folded, from + 1), 0) : lookUp(folded, from + 1);
        if (rest == null || !isNominal(rest)) {
            return UNKNOWN;
        }
        return new WordReading(rest, from == 1, first, contracted ? from : from + 1);
    }

    /** Prepositions join to nouns and to complementizers, never to verbs or to one another. */
    private static boolean isNominal(Word word) {
        return word.classes() != 0 && !word.is(WordClass.PREPOSITION) && !word.is(WordClass.NEGATION);
    }
}
