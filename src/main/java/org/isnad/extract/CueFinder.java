package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.text.Folding;

/** Finds the tokens that can be cue verbs, and leaves out those that deny, suppose or foretell. */
final class CueFinder {

    /** A token with the cue verb form that it can be. */
    record Candidate(int token, CueForm form) {

        /** A verb in the plural has its subject before it or hides it; so has a participle. */
        boolean takesSubjectAfter() {
            Agreement.Number number = form.agreement().number();
            return form.isFinite() && number != Agreement.Number.PLURAL && number != Agreement.Number.DUAL;
        }
    }

    /** As it is written; folding makes a bare alef of it. */
    private static final char ALEF_WITH_HAMZA_BELOW = '\u0625';
    /** Letters of prepositions that no clause follows. */
    private static final int LONGEST_PARTICLE = 3;

    private static final int LONGEST_SUBJECT = 5;
    /** Letters of verbs without prefix or infix, which are spelled like their nouns. */
    private static final int SHORTEST_VERB = 3;
    /** Letters of "that" without a pronoun. */
    private static final int BARE_COMPLEMENTIZER = 2;

    private final Scene scene;
    private final ParticleHomographs particles;
    private final PassivePredicate passives;

    CueFinder(Scene scene) {
        this.scene = scene;
        this.particles = new ParticleHomographs(scene);
        this.passives = new PassivePredicate(scene);
    }

    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int token = 0; token < scene.size(); token++) {
            int at = token;
            WordReading word = scene.word(token);
            if (word.word().cues().isEmpty() || word.proclitic() != 0) {
                continue;
            }
            if (scene.isFurniture(token)) {
                scene.trace.left(token, Obstacle.FURNITURE);
                continue;
            }
            form(token).ifPresent(form -> found.add(new Candidate(at, form)));
        }
        return found;
    }

    /** The same token as a form of another verb, whose frames may fit where those of the first do not. */
    Optional<Candidate> homograph(Candidate cue) {
        return scene.word(cue.token()).word().cues().stream()
                .filter(form -> !form.verb().equals(cue.form().verb()))
                .filter(form -> obstacle(cue.token(), form).isEmpty())
                .map(form -> new Candidate(cue.token(), form))
                .findFirst();
    }

    /** The form that a token is written as; one that only this spelling has comes before its homographs. */
    private Optional<CueForm> form(int token) {
        CueForm fitting = null;
        for (CueForm form : scene.word(token).word().cues()) {
            Optional<Obstacle> obstacle = obstacle(token, form);
            if (obstacle.isPresent()) {
                scene.trace.left(token, obstacle.get());
            } else if (!form.spelling().isEmpty()) {
                return Optional.of(form);
            } else if (fitting == null) {
                fitting = form;
            }
        }
        return Optional.ofNullable(fitting);
    }

    private Optional<Obstacle> obstacle(int token, CueForm form) {
        if (!Spelling.fits(form, scene.text.raw(token))) {
            return Optional.of(Obstacle.SPELLING);
        }
        if (isBackground(token)) {
            return Optional.of(Obstacle.BACKGROUND);
        }
        if (scene.phraseEnd(PhraseClass.DEED, token) >= 0) {
            return Optional.of(Obstacle.DEED);
        }
        if (isNegated(token)) {
            return Optional.of(Obstacle.NEGATED);
        }
        if (isSupposed(token, form)) {
            return Optional.of(Obstacle.SUPPOSED);
        }
        if (isPartOfName(token) || isGivenName(token) || endsQuotation(token)) {
            return Optional.of(Obstacle.NAME);
        }
        if (particles.isAt(token, form)) {
            return Optional.of(Obstacle.PARTICLE);
        }
        if (!form.isFinite() && opensSpeech(token)) {
            return Optional.of(Obstacle.NOUN);
        }
        if (form.isFinite()
                ? isGoverned(token, form)
                : passives.isAt(token, form)
                        || scene.is(token - 1, WordClass.COPULA)
                        || scene.is(token - 1, WordClass.PRONOMINAL)
                                && scene.word(token - 1).conjunction()
                        || isVerbalNoun(token, form)
                        || isTexts(token)) {
            return Optional.of(Obstacle.PREDICATE);
        }
        if (scene.isAnonymity(token)) {
            return Optional.of(Obstacle.ANONYMITY);
        }
        if (scene.phraseEnd(PhraseClass.RELAY, token) >= 0) {
            return Optional.of(Obstacle.MARKER);
        }
        return isSubjunctive(token, form) ? Optional.of(Obstacle.SUBJUNCTIVE) : Optional.empty();
    }

    /**
     * "To confirm" has confirmed nothing; "that he confirms" shows a pronoun, or is spelled with another hamza, and
     * "before he confirmed" tells what he did.
     */
    private boolean isSubjunctive(int token, CueForm form) {
        int before = scene.quotations.openedAt(token - 1).isPresent() ? token - 2 : token - 1;
        boolean next = scene.isWord(before - 1) && scene.particles.is(scene.text.folded(before - 1), Particle.BEFORE);
        return form.tense() == CueForm.Tense.IMPERFECT
                && !next
                && scene.is(before, WordClass.COMPLEMENTIZER)
                && scene.text.folded(before).length() - scene.word(before).stemStart() == BARE_COMPLEMENTIZER
                && scene.text.raw(before).indexOf(ALEF_WITH_HAMZA_BELOW) < 0;
    }

    /** "He began: "Welcome!"": a participle goes on with what somebody said before, so that it opens no speech. */
    private boolean opensSpeech(int token) {
        return scene.isColon(token - 1)
                || scene.quotations.openedAt(token - 1).isPresent() && scene.quotations.isInSpeech(token);
    }

    /**
     * "In the know", "(expressed) his thanks", "every student": after such a word, unless it is a conjunction too, stands
     * the noun spelled like the verb.
     */
    private boolean isGoverned(int token, CueForm form) {
        int before = token - 1;
        boolean past = form.tense() == CueForm.Tense.PERFECT && !scene.startsSentence(token);
        if (past && scene.isWord(before) && scene.particles.is(scene.text.folded(before), Particle.EVERY)) {
            return true;
        }
        return past
                && scene.is(before, WordClass.PREPOSITION)
                && !scene.is(before, WordClass.FREE_RELATIVE)
                && !scene.is(before, WordClass.RELATIVE)
                && !scene.is(before, WordClass.TIME)
                && scene.text.folded(before).length() <= LONGEST_PARTICLE
                && (form.object() || scene.text.folded(token).length() <= SHORTEST_VERB);
    }

    /** "To notice that", "a row of demands", "to reach spokesmen": where, and in what form, stands a noun and no participle. */
    private boolean isVerbalNoun(int token, CueForm form) {
        String folded = scene.text.folded(token);
        return scene.startsSentence(token)
                ? Spelling.isVerbalNoun(form, folded, scene.affixes)
                : scene.is(token - 1, WordClass.PREPOSITION)
                        || scene.affixes.ends(folded, Affix.FEMININE_PLURAL) && !scene.isComma(token - 1);
    }

    /** "Banners": the plural of a text, which is spelled like the participle of a verb. */
    private boolean isTexts(int token) {
        return scene.is(token, WordClass.DOCUMENT) && scene.endsWith(token, Affix.FEMININE_PLURAL);
    }

    private boolean isBackground(int token) {
        return scene.phraseEnd(PhraseClass.BACKGROUND, token) >= 0
                || token > 0 && scene.phraseEnd(PhraseClass.BACKGROUND, token - 1) > token;
    }

    private boolean isNegated(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
            if (scene.is(i, WordClass.NEGATION)) {
                // "Not that" is "but", and "does not cease" goes on.
                boolean but = scene.is(i, WordClass.CONTRAST) && scene.is(i + 1, WordClass.COMPLEMENTIZER);
                return !but && !scene.is(i + 1, WordClass.CONTINUATIVE);
            }
            boolean passes = scene.is(i, WordClass.ADVERB)
                    || scene.is(i, WordClass.AUXILIARY)
                    || scene.is(i, WordClass.COMPLEMENTIZER);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** "May say"; and "if he said", where a particle that nouns follow when it means "that" stands before a verb. */
    private boolean isSupposed(int token, CueForm form) {
        if (form.tense() == CueForm.Tense.IMPERFECT && scene.is(token - 1, WordClass.POSSIBILITY)) {
            return true;
        }
        int before = scene.quotations.openedAt(token - 1).isPresent() ? token - 2 : token - 1;
        boolean particle = scene.is(before, WordClass.COMPLEMENTIZER)
                && scene.text.raw(before).length() == 2
                && (scene.text.raw(before).charAt(0) == ALEF_WITH_HAMZA_BELOW || isNounAfter(before, token, form));
        boolean past = form.isFinite() && form.tense() == CueForm.Tense.PERFECT;
        return past && (particle || isFirstPerson(before, token));
    }

    /** "I want to tell you": in speech the first person of the fourth stem is spelled like its past. */
    private boolean isFirstPerson(int complementizer, int token) {
        return scene.quotations.isInSpeech(token)
                && scene.is(complementizer, WordClass.COMPLEMENTIZER)
                && scene.text.raw(complementizer).length() == BARE_COMPLEMENTIZER
                && scene.startsWith(token, Affix.I_DO)
                && !joinsVerb(complementizer - 1);
    }

    /** "After that", "until that", "it is long that": what makes a verb of the past follow the particle. */
    private boolean joinsVerb(int token) {
        return scene.is(token, WordClass.PREPOSITION)
                || scene.is(token, WordClass.TIME)
                || scene.is(token, WordClass.AUXILIARY);
    }

    /**
     * "That a demand": right after "that", a word of three letters is the noun, and one of the fifth stem, unless "after
     * that" or "it had happened before that" makes it a verb.
     */
    private boolean isNounAfter(int complementizer, int token, CueForm form) {
        boolean fifth = scene.affixes.starts(Folding.fold(form.verb().lemma()), Affix.SHE_DOES)
                && !scene.is(complementizer - 2, WordClass.AUXILIARY);
        return (fifth || scene.text.folded(token).length() <= SHORTEST_VERB) && !joinsVerb(complementizer - 1);
    }

    /** The last word between marks says nothing beyond them. */
    private boolean endsQuotation(int token) {
        return scene.quotations.closedAt(token + 1).isPresent() && scene.text.end(token) == scene.text.start(token + 1);
    }

    /** "Revealed the artist Izzat", "Abu Talib": given names can be spelled like verbs as well. */
    private boolean isGivenName(int token) {
        return scene.is(token, WordClass.GIVEN_NAME)
                && !scene.word(token).conjunction()
                && !scene.startsSentence(token)
                && (scene.is(token - 1, WordClass.KINSHIP) || isInSubject(token));
    }

    /** Whether nothing but nouns part a verb that reports from a token. */
    private boolean isInSubject(int token) {
        for (int at = token - 1; at >= Math.max(scene.sentenceStart(token), token - LONGEST_SUBJECT); at--) {
            if (scene.isTrustedCue(at, true)) {
                return true;
            }
            boolean noun = scene.isWord(at)
                    && !scene.word(at).conjunction()
                    && !scene.is(at, WordClass.PREPOSITION)
                    && !scene.is(at, WordClass.PRONOMINAL)
                    && !scene.is(at, WordClass.COMPLEMENTIZER)
                    && !scene.is(at, WordClass.RELATIVE)
                    && !scene.is(at, WordClass.AUXILIARY)
                    && !scene.is(at, WordClass.SUBORDINATOR);
            if (!noun) {
                return false;
            }
        }
        return false;
    }

    /** Surnames and bodies can be spelled like verbs. */
    private boolean isPartOfName(int token) {
        for (int i = Math.max(0, token - 4); i <= token; i++) {
            int first = i;
            if (scene.name(i)
                    .filter(name -> name.to() > token && name.to() - first > 1)
                    .isPresent()) {
                return true;
            }
        }
        return scene.name(token).isPresent();
    }
}
