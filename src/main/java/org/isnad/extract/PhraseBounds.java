package org.isnad.extract;

import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.PhraseClass;
import org.isnad.language.TimeWords;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;

/** What can and what cannot stand in a speaker phrase that begins at a given token. */
final class PhraseBounds {

    private final Scene scene;
    private final int from;
    private final boolean personFollows;
    private final VerbInPhrase verbs;
    private final PersonName names;

    /** @param personFollows whether somebody can be the verb's object */
    PhraseBounds(Scene scene, int from, boolean personFollows) {
        this.scene = scene;
        this.from = from;
        this.personFollows = personFollows;
        this.verbs = new VerbInPhrase(scene, from);
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
                && scene.isWord(at - 1);
    }

    /** Whether a noun that can head a speaker phrase stands there by itself. */
    boolean isHead(int at) {
        return scene.isSpeakerHead(at) && scene.word(at).proclitic() == 0;
    }

    /** What an apposition may stand before, where no comma closes it. */
    boolean endsApposition(int at) {
        return scene.is(at, WordClass.PREPOSITION)
                || scene.is(at, WordClass.TIME)
                || scene.is(at, WordClass.AUXILIARY)
                || scene.word(at).proclitic() != 0;
    }

    /** Whether a comma at the end of the reach closes what a comma opened, nothing of another clause between. */
    boolean isClosedApposition(int start, int limit) {
        if (limit - start < 2 || !scene.isComma(limit - 1) || scene.phraseEnd(PhraseClass.ACCORDING, start) >= 0) {
            return false;
        }
        for (int at = start; at < limit - 1; at++) {
            boolean other = !scene.isWord(at) && !scene.quotations.isMark(at)
                    || scene.is(at, WordClass.TIME)
                    || scene.is(at, WordClass.VENUE)
                    || scene.is(at, WordClass.PRESS)
                    || scene.is(at, WordClass.RELATIVE)
                    || scene.is(at, WordClass.PRONOMINAL)
                    || scene.is(at, WordClass.COMPLEMENTIZER)
                    || verbs.isAt(at);
            if (other) {
                return false;
            }
        }
        return scene.word(start).proclitic() == 0 && !scene.is(start, WordClass.PREPOSITION) && !isJoined(start);
    }

    /** Whether "and" joins another head. */
    boolean isJoint(int at) {
        return scene.startsWith(at, Affix.AND) && isHead(at);
    }

    /** Whether a verbal noun begins that can be the whole of what is said, an idafa after a title excepted. */
    boolean canBeContent(int at, WordReading word) {
        boolean owner = scene.is(at - 1, WordClass.TITLE) || scene.is(at - 1, WordClass.ORGANISATION);
        boolean idafa = at > from && owner && !scene.isDefinite(at - 1);
        return !idafa && scene.masdars.isAt(at) && !word.conjunction() && !word.is(WordClass.ORGANISATION);
    }

    /** Whether a word cannot stand in a speaker phrase. */
    boolean endsPhrase(int at, WordReading word) {
        return scene.text.folded(at).length() == 1 && !scene.isMark(at + 1, '.')
                || word.is(WordClass.COMPLEMENTIZER)
                || word.is(WordClass.PRONOMINAL) && !(at > from && word.is(WordClass.GIVEN_NAME))
                || at == from && scene.isSaying(at)
                || word.is(WordClass.LIGHT_OBJECT)
                || at > from && (word.is(WordClass.COUNTERPART) || word.is(WordClass.DEMONSTRATIVE))
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
                || at > from && Endings.isCircumstance(scene, at)
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
                || endsIndefinite(at) && scene.isDefinite(at) && scene.word(at).proclitic() == 0 && !isJoined(at)) {
            return true;
        }
        if (at == from || !scene.isWord(at) || isJoined(at)) {
            return false;
        }
        // "The police in the city of X the people".
        if (personFollows && scene.is(at - 2, WordClass.NAMED_THING) && scene.is(at, WordClass.HUMAN_PLURAL)) {
            return scene.isDefinite(at) && scene.word(at).proclitic() == 0;
        }
        if (personFollows && names.fillUpTo(at) && names.isBodyAfter(at)) {
            return true;
        }
        if (!isComplete(at)) {
            return false;
        }
        if (scene.isDefinite(at)) {
            boolean surname = at - 1 == from && scene.is(from, WordClass.HONORIFIC) && !personFollows;
            return scene.word(at).proclitic() == 0 && !surname && !isAttribute(at);
        }
        return isPossessed(at)
                || isSecondHead(at)
                || isIssued(at)
                || (isInstitution() || isBareAttribute(at - 1)) && isPlainNoun(at);
    }

    private boolean isJoined(int at) {
        return scene.word(at).conjunction() || scene.affixes.startsWithAndThe(scene.text.folded(at));
    }

    /** "The minister Washington": what is known not to be a person is no apposition to an office. */
    boolean beginsNamedObject(int at, NameFound name) {
        boolean body = personFollows && scene.is(from, WordClass.ORGANISATION);
        boolean holder = body || scene.is(from, WordClass.TITLE) || personFollows && !scene.isDefinite(at);
        return name.clitic() == 0
                && (holder && isComplete(at) || endsIndefinite(at) || personFollows && names.fillUpTo(at));
    }

    /** Whether the words up to a token are a whole phrase: they end definite, and not within a person's name. */
    private boolean isComplete(int at) {
        boolean name =
                at - 2 >= from && (scene.is(at - 2, WordClass.KINSHIP) || isUnknownIndefinite(at - 2) && at - 2 > from);
        boolean definite = scene.isDefinite(at - 1) && scene.word(at - 1).proclitic() == 0
                || scene.startsWith(at - 1, Affix.TO_THE);
        return definite && !name;
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

    private boolean isUnknownIndefinite(int at) {
        return scene.isWord(at) && !scene.isDefinite(at) && !scene.word(at).isKnown();
    }

    private boolean isAttribute(int at) {
        WordReading word = scene.word(at);
        boolean otherGender = at - 1 == from
                && scene.is(from, WordClass.TITLE)
                && scene.endsWith(at, Affix.FEMININE) != scene.endsWith(from, Affix.FEMININE);
        if (word.is(WordClass.ADJECTIVE) || word.is(WordClass.HONORIFIC) && !otherGender) {
            return true;
        }
        if (word.is(WordClass.TITLE) && !personFollows) {
            return true;
        }
        if (scene.isSpeakerHead(at) || word.is(WordClass.HUMAN_PLURAL)) {
            return scene.is(at - 1, WordClass.HONORIFIC) && word.is(WordClass.TITLE);
        }
        return !otherGender
                && !scene.masdars.isDefiniteAt(at)
                && agreesInForm(scene.text.folded(at), scene.text.folded(at - 1));
    }

    /** Relative adjectives show themselves by their ending; a sound plural follows a plural, a feminine what is no office. */
    private boolean agreesInForm(String word, String before) {
        if (scene.affixes.ends(word, Affix.OBLIQUE_PLURAL)) {
            return scene.affixes.ends(before, Affix.OBLIQUE_PLURAL);
        }
        if (scene.affixes.ends(word, Affix.FEMININE)) {
            return scene.affixes.ends(word, Affix.RELATIVE_FEMININE) || !scene.affixes.ends(before, Affix.RELATIVE);
        }
        return scene.affixes.ends(word, Affix.RELATIVE) || scene.affixes.ends(word, Affix.RELATIVE_PLURAL);
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
        if (scene.is(at, WordClass.NUMBER)) {
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
        return issued && scene.is(from, WordClass.TITLE) && scene.word(at).proclitic() == 0;
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
