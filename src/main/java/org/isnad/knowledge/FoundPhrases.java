package org.isnad.knowledge;

import java.util.List;
import java.util.Optional;
import org.isnad.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The phrases of an index in one text, each looked up when it is first asked for. Not for several threads. */
public final class FoundPhrases<T> {

    private final PhraseIndex<T> index;
    private final TokenizedText text;
    private final @Nullable Optional<Phrase<T>>[] byToken;

    @SuppressWarnings("unchecked") // an array of a generic type
    FoundPhrases(PhraseIndex<T> index, TokenizedText text) {
        this.index = index;
        this.text = text;
        this.byToken = (Optional<Phrase<T>>[]) new Optional<?>[text.size()];
    }

    /** The longest phrase that begins in a token; none does before the text or after it. */
    public Optional<Phrase<T>> at(int token) {
        if (token < 0 || token >= byToken.length) {
            return Optional.empty();
        }
        Optional<Phrase<T>> found = byToken[token];
        if (found == null) {
            found = index.at(text, token);
            byToken[token] = found;
        }
        return found;
    }

    /**
     * The phrases that lie between two tokens, each as long as can be; none reaches into the next.
     *
     * @param to exclusive
     */
    public List<Phrase<T>> between(int from, int to) {
        return PhraseIndex.apart(this::at, from, to);
    }
}
