package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/**
 * Finds who acts in each sentence: the phrase at the head of a clause, or after the verb there. What follows the subject
 * is its object and no actor.
 */
final class ActorFinder {

    private static final char ALEF = '\u0627';
    private static final char WAW = '\u0648';
    private static final String BEH = "\u0628";
    private static final String LAM = "\u0644";
    private static final String HIS = "\u0647";
    private static final String GOD = "\u0644\u0644\u0647";
    private static final String HER = "\u0647\u0627";
    private static final String THEIR = "\u0647\u0645";
    private static final String IN = "\u0641\u064A";
    private static final String OUR = "\u0646\u0627";
    private static final String MASCULINE_PLURAL = "\u0648\u0646";
    private static final String FEMININE_ADJECTIVE = "\u064A\u0629";

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final VerbShape verbs;
    private final Map<Integer, List<Actor>> bySentence = new HashMap<>();
    /** Folded last words of those who speak in the article, by which they are named again. */
    private final Set<String> surnames = new HashSet<>();

    ActorFinder(Scene scene, NounPhraseReader phrases, List<Draft> drafts) {
        this.scene = scene;
        this.phrases = phrases;
        this.verbs = new VerbShape(scene);
        drafts.forEach(draft -> draft.source.ifPresent(this::remember));
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
        for (int at = from; at < to; at++) {
            // "And he is a member of": the predicate of a pronoun is who was named before.
            if (at > from && scene.is(at - 1, WordClass.PRONOMINAL)) {
                return Optional.empty();
            }
            boolean titled = scene.is(at, WordClass.TITLE)
                    && scene.word(at).proclitic() == 0
                    && !scene.word(at).conjunction();
            boolean named = scene.name(at).isPresent() ? opensActor(at) : titled;
            if (named && !isHeld(at, from) && !scene.is(at, WordClass.PREPOSITION)) {
                return phrase(at, limit);
            }
        }
        return Optional.empty();
    }

    /** Whether a preposition governs a word, alone or with the noun before it: "on the injury of the keeper". */
    private boolean isHeld(int at, int from) {
        boolean noun = at - 1 > from && scene.isWord(at - 1) && !scene.isDefinite(at - 1);
        return at > from
                && (scene.is(at - 1, WordClass.PREPOSITION) || noun && scene.is(at - 2, WordClass.PREPOSITION));
    }

    private void remember(NounPhrase phrase) {
        int last = phrase.to() - 1;
        boolean person = scene.is(phrase.from(), WordClass.TITLE) || !scene.isSpeakerHead(phrase.from());
        boolean name = scene.isWord(last) && !scene.word(last).isKnown() && last > phrase.from();
        if (person && name && scene.text.folded(last).length() > 3) {
            surnames.add(scene.text.folded(last));
        }
    }

