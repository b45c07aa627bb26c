package org.isnad.extract;

import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.Particle;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.model.Agent;

/**
 * What a preposition does inside a speaker phrase: goes on with it, or ends it.
 *
 * @param from the first token of the phrase
 * @param named whether somebody is named in it already
 * @param appositive whether an apposition has begun
 * @param institution whether it speaks of a body
 * @param office whether a title stands in it
 * @param laterOffice whether one stands in it after its head, with nobody's name after it
 */
record PhraseAttachment(
        Scene scene,
        int from,
        boolean named,
        boolean appositive,
        boolean institution,
        boolean office,
        boolean laterOffice) {

    /** The token after a preposition that goes on with the phrase; the preposition itself when it ends the phrase. */
    int preposition(int at, int limit) {
        int next = at + 1;
        if (next < limit && isGoverned(at)) {
            return next;
        }
        if (next >= limit
                || at == from
                || scene.is(next, WordClass.VENUE) && !scene.is(next, WordClass.ORGANISATION)
                || scene.is(next, WordClass.TIME)
                || isMonth(next)
                || isPossessed(next)
                || scene.is(next, WordClass.PRESS) && !comesFromPress(at) && !isSeat(next)
                || !scene.isWord(next) && !scene.quotations.isMark(next)) {
            return at;
        }
        return attaches(scene.text.folded(at), at) ? next : at;
    }

    private boolean attaches(String preposition, int at) {
        int next = at + 1;
        if (scene.particles.is(preposition, Particle.IN)) {
            boolean open = !named && !appositive || scene.is(from, WordClass.ANONYMOUS) || institution && !appositive;
            return open && !isUnknownName(at) || isSeat(next);
        }
        if (scene.particles.is(preposition, Particle.FROM)) {
            return scene.is(from, WordClass.ANONYMOUS)
                    || scene.is(from, WordClass.DOCUMENT)
                    || scene.is(from, WordClass.HUMAN_PLURAL)
                    || sendsSomebody(at);
        }
        if (scene.particles.is(preposition, Particle.ABOUT)) {
            return scene.is(from, WordClass.DOCUMENT) || scene.is(from, WordClass.ORGANISATION) || isSeat(next);
        }
        return scene.particles.is(preposition, Particle.AT) && (isSeat(next) || office && !named && isBody(next));
    }

    /** Whether a body or a state follows that an office of the apposition is in, at or of. */
    private boolean isSeat(int next) {
        return laterOffice && isBody(next);
    }

    private boolean isBody(int token) {
        return scene.is(token, WordClass.ORGANISATION)
                || scene.is(token, WordClass.MEDIUM)
                || scene.name(token)
                        .filter(n -> n.clitic() == 0
                                && (scene.isNameOf(n, Agent.Type.STATE)
                                        || scene.isNameOf(n, Agent.Type.ORGANISATION)
                                        || scene.isNameOf(n, Agent.Type.MEDIUM)))
                        .isPresent();
    }

    /** "An official at the ministry": a body with a joined "in" tells where an office is. */
    boolean isSeatOf(NameFound name) {
        boolean holder = !named && (scene.is(from, WordClass.TITLE) || scene.is(from, WordClass.ANONYMOUS));
        return (holder || laterOffice)
                && (scene.isNameOf(name, Agent.Type.ORGANISATION) || scene.isNameOf(name, Agent.Type.MEDIUM));
    }

    /** "In charge of": whether the title before a preposition governs it. */
    boolean isGoverned(int at) {
        return new GoverningTitle(scene).before(at) >= from;
    }

    private boolean comesFromPress(int at) {
        boolean origin =
                scene.particles.is(scene.text.folded(at), Particle.FROM) && !scene.is(from, WordClass.ORGANISATION);
        return scene.is(from, WordClass.ANONYMOUS) || origin;
    }

    /** "A reporter from the agency". */
    private boolean sendsSomebody(int at) {
        boolean body = scene.is(at + 1, WordClass.MEDIUM) || scene.is(at + 1, WordClass.ORGANISATION);
        return body && scene.is(from, WordClass.TITLE) && !scene.isDefinite(from);
    }

    private boolean isMonth(int token) {
        return scene.pack.times().at(scene.text, token, 0).isPresent();
    }

    /** "In her editorial": what the speaker speaks in. */
    private boolean isPossessed(int token) {
        String folded = scene.text.folded(token);
        return scene.affixes.endsInPronoun(folded)
                && folded.length() > 4
                && scene.name(token).isEmpty()
                && !scene.isDefinite(token);
    }

    /** Two words or more before a token that the lexicon does not hold, the second no attribute: a person's name. */
    private boolean isUnknownName(int to) {
        if (to - from < 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isUnknownIndefinite(i)) {
                return false;
            }
        }
        String first = scene.text.folded(from);
        String second = scene.text.folded(from + 1);
        return !scene.affixes.ends(second, Affix.RELATIVE)
                && !(scene.affixes.ends(second, Affix.FEMININE) && scene.affixes.ends(first, Affix.FEMININE))
                && !(scene.affixes.ends(second, Affix.FULL_ENDING) && scene.affixes.ends(first, Affix.FULL_ENDING));
    }

    private boolean isUnknownIndefinite(int token) {
        return scene.isWord(token)
                && !scene.isDefinite(token)
                && !scene.word(token).isKnown()
                && scene.name(token).isEmpty();
    }

    /** The token after a noun with a joined "in" that tells where an office is; the noun itself when it tells more. */
    int beh(int at) {
        WordReading word = scene.word(at);
        boolean medium = word.is(WordClass.MEDIUM);
        boolean place = word.is(WordClass.ORGANISATION) || word.is(WordClass.NAMED_THING) || medium;
        boolean branch = scene.is(from, WordClass.ORGANISATION) && word.is(WordClass.NAMED_THING);
        boolean holder = scene.is(from, WordClass.TITLE) || scene.is(from, WordClass.ANONYMOUS) || office || branch;
        boolean attaches = place && holder && !word.is(WordClass.VENUE);
        return at > from && (attaches || word.is(WordClass.SPOKESMANSHIP)) ? at + 1 : at;
    }

    /** Whether a word that the lexicon does not hold begins with a joined "to". */
    boolean isUnknownWithLam(int at) {
        String folded = scene.text.folded(at);
        return !scene.word(at).isKnown()
                && folded.length() > 3
                && scene.affixes.starts(folded, Affix.TO)
                && (scene.affixes.isToThe(folded, 0) || named || appositive);
    }

    /** The token after a word with a joined "to" that stands for a genitive; the word itself when somebody is told. */
    int lam(int at) {
        WordReading word = scene.word(at);
        boolean told = word.is(WordClass.PRESS) || word.is(WordClass.COUNTERPART) || word.is(WordClass.MEDIUM);
        boolean ofDocument = scene.is(from, WordClass.DOCUMENT) && at - 1 == from;
        boolean body = word.is(WordClass.TITLE) || word.is(WordClass.ORGANISATION);
        boolean genitive = (!told || ofDocument)
                && (!appositive || body || office && isOfDefinite(at))
                && at > from
                && (office
                        || scene.is(from, WordClass.ORGANISATION)
                        || scene.is(from, WordClass.ANONYMOUS)
                        || scene.is(from, WordClass.DOCUMENT)
                        || institution);
        return genitive ? at + 1 : at;
    }

    /** "Of the": no name begins so. */
    private boolean isOfDefinite(int at) {
        return scene.startsWith(at, Affix.TO_THE);
    }
}
