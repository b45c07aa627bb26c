package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Particle;
import org.isnad.language.WordClass;

/** Tells whether a pronoun after a verb takes up a noun before it, so that the verb is that of a relative clause. */
final class Resumption {

    /** Words from the noun for a text to the verb whose pronoun takes it up. */
    private static final int LONGEST_TEXT = 12;

    private final Scene scene;
    private final VerbShape verbs;

    Resumption(Scene scene) {
        this.scene = scene;
        this.verbs = new VerbShape(scene);
    }

    /** "Posted an odd message in which he said": the pronoun after the verb takes up a text named a word or two before. */
    boolean takesUpText(int cue, int head) {
        boolean takenUp = scene.is(cue + 1, WordClass.PRONOMINAL)
                && scene.particles.starts(scene.text.folded(cue + 1), Particle.IN)
                && !scene.isComma(head - 1);
        for (int at = head - 1; takenUp && at > 0 && at >= head - LONGEST_TEXT && scene.isWord(at); at--) {
            if (scene.is(at, WordClass.VENUE)
                    && !scene.isDefinite(at)
                    && !scene.word(at).conjunction()) {
                return true;
            }
            takenUp = scene.word(at).word().cues().isEmpty() && !scene.is(at, WordClass.RELATIVE);
        }
        return false;
    }

    /** "Hit targets which it said were": the pronoun of the complementizer takes up a noun right before the verb. */
    boolean takesUpNoun(int cue, CueForm form) {
        int that = cue + 1;
        // "It is claimed" is spelled like "he claims".
        boolean claims = form.verb().act().equals("claim") && form.tense() == CueForm.Tense.PERFECT;
        boolean says = OpenerLimits.isSaying(form) || claims;
        return says
                && form.verb().trust() == CueVerb.Trust.A
                && form.isFinite()
                && scene.is(that, WordClass.COMPLEMENTIZER)
                && JoinedSubject.isAt(scene, that)
                && !scene.word(cue).conjunction()
                && isThing(cue - 1)
                && !scene.startsSentence(cue - 1);
    }

    /** An indefinite noun that is not known to mean somebody. */
    private boolean isThing(int token) {
        return scene.isWord(token)
                && scene.name(token).isEmpty()
                && !scene.isDefinite(token)
                && !scene.isSpeakerHead(token)
                && !scene.is(token, WordClass.PERSON)
                && !scene.is(token, WordClass.HUMAN_PLURAL)
                && !scene.is(token, WordClass.GIVEN_NAME)
                && !isParticle(token)
                && mayQualify(token)
                && verbs.at(token).filter(VerbShape.Guess::marked).isEmpty();
    }

    /** "A proposed plan": a participle of a verb that reports can qualify a thing, which its feminine ending tells. */
    private boolean mayQualify(int token) {
        return scene.word(token).word().cues().stream()
                .noneMatch(form -> form.isFinite() || !scene.endsWith(token, Affix.FEMININE));
    }

    private boolean isParticle(int token) {
        return scene.is(token, WordClass.SUBORDINATOR)
                || scene.is(token, WordClass.PREPOSITION)
                || scene.is(token, WordClass.RELATIVE)
                || scene.is(token, WordClass.AUXILIARY)
                || scene.is(token, WordClass.ADVERB)
                || scene.is(token, WordClass.TIME)
                || scene.is(token, WordClass.NEGATION)
                || scene.is(token, WordClass.PRONOMINAL)
                || scene.is(token, WordClass.DEMONSTRATIVE);
    }
}
