package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/**
 * Finds who acts in each sentence: the phrase at the head of a clause, or after the verb there. What follows the subject
 * is its object and no actor.
 */
final class ActorFinder {

    /** Words of a name after the first. */
    private static final int LONGEST_FRONTED = 3;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final VerbShape verbs;
    private final Surnames surnames;
    private final OpenerLimits limits;
    private final ObjectOpenings objects;
    private final Map<Integer, List<Actor>> bySentence = new HashMap<>();
    /** Where the opener ends that begins in a token, -1 where none does, 0 where nobody has asked yet. */
    private final int[] openerEnds;

    ActorFinder(Scene scene, NounPhraseReader phrases, List<Draft> drafts) {
        this.scene = scene;
        this.phrases = phrases;
        this.verbs = new VerbShape(scene);
        this.limits = new OpenerLimits(scene);
        this.objects = new ObjectOpenings(scene, verbs);
        this.surnames = new Surnames(scene);
        this.openerEnds = new int[scene.size()];
        drafts.forEach(draft -> draft.source.ifPresent(surnames::add));
        for (int token = 0; token < scene.size(); token = scene.sentenceEnd(token)) {
            if (!scene.isFurniture(token)) {
                bySentence.put(scene.text.sentence(token), read(token, scene.sentenceEnd(token)));
            }
        }
    }

    /** The actors of a sentence, in text order. */
    List<Actor> of(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The first phrase between two tokens that begins with somebody known or titled, and not after a preposition. */
    Optional<NounPhrase> firstNamed(int from, int to, int limit) {
        int held = from - 1;
        for (int at = from; at < to; at++) {
            // "And he is a member of": the predicate of a pronoun is who was named before.
            if (at > from && scene.is(at - 1, WordClass.PRONOMINAL)) {
                return Optional.empty();
            }
            boolean titled = scene.is(at, WordClass.TITLE)
                    && scene.word(at).proclitic() == 0
                    && !scene.word(at).conjunction();
            boolean named = scene.name(at).isPresent() ? opensActor(at) : titled;
            if (named && (at == held || isHeld(at, from))) {
                // "Of what X, the minister of Y, said": what goes on telling of him is held with him.
                int end = phrase(at, limit).map(NounPhrase::to).orElse(at + 1);
                held = scene.isComma(end) ? end + 1 : end;
                at = end - 1;
            } else if (named && !scene.is(at, WordClass.PREPOSITION)) {
                return phrase(at, limit);
            }
        }
        return Optional.empty();
    }

    /** Whether a preposition governs a word, alone or with the noun before it: "on the injury of the keeper". */
    private boolean isHeld(int at, int from) {
        boolean noun = at - 1 > from && scene.isWord(at - 1) && !scene.isDefinite(at - 1);
        return at > from
                && (scene.is(at - 1, WordClass.PREPOSITION)
                        || scene.word(at - 1).proclitic() != 0
                        || noun && scene.is(at - 2, WordClass.PREPOSITION));
    }

    private List<Actor> read(int start, int end) {
        List<Actor> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            Optional<Actor> actor = actor(at, start, end, found);
            actor.ifPresent(found::add);
            actor.ifPresent(a -> surnames.add(a.phrase()));
            at = actor.map(a -> a.phrase().to()).orElse(at + 1);
        }
        return found;
    }

    private Optional<Actor> actor(int at, int start, int end, List<Actor> before) {
        boolean heads = headsClause(at, start);
        Actor.Clause clause = at == start ? Actor.Clause.MAIN : clause(at);
        if (heads && (opensActor(at) || isFronted(at, end))) {
            return phrase(at, end).map(p -> new Actor(at, p, p.agreement(), clause));
        }
        boolean bare = heads || clause == Actor.Clause.RELATIVE || scene.isComma(at - 1) && !isApposed(at - 1, before);
        boolean marked = bare || scene.isComma(at - 1) || scene.startsWith(at, Affix.AND);
        return verbs.at(at)
                .filter(verb -> verb.marked() ? marked || verb.object() : bare && !verb.object())
                .flatMap(verb -> after(at, end, verb, !marked ? Actor.Clause.RELATIVE : clause));
    }

    /** "As for X, he said", "but X, who ..., said": a name that nobody knows before the comma after a contrast. */
    private boolean isFronted(int at, int end) {
        if (!scene.is(at - 1, WordClass.TOPIC) && !scene.is(at - 1, WordClass.ADVERSATIVE) || !surnames.mayBeAt(at)) {
            return false;
        }
        int comma = at + 1;
        while (comma < end && comma <= at + LONGEST_FRONTED && surnames.mayBeAt(comma)) {
            comma++;
        }
        boolean taken = scene.is(comma + 1, WordClass.RELATIVE)
                || scene.word(comma + 1).conjunction() && verbs.at(comma + 1).isPresent();
        return comma + 1 < end && scene.isComma(comma) && taken;
    }

    private Actor.Clause clause(int at) {
        boolean reported = scene.is(at - 1, WordClass.COMPLEMENTIZER) && !limits.isPartOfConjunction(at - 1);
        // "Incidents, in which the police stepped in": a relative clause without a pronoun at its head.
        boolean bare = scene.is(at + 1, WordClass.PRONOMINAL)
                && scene.isComma(at - 1)
                && verbs.at(at).isPresent();
        return reported
                ? Actor.Clause.REPORTED
                : bare || scene.is(at - 1, WordClass.RELATIVE) ? Actor.Clause.RELATIVE : Actor.Clause.MAIN;
    }

    /** Whether what follows a comma tells more of the actor before it. */
    private static boolean isApposed(int comma, List<Actor> before) {
        return !before.isEmpty() && before.get(before.size() - 1).phrase().to() == comma;
    }

