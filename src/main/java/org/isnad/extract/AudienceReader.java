package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.Particle;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;
import org.isnad.text.TokenizedText;

/** Reads whom a thing is told to: after the preposition "to", joined or not, and after a venue such as an interview. */
final class AudienceReader {

    private static final Particle[] IN_CALL = {Particle.IN, Particle.DURING};

    /** Tokens. */
    private static final int LONGEST_NAME = 5;
    /** Letters of a plural of people with the preposition and the article before it. */
    private static final int SHORTEST_PEOPLE = 7;

    private final Scene scene;
    private final NounPhraseReader phrases;

    AudienceReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    /** Somebody introduced by the joined preposition "to". */
    Optional<NounPhrase> joined(int at, int limit) {
        if (!scene.isWord(at)
                || !scene.startsWith(at, Affix.TO)
                        && !scene.affixes.is(scene.word(at).proclitic(), Affix.TO)) {
            return Optional.empty();
        }
        if (scene.text.folded(at).length() == 1) {
            Optional<Quotation> quotation = scene.quotations.openedAt(at + 1).filter(scene.quotations::isName);
            return quotation.map(q -> phrases.phrase(at + 1, scene.quotations.closeOf(q) + 1, 0));
        }
        Optional<NameFound> name = scene.name(at);
        boolean known = name.isPresent() && name.get().clitic() > 0;
        boolean role = scene.affixes.is(scene.word(at).proclitic(), Affix.TO)
                && (scene.is(at, WordClass.PRESS)
                        || scene.is(at, WordClass.COUNTERPART)
                        || scene.is(at, WordClass.MEDIUM)
                        || scene.is(at, WordClass.ANONYMOUS)
                        || scene.is(at, WordClass.TITLE)
                        || followsSpeaker(at)
                                && (scene.is(at, WordClass.ORGANISATION) || scene.is(at, WordClass.HUMAN_PLURAL)));
        role = role && !isOfText(at) && !isSupported(at) || isPeopleAfterVerb(at);
        if (known && isOwner(at, name.get())) {
            return Optional.empty();
        }
        if (known && isAgent(name.get()) && !isVisited(at, name.get())) {
            return Optional.of(phrases.phrase(
                    at, Math.min(limit, name.get().to()), name.get().clitic()));
        }
        int joined = scene.joinedLam(at);
        int end = scene.is(at, WordClass.PRESS) && !scene.is(at, WordClass.MEDIUM) ? nextPreposition(at, limit) : limit;
        return role ? phrases.read(at, joined, end, true) : Optional.empty();
    }

    /** "The armed wing of the movement": the body that the subject before belongs to is not told. */
    private boolean isOwner(int at, NameFound name) {
        boolean qualified = scene.isDefinite(at - 1) && scene.isDefinite(at - 2) && !scene.is(at - 2, WordClass.TIME);
        boolean body = scene.isNameOf(name, Agent.Type.ORGANISATION) && !scene.isNameOf(name, Agent.Type.MEDIUM);
        return body && qualified && !scene.is(at, WordClass.COUNTERPART) || isOfText(at) || isSupported(at);
    }

    /** "The supporters of the president": a participle in the plural has its object after "to". */
    private boolean isSupported(int at) {
        return scene.endsWith(at - 1, Affix.PLURAL)
                && scene.name(at - 1).isEmpty()
                && !scene.isSpeakerHead(at - 1)
                && !scene.is(at - 1, WordClass.HUMAN_PLURAL)
                && !scene.is(at, WordClass.PRESS)
                && !scene.is(at, WordClass.MEDIUM)
                && !scene.is(at, WordClass.COUNTERPART);
    }

    /** "A recent report of the site": what is written for somebody is his. */
    private boolean isOfText(int at) {
        return isReport(at - 1) || isReport(at - 2) && !scene.isDefinite(at - 1) && isQuality(at - 1);
    }

    private boolean isReport(int token) {
        return scene.is(token, WordClass.DOCUMENT) && !scene.is(token, WordClass.VENUE) && !scene.isDefinite(token);
    }

    private boolean isQuality(int token) {
        return scene.isWord(token)
                && scene.word(token).proclitic() == 0
                && scene.name(token).isEmpty();
    }