    private List<Actor> read(int start, int end) {
        List<Actor> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            Optional<Actor> actor = actor(at, start, end, found);
            actor.ifPresent(found::add);
            actor.ifPresent(a -> remember(a.phrase()));
            at = actor.map(a -> a.phrase().to()).orElse(at + 1);
        }
        return found;
    }

    private Optional<Actor> actor(int at, int start, int end, List<Actor> before) {
        boolean heads = headsClause(at, start);
        Actor.Clause clause = at > start && scene.is(at - 1, WordClass.COMPLEMENTIZER)
                ? Actor.Clause.REPORTED
                : at > start && scene.is(at - 1, WordClass.RELATIVE) ? Actor.Clause.RELATIVE : Actor.Clause.MAIN;
        if (heads && opensActor(at)) {
            return phrase(at, end).map(p -> new Actor(at, p, p.agreement(), clause));
        }
        boolean bare = heads || clause == Actor.Clause.RELATIVE || scene.isComma(at - 1) && !isApposed(at - 1, before);
        boolean marked = bare
                || scene.isComma(at - 1)
                || scene.isWord(at) && scene.text.folded(at).charAt(0) == WAW;
        return verbs.at(at)
                .filter(verb -> verb.marked() ? marked || verb.object() : bare && !verb.object())
                .flatMap(verb -> after(at, end, verb, !marked ? Actor.Clause.RELATIVE : clause));
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
                && (opensActor(at) || at == verb + 1 && isReporting(guess) && mayName(at));
        if (!opens || isAsker(guess) || takesUpText(verb, guess)) {
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
                && scene.text.folded(verb + 1).startsWith(IN)
                && guess.cue()
                        .filter(form -> form.verb().has(Frame.Object.ADDRESSEE))
                        .isPresent();
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
            if (scene.phraseEnd(PhraseClass.OPENER, i) == head) {
                return true;
            }
        }
        return false;
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
        boolean noun = scene.isSpeakerHead(at) && !text && !verb;
        boolean head = noun || scene.is(at, WordClass.HUMAN_PLURAL) || scene.is(at, WordClass.PERSON);
        String folded = scene.text.folded(at);
        boolean several = !scene.word(at).isKnown() && folded.endsWith(MASCULINE_PLURAL) && folded.length() > 5;
        return scene.word(at).proclitic() == 0 && (head || several || surnames.contains(folded));
    }

    /** Whether a word after a verb that reports can be the name of somebody unknown. */
    private boolean mayName(int at) {
        return scene.isWord(at)
                && scene.text.folded(at).length() > 2
                && !scene.word(at).isKnown()
                && scene.name(at).isEmpty()
                && !scene.isJoinedTo(BEH, at)
                && !scene.isJoinedTo(LAM, at)
                && !isPossessed(scene.text.folded(at))
                && !scene.isIndefiniteAccusative(at)
                && !scene.masdars.isAt(at);
    }

    private static boolean isPossessed(String folded) {
        boolean his = folded.endsWith(HIS) && folded.length() > 4 && !folded.endsWith(GOD);
        return his || folded.endsWith(HER) || folded.endsWith(THEIR) || folded.endsWith(OUR);
    }

    private boolean isAgent(NameFound name) {
        return scene.isNameOf(name, Agent.Type.PERSON)
                || scene.isNameOf(name, Agent.Type.STATE)
                || scene.isNameOf(name, Agent.Type.MEDIUM)
                || scene.isNameOf(name, Agent.Type.ORGANISATION);
    }

    private Optional<NounPhrase> phrase(int at, int end) {
        if (surnames.contains(scene.text.folded(at)) && scene.name(at).isEmpty()) {
            return Optional.of(phrases.phrase(at, at + 1, 0));
        }
        return scene.word(at).conjunction()
                ? phrases.read(at, 1, end, false)
                : phrases.readUpTo(token -> opensObject(at, token), at, end, true);
    }

    /**
     * Whether what follows a name is no part of it: a noun with an adjective or a pronoun that no name ends in, one
     * without the article after a surname that has it, or a verb after marks.
     */
    private boolean opensObject(int from, int at) {
        if (at > from && scene.quotations.isMark(at - 1)) {
            return verbs.at(at).isPresent();
        }
        boolean surname = scene.isDefinite(at - 1) && !scene.is(at - 1, WordClass.ADJECTIVE);
        boolean afterSurname = at - 2 > from && surname && isPlainIndefinite(at - 2);
        boolean described =
                isPlainIndefinite(at + 1) && scene.text.folded(at + 1).endsWith(FEMININE_ADJECTIVE);
        boolean possessed = scene.isWord(at) && isPossessed(scene.text.folded(at));
        boolean afterName = at - 1 > from && isPlainIndefinite(at - 1);
        return isPlainIndefinite(at) && (described || possessed || afterSurname || isAccusative(at))
                || afterSurname && (scene.is(at, WordClass.VENUE) || scene.is(at, WordClass.DOCUMENT))
                || (afterSurname || afterName) && scene.is(at, WordClass.NAMED_THING);
    }

    /** A noun of the lexicon with the ending of the indefinite accusative. */
    private boolean isAccusative(int at) {
        String folded = scene.text.folded(at);
        int last = folded.length() - 1;
        return last > 2
                && folded.charAt(last) == ALEF
                && scene.pack.lexicon().read(folded.substring(0, last)).isKnown();
    }

    private boolean isPlainIndefinite(int at) {
        return scene.isWord(at)
                && !scene.isDefinite(at)
                && scene.name(at).isEmpty()
                && !scene.word(at).isKnown();
    }
}
