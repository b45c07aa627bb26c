package org.isnad.extract;

import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.PhraseClass;
import org.isnad.language.TimeWords;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.model.Agent;

/** What can and what cannot stand in a speaker phrase that begins at a given token. */
final class PhraseBounds {

    private final Scene scene;
    private final int from;
    private final boolean personFollows;
    private final VerbInPhrase verbs;
    private final PhraseAttributes attributes;
    private final PersonName names;

    /** @param personFollows whether somebody can be the verb's object */
    PhraseBounds(Scene scene, int from, boolean personFollows) {
        this.scene = scene;
        this.from = from;
        this.personFollows = personFollows;
        this.verbs = new VerbInPhrase(scene, from);
        this.attributes = new PhraseAttributes(scene, from, personFollows);
        this.names = new PersonName(scene, from);
    }

    /** "The head X al-Y the players": after an undefined name one definite surname may follow, a second noun not. */
    boolean isBeyondSurname(int at) {
        return isSurname(at - 1) && scene.isDefinite(at) && scene.is(from, WordClass.TITLE);
    }

    /** Whether a definite word follows an undefined name. */
    private boolean isSurname(int at) {
        return at - 1 > from
                && scene.isDefinite(at)
                && !scene.isDefinite(at - 1)
                && !scene.word(at - 1).isKnown()
                && scene.isWord(at - 1)
                && scene.name(at)
                        .filter(n -> scene.isNameOf(n, Agent.Type.STATE))
                        .isEmpty();
    }

    /** Whether a noun that can head a speaker phrase stands there by itself. */
    boolean isHead(int at) {
        return scene.isSpeakerHead(at) && scene.word(at).proclitic() == 0;
    }

    /** Whether "and" joins another head. */
    boolean isJoint(int at) {
        return scene.startsWith(at, Affix.AND) && isHead(at);
    }

    /** Whether a verbal noun begins that can be the whole of what is said, an idafa after a title excepted. */
    boolean canBeContent(int at, WordReading word) {
        boolean owner = scene.is(at - 1, WordClass.TITLE) || scene.is(at - 1, WordClass.ORGANISATION);
        // "The committee for the repair of": what is done to something owns it as well.
        boolean idafa = at > from && (owner && !scene.isDefinite(at - 1) || scene.masdars.isOfTask(at - 1));
        return !idafa
                && !attributes.isOffice(at)
                && scene.masdars.isAt(at)
                && !word.conjunction()
                && !word.is(WordClass.ORGANISATION);
    }

    /** Whether a word cannot stand in a speaker phrase. */
    boolean endsPhrase(int at, WordReading word) {
        return scene.text.folded(at).length() == 1 && !scene.isMark(at + 1, '.')
                || word.is(WordClass.COMPLEMENTIZER)
                || scene.phraseEnd(PhraseClass.KNOWN_AS, at) > at
                || word.is(WordClass.PRONOMINAL) && !(at > from && word.is(WordClass.GIVEN_NAME))
                || at == from && scene.isSaying(at)
                || word.is(WordClass.LIGHT_OBJECT)
                || at > from
                        && (word.is(WordClass.COUNTERPART)
                                || word.is(WordClass.DEMONSTRATIVE) && !attributes.isOwner(at))
                || word.is(WordClass.RELATIVE)
                || word.is(WordClass.QUESTION)
                || word.is(WordClass.NEGATION) && !deniesAttribute(at)
                || word.is(WordClass.AUXILIARY)
                || word.is(WordClass.SUBORDINATOR)
                || word.is(WordClass.ADVERB)
                || word.is(WordClass.OWN_WORDS)
                || word.is(WordClass.TIME)
                || at > from && (namesDay(at) || isOwnVenue(at) || Endings.isText(scene, at))
                || scene.isIndefiniteAccusative(at)
                || scene.isPrepositionalPhrase(at)
                || at > from && (Endings.isCircumstance(scene, at) || Endings.isParticipleOfSpeech(scene, at))
                || at == from && scene.phraseEnd(PhraseClass.SELF, at) >= 0
                || verbs.isAt(at)
                || scene.phraseEnd(PhraseClass.ANONYMITY, at) >= 0
                || scene.phraseEnd(PhraseClass.ACCORDING, at) >= 0 && !word.is(WordClass.DOCUMENT)
                || scene.phraseEnd(PhraseClass.MANNER, at) >= 0
                || scene.phraseEnd(PhraseClass.GLOSS, at) >= 0;
    }