    private Optional<Actor> after(int verb, int end, VerbShape.Guess guess, Actor.Clause clause) {
        int at = verb + 1;
        while (at < end
                && (scene.is(at, WordClass.ADVERB)
                        || scene.is(at, WordClass.PRONOMINAL)
                        || scene.is(at, WordClass.TIME))) {
            at++;
        }
        boolean opens = at < end
                && !scene.word(at).conjunction()
                && (opensActor(at) || at == verb + 1 && isReporting(guess) && surnames.mayBeAt(at));
        if (!opens || isAsker(guess) || takesUpText(verb, guess) || isCarrier(verb, at, guess)) {
            return Optional.empty();
        }
        return phrase(at, end)
                .filter(p -> agrees(guess, p))
                .map(p -> new Actor(verb, p, VerbShape.agreement(guess, p.agreement()), clause));
    }

    /** Whether verb and subject show one gender; the office of a woman named after it may be left masculine. */
    private boolean agrees(VerbShape.Guess guess, NounPhrase phrase) {
        Agreement.Gender gender = phrase.agreement().gender();
        int next = phrase.from() + 1;
        boolean office = guess.gender() == Agreement.Gender.FEMININE
                && scene.is(phrase.from(), WordClass.TITLE)
                && scene.isDefinite(phrase.from())
                && next < phrase.to()
                && !scene.isDefinite(next);
        return office
                || gender == guess.gender()
                || gender == Agreement.Gender.ANY
                || guess.gender() == Agreement.Gender.ANY;
    }

    /** Whether a verb reports something of its own, and so has somebody for its subject, known or not. */
    private static boolean isReporting(VerbShape.Guess guess) {
        return guess.cue()
                .map(CueForm::verb)
                .filter(verb -> verb.trust() != CueVerb.Trust.C && !verb.has(Frame.Object.CONTENT))
                .isPresent();
    }

    /** "Gave a speech in which he thanked the minister": after the pronoun for the text follows the verb's object. */
    private boolean takesUpText(int verb, VerbShape.Guess guess) {
        return scene.is(verb + 1, WordClass.PRONOMINAL)
                && !scene.startsSentence(verb)
                && scene.particles.starts(scene.text.folded(verb + 1), Particle.IN)
                && guess.cue()
                        .filter(form -> form.verb().has(Frame.Object.ADDRESSEE))
                        .isPresent();
    }

    /** "A speech which the television carried": who passes on what somebody said. */
    private boolean isCarrier(int verb, int at, VerbShape.Guess guess) {
        return guess.object() && scene.is(verb - 1, WordClass.VENUE) && scene.is(at, WordClass.MEDIUM);
    }

    /** "When somebody asked him, he said": who asks is not who says. */
    private static boolean isAsker(VerbShape.Guess guess) {
        return guess.cue()
                .filter(form -> form.object() && form.verb().act().equals("ask"))
                .isPresent();
    }

    /** Whether a clause of its own begins: at the head of the sentence, or after what opens or carries a clause. */
    private boolean headsClause(int at, int start) {
        if (at == start) {
            return true;
        }
        return scene.isDash(at - 1)
                || scene.is(at - 1, WordClass.SUBORDINATOR)
                || scene.is(at - 1, WordClass.AUXILIARY)
                || scene.is(at - 1, WordClass.COMPLEMENTIZER)
                || endsOpener(at, start);
    }

    private boolean endsOpener(int at, int start) {
        int head = scene.isComma(at - 1) ? at - 1 : at;
        for (int i = Math.max(start, head - 4); i < head; i++) {
            if (openerEnd(i) == head) {
                return true;
            }
        }
        return false;
    }

    /** Asked for by each of the words that follow. */
    private int openerEnd(int token) {
        if (openerEnds[token] == 0) {
            openerEnds[token] = scene.phraseEnd(PhraseClass.OPENER, token);
        }
        return openerEnds[token];
    }

    private boolean opensActor(int at) {
        if (!scene.isWord(at)) {
            return false;
        }
        Optional<NameFound> name = scene.name(at);
        if (name.isPresent()) {
            return name.get().clitic() == 0 && isAgent(name.get());
        }
        // "A number of" is written like "enumerated", which a name follows.
        boolean verb = scene.is(at, WordClass.ANONYMOUS) && scene.name(at + 1).isPresent();
        boolean text = scene.is(at, WordClass.DOCUMENT) && !scene.is(at, WordClass.MEDIUM);
        boolean noun = scene.isSpeakerHead(at) && !text && !verb && !scene.is(at, WordClass.PREPOSITION);
        boolean head = noun || scene.is(at, WordClass.HUMAN_PLURAL) || scene.is(at, WordClass.PERSON);
        String folded = scene.text.folded(at);
        boolean several = !scene.word(at).isKnown()
                && scene.affixes.ends(folded, Affix.PLURAL)
                && folded.length() > 5
                && !scene.affixes.starts(folded, Affix.HE_DOES);
        return scene.word(at).proclitic() == 0 && (head || several || surnames.isNameAt(at));
    }

    private boolean isAgent(NameFound name) {
        return scene.isNameOf(name, Agent.Type.PERSON)
                || scene.isNameOf(name, Agent.Type.STATE)
                || scene.isNameOf(name, Agent.Type.MEDIUM)
                || scene.isNameOf(name, Agent.Type.ORGANISATION);
    }

    private Optional<NounPhrase> phrase(int at, int end) {
        if (surnames.isAt(at) && scene.name(at).isEmpty()) {
            return Optional.of(phrases.phrase(at, at + 1, 0));
        }
        return scene.word(at).conjunction()
                ? phrases.read(at, 1, end, false)
                : phrases.readUpTo(token -> objects.openAt(at, token), at, end, true);
    }
}
