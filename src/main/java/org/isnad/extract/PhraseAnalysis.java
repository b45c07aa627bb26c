package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Agreement;
import org.isnad.language.Agreement.Gender;
import org.isnad.language.Agreement.Number;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.model.Agent;
import org.isnad.model.Mention;

/** What a phrase that names somebody shows of itself: gender, number, and whether it holds a name. */
final class PhraseAnalysis {

    private static final char WAW = '\u0648';
    private static final String FEMININE = "\u0629";
    private static final String MASCULINE_PLURAL = "\u0648\u0646";
    private static final String OBLIQUE_PLURAL = "\u064A\u0646";
    private static final String FEMININE_DUAL = "\u062A\u0627\u0646";
    private static final String FEMININE_PLURAL = "\u0627\u062A";

    private final Scene scene;

    PhraseAnalysis(Scene scene) {
        this.scene = scene;
    }

    /** Gender and number, as far as the head shows them. */
    Agreement agreement(int from, int to) {
        int head = head(from, to);
        WordReading word = scene.word(head);
        if (scene.shares.end(from) > from) {
            return Agreement.ANY;
        }
        if (!scene.isWord(head) || word.is(WordClass.COLLECTIVE) || isJoint(from, to)) {
            return Agreement.ANY;
        }
        if (word.is(WordClass.HUMAN_PLURAL)) {
            return new Agreement(Gender.ANY, Number.PLURAL);
        }
        Optional<NameFound> name = scene.name(head);
        if (name.isPresent() && !word.is(WordClass.TITLE)) {
            return new Agreement(genderOf(name.get(), head), Number.SINGULAR);
        }
        return word.is(WordClass.BROKEN_PLURAL)
                ? new Agreement(Gender.FEMININE, Number.SINGULAR)
                : byEnding(head, word);
    }

    /** People and states show no gender in their names; bodies show it by their ending. */
    private Gender genderOf(NameFound name, int head) {
        boolean body = !scene.isNameOf(name, Agent.Type.PERSON) && !scene.isNameOf(name, Agent.Type.STATE);
        if (!body) {
            return Gender.ANY;
        }
        return scene.text.folded(head).endsWith(FEMININE) ? Gender.FEMININE : Gender.MASCULINE;
    }

    private Agreement byEnding(int head, WordReading word) {
        String folded = scene.text.folded(head);
        boolean oblique = folded.endsWith(OBLIQUE_PLURAL) && folded.length() > 6 && word.is(WordClass.ANONYMOUS);
        if (folded.endsWith(MASCULINE_PLURAL) && folded.length() > 5 || oblique) {
            return new Agreement(Gender.MASCULINE, Number.PLURAL);
        }
        if (folded.endsWith(OBLIQUE_PLURAL) && folded.length() > 6 && scene.isDefinite(head)) {
            return new Agreement(Gender.MASCULINE, Number.ANY);
        }
        if (folded.endsWith(FEMININE_PLURAL) && folded.length() > 4) {
            return new Agreement(Gender.FEMININE, Number.ANY);
        }
        if (folded.endsWith(FEMININE_DUAL) && folded.length() > 6 && scene.isDefinite(head)) {
            return new Agreement(Gender.FEMININE, Number.DUAL);
        }
        boolean commonNoun = scene.isSpeakerHead(head);
        Gender otherwise = commonNoun ? Gender.MASCULINE : Gender.ANY;
        return new Agreement(folded.endsWith(FEMININE) ? Gender.FEMININE : otherwise, Number.SINGULAR);
    }

    /** Whether two known names are joined by "and". */
    private boolean isJoint(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Optional<NameFound> name = scene.name(i);
            boolean joined = name.isPresent()
                    && name.get().clitic() == 1
                    && scene.text.folded(i).charAt(0) == WAW;
            if (joined && scene.name(from).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What sort of phrase it is, told by its head and by the names in it. */
    Mention.Kind kind(int from, int to) {
        int head = head(from, to);
        WordReading word = scene.word(head);
        if (scene.shares.end(from) > from) {
            return Mention.Kind.UNNAMED;
        }
        boolean person = holdsName(from, to, true);
        // "The latest figures": an adjective may stand before the noun.
        boolean document = word.is(WordClass.DOCUMENT)
                || !word.isKnown() && head + 1 < to && scene.is(head + 1, WordClass.DOCUMENT);
        if (document && !person) {
            return Mention.Kind.DOCUMENT;
        }
        if (word.is(WordClass.ANONYMOUS) && !person && isUnnamed(head, to - from)) {
            return scene.isDefinite(head) && !isPlural(head) ? Mention.Kind.NOMINAL : Mention.Kind.UNNAMED;
        }
        if (word.is(WordClass.COLLECTIVE)) {
            return Mention.Kind.NOMINAL;
        }
        boolean bareNoun = scene.isDefinite(head) && scene.isSpeakerHead(head) && onlyAdjectives(head + 1, to);
        return bareNoun && !holdsName(from, to, false) ? Mention.Kind.NOMINAL : Mention.Kind.NAMED;
    }

    private int head(int from, int to) {
        int head = from;
        while (head < to - 1 && !scene.isWord(head)) {
            head++;
        }
        return head;
    }

    private boolean holdsName(int from, int to, boolean ofPerson) {
        for (int i = from; i < to; i++) {
            Optional<NameFound> name = scene.name(i).filter(n -> n.to() <= to);
            if (name.isPresent() && (!ofPerson || scene.isNameOf(name.get(), Agent.Type.PERSON))) {
                return true;
            }
        }
        return false;
    }

    /** An office can stay unnamed too, but a long phrase after it is more likely a name. */
    private boolean isUnnamed(int head, int length) {
        boolean title = scene.is(head, WordClass.TITLE);
        return !title || length <= 3 && !scene.isDefinite(head);
    }

    private boolean onlyAdjectives(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.isDefinite(i) || scene.word(i).isKnown()) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlural(int head) {
        String folded = scene.text.folded(head);
        return scene.is(head, WordClass.HUMAN_PLURAL)
                || folded.endsWith(MASCULINE_PLURAL)
                || folded.endsWith(OBLIQUE_PLURAL);
    }
}