    /** "The non-governmental organisation": a negation of the adjective after it, which agrees with the noun before. */
    private boolean deniesAttribute(int at) {
        boolean whole = at > from && (scene.isDefinite(at - 1) || scene.quotations.isMark(at - 1));
        return whole && scene.is(at, WordClass.CONTRAST) && scene.isDefinite(at + 1);
    }

    /** A day told in several words, whose first is no time by itself: "the first of yesterday". */
    private boolean namesDay(int at) {
        return scene.pack
                .times()
                .at(scene.text, at, 0)
                .filter(found -> found.kind() == TimeWords.Kind.DAY)
                .isPresent();
    }

    /** "Her speech": what the speaker speaks in. */
    private boolean isOwnVenue(int at) {
        String folded = scene.text.folded(at);
        return scene.is(at, WordClass.VENUE)
                && !scene.isSpeakerHead(at)
                && (scene.affixes.ends(folded, Affix.HIM)
                        || scene.affixes.ends(folded, Affix.HER)
                        || scene.affixes.ends(folded, Affix.THEM));
    }

    /**
     * Whether a noun begins that the phrase before it, being definite and so complete, cannot hold: the verb's object.
     * A definite noun after a definite one is an attribute if it looks like one, else another phrase.
     */
    boolean beginsObject(int at) {
        boolean holder = at - 3 == from && scene.is(from, WordClass.TITLE) && scene.isDefinite(from);
        if (personFollows && holder && isSurname(at - 1) && isPlainNoun(at)
                || endsIndefinite(at) && isOther(at) && scene.word(at).proclitic() == 0 && !isJoined(at)) {
            return true;
        }
        if (at == from || !scene.isWord(at) || isJoined(at)) {
            return false;
        }
        // "The police in the city of X the people".
        if (personFollows && scene.is(at - 2, WordClass.NAMED_THING) && scene.is(at, WordClass.HUMAN_PLURAL)) {
            return scene.isDefinite(at) && scene.word(at).proclitic() == 0;
        }
        if (names.endsBefore(at) || personFollows && names.fillUpTo(at) && names.isBodyAfter(at)) {
            return true;
        }
        if (!isComplete(at)) {
            return false;
        }
        if (scene.isDefinite(at)) {
            boolean surname = at - 1 == from && scene.is(from, WordClass.HONORIFIC) && !personFollows;
            return scene.word(at).proclitic() == 0 && !surname && !attributes.isAt(at);
        }
        return isPossessed(at)
                || isSecondHead(at)
                || isIssued(at)
                || (isInstitution() || isBareAttribute(at - 1)) && isPlainNoun(at);
    }

    /** "The Ruritanian body": a state's name that is a feminine adjective as well, and agrees with what stands before. */
    private boolean isAdjective(int at) {
        return scene.isDefinite(at)
                && scene.endsWith(at, Affix.RELATIVE_FEMININE)
                && scene.isDefinite(at - 1)
                && scene.endsWith(at - 1, Affix.FEMININE);
    }

    private boolean isJoined(int at) {
        return scene.word(at).conjunction() || scene.affixes.startsWithAndThe(scene.text.folded(at));
    }

    /** "The minister Washington": what is known not to be a person is no apposition to an office. */
    boolean beginsNamedObject(int at, NameFound name) {
        boolean body = personFollows && scene.is(from, WordClass.ORGANISATION);
        boolean holder = body || scene.is(from, WordClass.TITLE) || personFollows && !scene.isDefinite(at);
        boolean person = personFollows && (names.fillUpTo(at) || names.followsOfficeUpTo(at));
        return name.clitic() == 0 && !isAdjective(at) && (holder && isComplete(at) || endsIndefinite(at) || person);
    }

    /**
     * "The separatists the army", "the critics Macron": whether a known name begins that the definite phrase before it
     * cannot hold: of a body, if it is no attribute; of a person, after several people or after a body.
     */
    boolean beginsOtherNamed(int at, NameFound name, boolean person) {
        if (!personFollows || name.clitic() != 0 || !isComplete(at)) {
            return false;
        }
        if (!person) {
            return scene.isDefinite(at) && !attributes.isAt(at);
        }
        String before = scene.text.folded(at - 1);
        boolean several = scene.affixes.ends(before, Affix.PLURAL)
                || scene.affixes.ends(before, Affix.OBLIQUE_PLURAL)
                || scene.is(at - 1, WordClass.HUMAN_PLURAL)
                || isInstitution();
        return several && !holdsPerson(at);
    }

