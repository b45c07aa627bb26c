package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.text.Folding;
import org.isnad.text.Quotation;

/** Takes apart what stands between a cue and its content: who speaks, to whom, through whom. */
final class GapReader {

    private static final char LAM = '\u0644';
    private static final String WITH = "\u0645\u0639";
    private static final int LONGEST_FRONTED_VENUE = 20;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final LeadingAdjuncts leading;

    GapReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.leading = new LeadingAdjuncts(scene);
    }

    /** The parts of a gap. */
    record Gap(Optional<NounPhrase> subject, List<NounPhrase> toldTo, List<NounPhrase> via, List<NounPhrase> relayed) {

        Gap with(Optional<NounPhrase> other) {
            return new Gap(other, toldTo, via, relayed);
        }
    }

    /** Reads a gap that may begin with the subject. */
    Gap read(int from, int to) {
        int at = leading.end(from, to);
        Optional<NounPhrase> told = at < to ? told(at, to) : Optional.empty();
        if (told.isPresent()) {
            at = leading.end(told.get().to(), to);
        }
        Optional<NounPhrase> subject = at < to ? phrases.read(at, to, true) : Optional.empty();
        Gap rest = adjuncts(subject.map(NounPhrase::to).orElse(at), to);
        told.ifPresent(rest.toldTo::add);
        return new Gap(subject, rest.toldTo, rest.via, rest.relayed);
    }

    /**
     * Reads a gap whose verb takes an object after its subject.
     *
     * @param addressee whether that is who is told; if not, it is who is spoken of
     */
    Gap readWithObject(int from, int to, boolean addressee) {
        int at = leading.end(from, to);
        Optional<NounPhrase> subject = at < to ? phrases.readSubject(at, to) : Optional.empty();
        int rest = subject.map(NounPhrase::to).orElse(to);
        if (rest >= to || !opensObject(rest)) {
            return read(from, to);
        }
        Optional<NounPhrase> object = phrases.read(rest, to, true);
        Gap gap = adjuncts(object.map(NounPhrase::to).orElse(rest), to);
        if (addressee) {
            object.ifPresent(gap.toldTo::add);
        }
        return gap.with(subject);
    }

    /** Reads a gap whose subject is hidden: who stands there is told. */
    Gap readTold(int from, int to) {
        Optional<NounPhrase> told = phrases.read(leading.end(from, to), to, true);
        Gap gap = adjuncts(told.map(NounPhrase::to).orElse(from), to);
        told.ifPresent(gap.toldTo::add);
        return gap;
    }

    /** Reads a gap in which a preposition names whom it is told to: "asked the ministry of". */
    Gap readAddressed(int from, int to, String preposition) {
        int at = from;
        while (at < to && !scene.text.folded(at).equals(preposition)) {
            at++;
        }
        Gap gap = read(from, at);
        if (at + 1 < to) {
            phrases.read(at + 1, to, true).ifPresent(gap.toldTo::add);
        }
        return gap;
    }

    private boolean opensObject(int at) {
        return scene.isWord(at)
                && scene.word(at).proclitic() == 0
                && !scene.word(at).conjunction()
                && !scene.is(at, WordClass.PREPOSITION)
                && !scene.is(at, WordClass.RELATIVE)
                && !scene.is(at, WordClass.PRONOMINAL)
                && !leading.standsAt(at)
                && !scene.isPrepositionalPhrase(at)
                && !scene.isCircumstance(at)
                && !scene.isIndefiniteAccusative(at)
                && told(at, at + 1).isEmpty();
    }

    /** Reads a gap in which the subject is already passed. */
    Gap adjuncts(int from, int to) {
        List<NounPhrase> toldTo = new ArrayList<>();
        List<NounPhrase> via = new ArrayList<>();
        List<NounPhrase> relayed = new ArrayList<>();
        int at = from;
        while (at < to) {
            int relay = scene.phraseEnd(PhraseClass.RELAY, at);
            if (relay > 0 && relay < to) {
                int first = scene.isComma(relay) ? relay + 1 : relay;
                Optional<NounPhrase> source = phrases.read(first, to, true);
                source.ifPresent(relayed::add);
                at = source.map(NounPhrase::to).orElse(relay);
                continue;
            }
            Optional<NounPhrase> told = told(at, to);
            if (told.isEmpty() && isInVenue(from, at)) {
                told = audience(at, to);
            }
            if (told.isPresent()) {
                (isInVenue(from, at) && isAgency(told.get()) ? via : toldTo).add(told.get());
                at = told.get().to();
                continue;
            }
            Optional<NounPhrase> carrier = carrier(at, to);
            if (carrier.isPresent()) {
                via.add(carrier.get());
                at = carrier.get().to();
                continue;
            }
            at++;
        }
        return new Gap(Optional.empty(), toldTo, via, relayed);
    }

    /** Whom a venue at the head of a cue's sentence is meant for: "in an interview with the paper, the minister said". */
    List<NounPhrase> frontedAudience(int cue) {
        int start = scene.sentenceStart(cue);
        boolean venue = scene.is(start + 1, WordClass.VENUE) || scene.is(start + 2, WordClass.VENUE);
        boolean opensSentence = venue && cue - start <= LONGEST_FRONTED_VENUE && isOneClause(start, cue);
        if (!opensSentence) {
            return List.of();
        }
        Gap gap = adjuncts(start, cue);
        return gap.toldTo().isEmpty() ? gap.via() : gap.toldTo();
    }

    private boolean isOneClause(int start, int cue) {
        boolean preposition = false;
        for (int i = start; i < cue; i++) {
            preposition |= i < start + 2 && scene.is(i, WordClass.PREPOSITION);
            if (scene.is(i, WordClass.COMPLEMENTIZER) || scene.isColon(i) || scene.isTrustedCue(i, true)) {
                return false;
            }
        }
        return preposition;
    }

    /** Who is told after a preposition: the press, a medium, a counterpart, a body or office, somebody known. */
    private Optional<NounPhrase> audience(int at, int limit) {
        int next = at + 1;
        boolean press = scene.is(next, WordClass.PRESS) || scene.is(next, WordClass.MEDIUM);
        // What is held with a minister may be held by both; what is sent to one is told.
        boolean role = press
                || !scene.text.folded(at).equals(WITH)
                        && (scene.is(next, WordClass.COUNTERPART)
                                || scene.is(next, WordClass.ORGANISATION)
                                || scene.is(next, WordClass.TITLE));
        boolean known =
                scene.name(next).filter(n -> n.clitic() == 0 && isAgent(n)).isPresent();
        boolean told = scene.is(at, WordClass.AUDIENCE)
                && next < limit
                && scene.word(next).proclitic() == 0;
        return told && (role || known) ? phrases.read(next, limit, true) : Optional.empty();
    }

    /** Somebody introduced by the joined preposition "to". */
    private Optional<NounPhrase> told(int at, int limit) {
        if (!scene.isWord(at)
                || scene.text.folded(at).charAt(0) != LAM && scene.word(at).proclitic() != LAM) {
            return Optional.empty();
        }
        if (scene.text.folded(at).length() == 1) {
            Optional<Quotation> quotation = scene.quotations.openedAt(at + 1).filter(scene.quotations::isName);
            return quotation.map(q -> phrases.phrase(at + 1, scene.quotations.closeOf(q) + 1, 0));
        }
        Optional<NameFound> name = scene.name(at);
        boolean known = name.isPresent() && name.get().clitic() > 0;
        boolean role = scene.word(at).proclitic() == LAM
                && (scene.is(at, WordClass.PRESS)
                        || scene.is(at, WordClass.COUNTERPART)
                        || scene.is(at, WordClass.MEDIUM)
                        || scene.is(at, WordClass.ANONYMOUS)
                        || scene.is(at, WordClass.TITLE));
        if (known && isAgent(name.get())) {
            return Optional.of(phrases.phrase(
                    at, Math.min(limit, name.get().to()), name.get().clitic()));
        }
        int joined = scene.joinedLam(at);
        int end = scene.is(at, WordClass.PRESS) && !scene.is(at, WordClass.MEDIUM) ? nextPreposition(at, limit) : limit;
        return role ? phrases.read(at, joined, end, true) : Optional.empty();
    }

    private int nextPreposition(int from, int limit) {
        int at = from + 1;
        while (at < limit && !scene.is(at, WordClass.PREPOSITION)) {
            at++;
        }
        return at;
    }

    private boolean isAgency(NounPhrase phrase) {
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

    /** "According to what the agency quoted from him": who carries the statement. */
    private Optional<NounPhrase> carrier(int at, int limit) {
        int according = scene.phraseEnd(PhraseClass.ACCORDING, at);
        if (according < 0 || according >= limit) {
            return Optional.empty();
        }
        int joined = according - 1;
        if (joined > at
                && scene.text.folded(joined).charAt(0) == LAM
                && scene.text.folded(joined).length() > 3) {
            return phrases.read(joined, scene.joinedLam(joined), limit, true);
        }
        int source = according;
        while (source < limit
                && (!scene.word(source).word().cues().isEmpty()
                        || scene.is(source, WordClass.PREPOSITION)
                        || scene.is(source, WordClass.PRONOMINAL))) {
            source++;
        }
        return phrases.read(source, limit, true);
    }

    private boolean isInVenue(int from, int at) {
        for (int i = at - 1; i >= from && !scene.isComma(i); i--) {
            if (scene.is(i, WordClass.VENUE)) {
                return true;
            }
        }
        return false;
    }
}
