package org.isnad.extract;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.isnad.language.Agreement;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.model.Mention;

/**
 * Finds where a speaker phrase ends. Arabic writes no capitals and no case, so the end is told by what cannot stand in
 * such a phrase (a preposition of place or time, a verb, a relative pronoun), by known names, and by commas that do or do
 * not hold an apposition.
 */
final class NounPhraseReader {

    private static final int LONGEST = 40;

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
        return read(from, skip, limit, bounded, at -> false, false);
    }

    /** Reads a phrase that ends where a content can begin, or at the first token that {@code stop} names. */
    Optional<NounPhrase> readUpTo(IntPredicate stop, int from, int limit, boolean personFollows) {
        return read(from, 0, limit, false, stop, personFollows);
    }

    /** Reads a subject that ends where the verb's object can begin, be it a thing or somebody. */
    Optional<NounPhrase> readSubject(int from, int limit) {
        return read(from, 0, limit, false, at -> false, true);
    }

    private Optional<NounPhrase> read(
            int from, int skip, int limit, boolean bounded, IntPredicate stop, boolean personFollows) {
        int last = Math.min(limit, from + LONGEST);
        int both = scene.phraseEnd(PhraseClass.BOTH_OF, from);
        if (both > from && both < last) {
            return read(both, 0, last, bounded, stop, personFollows)
                    .map(each -> new NounPhrase(from, each.to(), skip, Agreement.ANY, each.kind()));
        }
        int to = new PhraseWalk(scene, from, skip, last, bounded, stop, personFollows).end();
        if (to <= from) {
            return Optional.empty();
        }
        return Optional.of(phrase(from, to, skip));
    }

    /** A phrase over given tokens, with its agreement and kind. */
    NounPhrase phrase(int from, int to, int skip) {
        return new NounPhrase(from, to, skip, analysis.agreement(from, to), analysis.kind(from, to));
    }

    /** Whether a phrase holds somebody's name, office or body: "a statement by the ministry". */
    boolean namesBody(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean body = scene.is(i, WordClass.ORGANISATION)
                    || scene.is(i, WordClass.TITLE)
                    || scene.is(i, WordClass.MEDIUM);
            if (body || scene.name(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names who passes news on. */
    boolean isMedium(NounPhrase phrase) {
        if (scene.is(phrase.from(), WordClass.MEDIUM) || scene.quotations.isMark(phrase.from())) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (scene.name(i).filter(n -> scene.isNameOf(n, Agent.Type.MEDIUM)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase can be a source: "in line with the public interest" names none. */
    boolean speaks(NounPhrase phrase) {
        int head = phrase.from();
        while (head < phrase.to() - 1 && !scene.isWord(head)) {
            head++;
        }
        if (phrase.kind() != Mention.Kind.NAMED) {
            return true;
        }
        for (int i = head; i < phrase.to(); i++) {
            if (scene.name(i).isPresent()) {
                return i == head || scene.is(head, WordClass.TITLE) || scene.isSpeakerHead(head);
            }
        }
        // "The latest figures", "the same source": an adjective may stand before the noun that speaks.
        boolean same = scene.phraseEnd(PhraseClass.SAME, head) == head + 1 && scene.isSpeakerHead(head + 1);
        boolean second = head + 1 < phrase.to() && (same || scene.is(head + 1, WordClass.DOCUMENT));
        return scene.isSpeakerHead(head) || second || scene.quotations.isMark(phrase.from());
    }
}
