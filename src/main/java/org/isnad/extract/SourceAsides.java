package org.isnad.extract;

import java.util.List;
import org.isnad.language.Affix;
import org.isnad.language.Frame;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.text.TokenizedText;

/** Tells where what is told of a source ends, and whether it stands as an aside in a clause that goes on after it. */
final class SourceAsides {

    /** Tokens after a source that closes its sentence; in more, something else happens. */
    private static final int LONGEST_DATE = 5;

    private static final int LETTERS_OF_YEAR = 4;

    /** Prepositions of verbs, which seldom go on with a noun. */
    private static final Particle[] OF_VERB = {Particle.TO, Particle.ON};

    private final Scene scene;

    SourceAsides(Scene scene) {
        this.scene = scene;
    }

    /** The token after what is told of a source: the comma that closes it, or what ends its sentence. */
    int end(Attribution attribution) {
        int at = attribution.to();
        while (at < scene.sentenceEnd(attribution.from()) && !parts(at)) {
            at++;
        }
        return attribution.fronted() || at - attribution.to() <= LONGEST_DATE ? at : attribution.to();
    }

    boolean interrupts(Attribution attribution) {
        return continuation(attribution) >= 0;
    }

    /**
     * "The group said that it differs, according to the opposition, from the terms": the first token of the content in the
     * middle of which a speaker names a source himself; -1 where none does.
     */
    int contentAround(Attribution attribution, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean inside = last != null
                && last.clause != null
                && last.clause.opener() == Frame.Kind.CLAUSE
                && last.covers(attribution.from())
                && last.covers(attribution.to())
                && attribution.carrier().isEmpty()
                && attribution.cueFrom() == attribution.from()
                && interrupts(attribution);
        return inside ? last.contentFrom : -1;
    }

    /** The token with which the clause goes on that a source stands in the middle of; -1 where it ends before it. */
    int continuation(Attribution attribution) {
        if (isParted(attribution)) {
            return end(attribution) + 1;
        }
        if (!isUnparted(attribution)) {
            return -1;
        }
        int next = attribution.to();
        return scene.isComma(next) && completes(next + 1) ? next + 1 : goesOn(next) ? next : -1;
    }

    /** Whether no mark stands before a marker in the middle of a sentence. */
    private boolean isUnparted(Attribution attribution) {
        int before = attribution.from() - 1;
        return !attribution.fronted()
                && attribution.cueFrom() == attribution.from()
                && attribution.carrier().isEmpty()
                && (scene.isWord(before) || scene.quotations.isMark(before))
                && attribution.to() < scene.sentenceEnd(attribution.from()) - 1;
    }

    /**
     * "The price rises according to the report to a third", "may choose according to the critics the return": whether a
     * verb of before takes what stands there, and no source.
     */
    private boolean goesOn(int at) {
        boolean ofVerb = scene.isWord(at)
                && scene.particles.isAnyOf(scene.text.folded(at), OF_VERB)
                && !scene.is(at + 1, WordClass.VENUE);
        boolean year = scene.text.end(at) - scene.text.start(at) == LETTERS_OF_YEAR;
        boolean counted = scene.text.kind(at) == TokenizedText.Kind.NUMBER && !year
                || scene.is(at, WordClass.NUMBER) && scene.word(at).proclitic() == 0;
        boolean object =
                scene.masdars.isDefiniteAt(at) && scene.word(at).word().cues().isEmpty();
        return ofVerb || counted || object;
    }

    /**
     * "The vote comes according to the paper, in reply to", "it tries according to him, the crossing of", "it does so
     * according to him, out of solidarity".
     */
    private boolean completes(int at) {
        boolean joined = scene.affixes.is(scene.word(at).proclitic(), Affix.BY) && !scene.is(at, WordClass.PRONOMINAL);
        boolean object = scene.masdars.isDefiniteAt(at) || scene.masdars.isAt(at);
        boolean adverb = Endings.isInAlef(scene, at)
                && (scene.is(at, WordClass.ADVERB) || !scene.word(at).isKnown());
        boolean accusative = adverb || scene.isIndefiniteAccusative(at);
        boolean manner = accusative && !Endings.isCircumstance(scene, at);
        return (joined || object || manner) && scene.word(at).word().cues().isEmpty();
    }

    /** Whether the clause goes on after a source named between its commas, rather than another beginning. */
    private boolean isParted(Attribution attribution) {
        int next = end(attribution) + 1;
        return parts(attribution.from() - 1)
                && parts(next - 1)
                && next < scene.sentenceEnd(attribution.from())
                && scene.isWord(next)
                && !scene.word(next).conjunction()
                && !scene.startsWith(next, Affix.AND)
                && !scene.is(next, WordClass.SUBORDINATOR)
                && !scene.is(next, WordClass.CONTRAST)
                && !scene.is(next, WordClass.RELATIVE)
                && !isApposition(next)
                && scene.phraseEnd(PhraseClass.GLOSS, next) < 0
                && scene.word(next).word().cues().isEmpty();
    }

    /** "As the ministry's spokesman said, X": who or what somebody is goes with the source. */
    private boolean isApposition(int token) {
        boolean person = scene.name(token)
                .filter(name -> scene.isNameOf(name, Agent.Type.PERSON))
                .isPresent();
        return person
                || scene.is(token, WordClass.GIVEN_NAME) && !scene.is(token, WordClass.PREPOSITION)
                || scene.is(token, WordClass.TITLE)
                || scene.shares.end(token) > token;
    }

    private boolean parts(int token) {
        return scene.isComma(token) || scene.isDash(token);
    }
}
