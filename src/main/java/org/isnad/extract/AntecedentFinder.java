package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Agreement;
import org.isnad.language.WordClass;

/** Finds the noun that a relative pronoun refers to. */
final class AntecedentFinder {

    private static final int LONGEST = 12;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final AgentOpenings agents;

    AntecedentFinder(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.agents = new AgentOpenings(scene);
    }

    /**
     * The longest phrase that ends before a relative pronoun, and begins with what can speak, or else what stands there
     * back to a preposition, a verb or a mark.
     *
     * @param agreement what the verb of the relative clause shows
     */
    Optional<NounPhrase> of(int relative, Agreement agreement) {
        int end = relative;
        while (end > 0 && (scene.isComma(end - 1) || scene.quotations.isMark(end - 1) && scene.isComma(end))) {
            end--;
        }
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && isNominal(start - 1)
                && !scene.startsSentence(start)
                && !(start < end && agents.opens(start) && agents.joinedLetters(start) > 0)) {
            start--;
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
        return start < end ? ending(start, end, agreement) : Optional.empty();
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
                && !scene.is(token, WordClass.SUBORDINATOR)
                && scene.word(token).word().cues().isEmpty();
    }
}