    /** Whether an office or a form of address stands in the phrase before a token, after which a name is somebody's. */
    private boolean holdsPerson(int at) {
        for (int i = from; i < at; i++) {
            boolean person = scene.is(i, WordClass.TITLE)
                    || scene.is(i, WordClass.PERSON)
                    || scene.is(i, WordClass.KINSHIP)
                    || scene.is(i, WordClass.HONORIFIC);
            if (person && !scene.is(i, WordClass.HUMAN_PLURAL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words up to a token are a whole phrase: they end definite, and not within a person's name. */
    private boolean isComplete(int at) {
        // "Those who defend human rights": the object of a preposition is no name.
        boolean unknown =
                at - 2 > from && isUnknownIndefinite(at - 2) && !isBody(at) && !scene.is(at - 3, WordClass.PREPOSITION);
        boolean name = at - 2 >= from && scene.is(at - 2, WordClass.KINSHIP) || unknown;
        boolean definite = scene.isDefinite(at - 1) && scene.word(at - 1).proclitic() == 0
                || scene.startsWith(at - 1, Affix.TO_THE);
        return definite && !name;
    }

    /** "The watch for freedom the government": no name goes on with a body that has the article. */
    private boolean isBody(int at) {
        return personFollows && scene.isDefinite(at) && scene.is(at, WordClass.ORGANISATION);
    }

    /** "Activists", "American officials": a sound plural with its full ending owns nothing that follows. */
    private boolean endsIndefinite(int at) {
        return personFollows
                && at > from
                && scene.is(from, WordClass.ANONYMOUS)
                && !scene.isDefinite(at - 1)
                && scene.name(at - 1).isEmpty()
                && scene.endsWith(at - 1, Affix.PLURAL);
    }

    /** "Activists militias": what an indefinite plural of people cannot be qualified by. */
    private boolean isOther(int at) {
        return scene.isDefinite(at)
                || scene.endsWith(at, Affix.FEMININE_PLURAL)
                || scene.is(at, WordClass.ORGANISATION);
    }

    private boolean isUnknownIndefinite(int at) {
        return scene.isWord(at) && !scene.isDefinite(at) && !scene.word(at).isKnown();
    }

    /** A noun with a pronoun of the third person joined to it, "himself" excepted. */
    private boolean isPossessed(int at) {
        String folded = scene.text.folded(at);
        boolean his =
                personFollows && scene.affixes.ends(folded, Affix.HIM) && !scene.affixes.ends(folded, Affix.OF_GOD);
        boolean pronoun = folded.length() > 4
                && (his || scene.affixes.ends(folded, Affix.HER) || scene.affixes.ends(folded, Affix.THEM));
        return pronoun && !scene.is(at, WordClass.ADJECTIVE) && scene.name(at).isEmpty();
    }

    /** "The prosecution the head of the bank": an office after a phrase that holds no person's name. */
    private boolean isSecondHead(int at) {
        boolean people = personFollows && scene.is(at, WordClass.HUMAN_PLURAL);
        if (scene.is(at, WordClass.NUMBER) || people && scene.word(at).proclitic() == 0) {
            return true;
        }
        if (!isHead(at) || scene.is(at, WordClass.TITLE) && !personFollows) {
            return false;
        }
        for (int i = from + 1; i < at; i++) {
            if (!scene.isDefinite(i) && !scene.word(i).isKnown()) {
                return false;
            }
        }
        return true;
    }

    /** "The minister a speech": what is given or issued is no name. */
    private boolean isIssued(int at) {
        boolean issued = scene.is(at, WordClass.VENUE) && !scene.isSpeakerHead(at);
        boolean issuer = scene.is(from, WordClass.TITLE) || isInstitution();
        return issued && issuer && scene.word(at).proclitic() == 0;
    }

    /** "The latter": an attribute that stands for who was named. */
    private boolean isBareAttribute(int at) {
        return at == from && scene.is(from, WordClass.ADJECTIVE);
    }

    private boolean isInstitution() {
        return scene.is(from, WordClass.ORGANISATION) || scene.is(from, WordClass.MEDIUM);
    }

    private boolean isPlainNoun(int at) {
        return isUnknownIndefinite(at)
                && scene.name(at).isEmpty()
                && !scene.startsWith(at, Affix.AND)
                && !scene.startsWith(at, Affix.TO)
                && !scene.isPrepositionalPhrase(at);
    }
}
