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

/** Reads whom a thing is told to: after the preposition "to", joined or not, and after a venue such as an interview. */
final class AudienceReader {

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
                        || scene.is(at, WordClass.TITLE));
        if (known && isAgent(name.get()) && !isVisited(at, name.get())) {
            return Optional.of(phrases.phrase(
                    at, Math.min(limit, name.get().to()), name.get().clitic()));
        }
        int joined = scene.joinedLam(at);
        int end = scene.is(at, WordClass.PRESS) && !scene.is(at, WordClass.MEDIUM) ? nextPreposition(at, limit) : limit;
        return role ? phrases.read(at, joined, end, true) : Optional.empty();
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
                || !scene.particles.is(scene.text.folded(at), Particle.WITH)
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
