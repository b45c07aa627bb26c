package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.isnad.language.Affixes;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;
import org.isnad.text.WordSieve;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in a text by their folded tokens: a trie whose edges lie in one hash table, so that a token costs one
 * or two look-ups however many phrases there are. Before its first word a phrase may carry the conjunctions and
 * prepositions that a language writes together with the word that follows. A phrase never begins or ends inside a word,
 * and never crosses a paragraph.
 */
public final class PhraseIndex<T> {

    private static final int ROOT = 0;

    private final Affixes affixes;
    private final Map<String, Integer> words;
    private final WordSieve firstWords;
    private final EdgeTable edges;
    private final List<@Nullable T> values;

    private PhraseIndex(
            Affixes affixes,
            Map<String, Integer> words,
            WordSieve firstWords,
            EdgeTable edges,
            List<@Nullable T> values) {
        this.affixes = affixes;
        this.words = words;
        this.firstWords = firstWords;
        this.edges = edges;
        this.values = values;
    }

    /** Gathers phrases; what is added under one phrase comes out together, in the order of adding. */
    public static final class Builder<T> {

        private final Map<String, Integer> words = new HashMap<>();
        private final Set<String> firstWords = new HashSet<>();
        private final EdgeTable edges = new EdgeTable();
        private final List<@Nullable List<T>> values = new ArrayList<>();

        public Builder() {
            values.add(null);
        }

        /** Adds a phrase as people write it; what holds no word is passed over. */
        public Builder<T> add(String phrase, T value) {
            return add(Tokenizer.tokenize(phrase).folded(), value);
        }

        /** Adds a phrase by its words as they are folded; no words are passed over. */
        Builder<T> add(List<String> folded, T value) {
            int node = ROOT;
            for (String word : folded) {
                node = child(node, words.computeIfAbsent(word, w -> words.size()));
            }
            if (node != ROOT) {
                firstWords.add(folded.get(0));
                List<T> here = values.get(node);
                if (here == null) {
                    here = new ArrayList<>(1);
                    values.set(node, here);
                }
                if (!here.contains(value)) {
                    here.add(value);
                }
            }
            return this;
        }

        /** @param affixes of the language of the texts: what may be written together with a phrase's first word */
        public PhraseIndex<List<T>> build(Affixes affixes) {
            List<@Nullable List<T>> frozen = new ArrayList<>(values.size());
            for (List<T> here : values) {
                frozen.add(here == null ? null : List.copyOf(here));
            }
            return new PhraseIndex<>(affixes, words, new WordSieve(firstWords), edges, frozen);
        }

        private int child(int node, int word) {
            int next = edges.get(node, word);
            if (next < 0) {
                next = values.size();
                values.add(null);
                edges.put(node, word, next);
            }
            return next;
        }
    }

    /** The same phrases, to be found in texts of another language. */
    PhraseIndex<T> inTextsWith(Affixes others) {
        return new PhraseIndex<>(others, words, firstWords, edges, values);
    }

    /** The longest phrase that begins in a token. */
    public Optional<Phrase<T>> at(TokenizedText text, int token) {
        return text.isWord(token) ? Optional.ofNullable(longest(text, token)) : Optional.empty();
    }

    /**
     * The phrases that lie between two tokens, each as long as can be; none reaches into the next.
     *
     * @param to exclusive
     */
    public List<Phrase<T>> between(TokenizedText text, int from, int to) {
        return apart(token -> at(text, token), from, to);
    }

    /** The phrases between two tokens, whoever finds what begins in each; none reaches into the next. */
    static <T> List<Phrase<T>> apart(IntFunction<Optional<Phrase<T>>> at, int from, int to) {
        List<Phrase<T>> found = new ArrayList<>();
        int token = from;
        while (token < to) {
            Phrase<T> phrase = at.apply(token).orElse(null);
            if (phrase != null && phrase.to() <= to) {
                found.add(phrase);
                token = phrase.to();
            } else {
                token++;
            }
        }
        return found;
    }

    /** What the index finds in a text, for whoever asks of one place more than once. */
    public FoundPhrases<T> in(TokenizedText text) {
        return new FoundPhrases<>(this, text);
    }

    /** What the index holds for a phrase as people write it, without anything written together with it. */
    public Optional<T> get(String phrase) {
        TokenizedText tokens = Tokenizer.tokenize(phrase);
        int node = ROOT;
        for (int token = 0; token < tokens.size() && node >= 0; token++) {
            Integer word = words.get(tokens.folded(token));
            node = word == null ? -1 : edges.get(node, word);
        }
        return node < 0 ? Optional.empty() : Optional.ofNullable(values.get(node));
    }

    /** As written, then without one and two letters before it; the longest wins, of equals the least stripped. */
    private @Nullable Phrase<T> longest(TokenizedText text, int token) {
        String word = text.folded(token);
        if (firstWords.tooLong(word)) {
            return null;
        }
        Phrase<T> best = firstWords.mayHold(word) ? follow(text, token, word, 0, null) : null;
        int conjunction = isConjunction(word, 0) ? 1 : 0;
        if (conjunction == 1) {
            best = rest(text, token, word, 1, best);
        }
        if (isPreposition(word, conjunction)) {
            best = preposition(text, token, word, conjunction, best);
        }
        if (conjunction == 1 && isPreposition(word, 0)) {
            best = preposition(text, token, word, 0, best);
        }
        return best;
    }

    private @Nullable Phrase<T> preposition(
            TokenizedText text, int token, String word, int at, @Nullable Phrase<T> best) {
        Phrase<T> found = rest(text, token, word, at + 1, best);
        boolean swallowed = at + 2 < word.length() && affixes.isToThe(word, at);
        if (!swallowed) {
            return found;
        }
        // The article loses its first letter after this preposition, and its second too before a word that begins with
        // one.
        if (firstWords.mayHoldRest(affixes.swallowed(), word, at + 1)) {
            found = follow(text, token, affixes.withWholeArticle(word, at + 1), at + 1, found);
        }
        return firstWords.mayHoldRest(affixes.swallowed(), word, at)
                ? follow(text, token, affixes.withWholeArticle(word, at), at + 1, found)
                : found;
    }

    private @Nullable Phrase<T> rest(TokenizedText text, int token, String word, int from, @Nullable Phrase<T> best) {
        return firstWords.mayHoldRest(word, from) ? follow(text, token, word.substring(from), from, best) : best;
    }

    private @Nullable Phrase<T> follow(
            TokenizedText text, int token, String first, int clitic, @Nullable Phrase<T> best) {
        Integer word = words.get(first);
        int node = word == null ? -1 : edges.get(ROOT, word);
        Phrase<T> longest = best;
        int next = token + 1;
        int paragraph = text.paragraph(token);
        while (node >= 0) {
            T value = values.get(node);
            if (value != null && (longest == null || next > longest.to())) {
                longest = new Phrase<>(token, next, clitic, value);
            }
            if (next >= text.size() || text.paragraph(next) != paragraph) {
                break;
            }
            word = words.get(text.folded(next));
            node = word == null ? -1 : edges.get(node, word);
            next++;
        }
        return longest;
    }

    private boolean isConjunction(String word, int at) {
        return word.length() > at + 2 && affixes.isConjunction(word.charAt(at));
    }

    private boolean isPreposition(String word, int at) {
        return word.length() > at + 2 && affixes.isPreposition(word.charAt(at));
    }
}
