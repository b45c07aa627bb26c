package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Statement;

/**
 * How an article was read, sentence by sentence.
 *
 * @param sentences in text order, those of the page's furniture among them
 */
public record Explanation(List<Sentence> sentences) {

    /**
     * One sentence.
     *
     * @param steps what became of each word that could be a cue, in text order
     * @param statements those whose cue or content begins here
     */
    public record Sentence(String text, List<Token> tokens, List<Step> steps, List<Statement> statements) {}

    /**
     * One token.
     *
     * @param folded as it is looked up
     * @param classes what the lexicon holds it to be; {@code cue:} and a lemma for a cue verb
     * @param name the key of the known agent whose name begins here
     */
    public record Token(String raw, String folded, List<String> classes, Optional<String> name) {}

    /**
     * Something that was decided of a cue.
     *
     * @param cue the word as written
     * @param decision a sentence without its subject, which is the cue
     */
    public record Step(String cue, String decision) {}
}