    /** Whether a verb that reports or somebody's name ends before a token, so that no noun is there to be owned. */
    boolean followsSpeaker(int at) {
        if (isReportBefore(at)) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--) {
            boolean person = scene.name(i)
                    .filter(n -> n.to() == at && scene.isNameOf(n, Agent.Type.PERSON))
                    .isPresent();
            if (person) {
                return true;
            }
        }
        return scene.isWord(at - 1)
                && !scene.isDefinite(at - 1)
                && !scene.word(at - 1).isKnown()
                && !scene.endsWith(at - 1, Affix.FEMININE)
                && !scene.isIndefiniteAccusative(at - 1)
                && scene.isTrustedCue(at - 2, true);
    }

    /** "In a gathering of": after a preposition stands the noun that is spelled like a verb. */
    private boolean isReportBefore(int at) {
        return scene.isTrustedCue(at - 1, true) && !scene.is(at - 2, WordClass.PREPOSITION);
    }

    /** "Said to the investigators": several people right after a verb that reports. */
    private boolean isPeopleAfterVerb(int at) {
        return isReportBefore(at)
                && scene.startsWith(at, Affix.TO_THE)
                && scene.endsWith(at, Affix.OBLIQUE_PLURAL)
                && scene.text.folded(at).length() >= SHORTEST_PEOPLE;
    }

    /** Who is faced by somebody who speaks: "said before the council", "said before 300 students". */
    Optional<NounPhrase> faced(int at, int limit) {
        int next = at + 1;
        boolean faces = scene.isWord(at)
                && scene.particles.is(scene.text.folded(at), Particle.FACING)
                && next < limit
                && (scene.isComma(at - 1) || followsSpeaker(at));
        return faces && hears(next) ? phrases.read(next, limit, true) : Optional.empty();
    }

    /** Whether people, a body or a meeting begin at a token. */
    private boolean hears(int at) {
        boolean counted =
                scene.is(at, WordClass.NUMBER) || at < scene.size() && scene.text.kind(at) == TokenizedText.Kind.NUMBER;
        boolean meeting = scene.is(at, WordClass.VENUE) && !Endings.isPossessed(scene, at);
        return counted
                || meeting
                || scene.is(at, WordClass.PRESS)
                || scene.is(at, WordClass.ORGANISATION)
                || scene.is(at, WordClass.HUMAN_PLURAL)
                || scene.is(at, WordClass.TITLE)
                || Endings.isObliquePlural(scene, at);
    }

    /** "A visit to Moscow": a state right after a venue is where that is. */
    private boolean isVisited(int at, NameFound name) {
        return scene.is(at - 1, WordClass.VENUE) && scene.isNameOf(name, Agent.Type.STATE);
    }

    private int nextPreposition(int from, int limit) {
        int at = from + 1;
        while (at < limit && !scene.is(at, WordClass.PREPOSITION)) {
            at++;
        }
        return at;
    }

    /** Who is told after a preposition: the press, a medium, a counterpart, a body or office, somebody known. */
    Optional<NounPhrase> after(int at, int limit) {
        int next = at + 1;
        boolean press = scene.is(next, WordClass.PRESS) || scene.is(next, WordClass.MEDIUM);
        // What is held with a minister may be held by both; what is sent to one is told.
        boolean role = press
                || (!scene.particles.is(scene.text.folded(at), Particle.WITH) || isCalled(at))
                        && (scene.is(next, WordClass.COUNTERPART)
                                || scene.is(next, WordClass.ORGANISATION)
                                || scene.is(next, WordClass.TITLE));
        boolean quoted =
                scene.quotations.openedAt(next).filter(scene.quotations::isName).isPresent();
        boolean known =
                scene.name(next).filter(n -> n.clitic() == 0 && isAgent(n)).isPresent();
        // "A talk given to the paper": the pronoun takes up the venue.
        boolean given = scene.is(at, WordClass.PRONOMINAL)
                && scene.particles.starts(scene.text.folded(at), Particle.WITH_IT)
                && (press || quoted);
        boolean told = (scene.is(at, WordClass.AUDIENCE) || given)
                && next < limit
                && scene.word(next).proclitic() == 0;
        return told && (role || known || quoted) ? phrases.read(next, limit, true) : Optional.empty();
    }

    /** "In a call with": what is said in one is said to whom it is with. */
    private boolean isCalled(int with) {
        int call = scene.is(with - 1, WordClass.CALL) ? with - 1 : with - 2;
        return scene.is(call, WordClass.CALL)
                && scene.isWord(call - 1)
                && scene.particles.isAnyOf(scene.text.folded(call - 1), IN_CALL);
    }

    /** Whether a venue stands between two tokens, with no comma after it. */
    boolean isInVenue(int from, int at) {
        for (int i = at - 1; i >= from && !scene.isComma(i); i--) {
            if (scene.is(i, WordClass.VENUE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names a medium whose trade it is to pass on what it is told. */
    boolean isAgency(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean named = scene.name(i).stream()
                    .flatMap(name -> name.candidates().stream())
                    .anyMatch(this::isAgency);
            if (named || scene.is(i, WordClass.AGENCY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgency(KnownAgent agent) {
        return agent.labels().values().stream()
                .map(label -> Folding.fold(label).split(" ", 2)[0])
                .anyMatch(head -> scene.pack.lexicon().read(head).is(WordClass.AGENCY));
    }

    private boolean isAgent(NameFound name) {
        return scene.isNameOf(name, Agent.Type.PERSON)
                || scene.isNameOf(name, Agent.Type.MEDIUM)
                || scene.isNameOf(name, Agent.Type.STATE)
                || scene.isNameOf(name, Agent.Type.ORGANISATION);
    }
}
