package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.model.Mention;

/** Takes apart what stands between a cue and its content: who speaks, to whom, through whom. */
final class GapReader {

    private static final int LONGEST_FRONTED_VENUE = 20;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final LeadingAdjuncts leading;
    private final AudienceReader audience;
    private final PlatformReader platforms;

    GapReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.leading = new LeadingAdjuncts(scene);
        this.audience = new AudienceReader(scene, phrases);
        this.platforms = new PlatformReader(scene, phrases);
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
        Optional<NounPhrase> told = at < to ? audience.joined(at, to) : Optional.empty();
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
        if (scene.is(at, WordClass.DEITY)) {
            return adjuncts(at, to);
        }
        Optional<NounPhrase> subject = at < to ? phrases.readSubject(at, to) : Optional.empty();
        if (addressee && subject.filter(this::isOnlyTold).isPresent()) {
            return readTold(at, to);
        }
        int after = subject.map(NounPhrase::to).orElse(to);
        boolean closes = subject.isPresent()
                && after < to
                && (closesBefore(subject.get(), after, to) || isApposed(subject.get()) && scene.isComma(after));
        int rest = closes ? after + 1 : after;
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

    /** "Told the players": the ending of a plural that is no subject; and whoever is called upon in any such sentence. */
    private boolean isOnlyTold(NounPhrase phrase) {
        int head = phrase.from();
        return scene.phraseEnd(PhraseClass.CALLED_UPON, head) == phrase.to()
                || Endings.isObliquePlural(scene, head) && scene.name(head).isEmpty();
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

    /** "X, the owner of the shop,": whether a comma stands within the subject, so that the one after it closes. */
    private boolean isApposed(NounPhrase subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (scene.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    /** ", X,": past a person who is named, a name that commas enclose is no apposition. */
    private boolean closesBefore(NounPhrase subject, int comma, int to) {
        boolean named = false;
        for (int i = subject.from(); i < subject.to(); i++) {
            named |= scene.name(i)
                    .filter(n -> scene.isNameOf(n, Agent.Type.PERSON))
                    .isPresent();
        }
        return named
                && scene.isComma(comma)
                && comma + 1 < to
                && opensObject(comma + 1)
                && phrases.read(comma + 1, to, true)
                        .filter(object -> scene.isComma(object.to()))
                        .isPresent();
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
                && !Endings.isCircumstance(scene, at)
                && !scene.isIndefiniteAccusative(at)
                && audience.joined(at, at + 1).isEmpty();
    }

    /** The token after somebody who is told right after the verb; the token itself where nobody is. */
    int afterTold(int at, int to) {
        return audience.joined(at, to).map(NounPhrase::to).orElse(at);
    }

    /** Reads a gap in which the subject is already passed. */
    Gap adjuncts(int from, int to) {
        List<NounPhrase> toldTo = new ArrayList<>();
        List<NounPhrase> via = new ArrayList<>();
        List<NounPhrase> relayed = new ArrayList<>();
        int at = from;
        while (at < to) {
            int position = at;
            int relay = scene.phraseEnd(PhraseClass.RELAY, at);
            if (relay > 0 && relay < to) {
                int first = scene.isComma(relay) ? relay + 1 : relay;
                Optional<NounPhrase> source = phrases.read(first, to, true);
                source.ifPresent(relayed::add);
                at = source.map(NounPhrase::to).orElse(relay);
                continue;
            }
            Optional<NounPhrase> told = audience.joined(at, to);
            if (told.isEmpty() && audience.isInVenue(from, at)) {
                told = audience.after(at, to);
            }
            if (told.isEmpty()) {
                told = audience.faced(at, to);
            }
            if (told.isPresent()) {
                (audience.isInVenue(from, at) && audience.isAgency(told.get()) ? via : toldTo).add(told.get());
                at = told.get().to();
                continue;
            }
            Optional<NounPhrase> carrier = carrier(at, to).or(() -> platforms.at(position, from));
            if (carrier.isPresent()) {
                via.add(carrier.get());
                at = carrier.get().to();
                continue;
            }
            at++;
        }
        return new Gap(Optional.empty(), toldTo, via, relayed);
    }

    /**
     * What a venue at the head of a cue's sentence tells: whom it is meant for and where it is written, "in an interview
     * with the paper, the minister said".
     */
    Gap fronted(int cue) {
        int start = scene.sentenceStart(cue);
        boolean venue = scene.is(start + 1, WordClass.VENUE)
                || scene.is(start + 2, WordClass.VENUE)
                || scene.is(start + 1, WordClass.PLATFORM);
        boolean opensSentence = venue && cue - start <= LONGEST_FRONTED_VENUE && isOneClause(start, cue);
        if (!opensSentence) {
            return new Gap(Optional.empty(), List.of(), List.of(), List.of());
        }
        Gap gap = adjuncts(start, cue);
        List<NounPhrase> platform = gap.via().stream()
                .filter(carrier -> scene.is(carrier.from(), WordClass.PLATFORM))
                .toList();
        List<NounPhrase> others = gap.via().stream()
                .filter(carrier -> !platform.contains(carrier))
                .toList();
        return new Gap(Optional.empty(), gap.toldTo().isEmpty() ? others : gap.toldTo(), platform, List.of());
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

    /** "According to what the agency quoted from him": who carries the statement. */
    private Optional<NounPhrase> carrier(int at, int limit) {
        int according = scene.phraseEnd(PhraseClass.ACCORDING, at);
        if (according < 0 || according >= limit) {
            return Optional.empty();
        }
        int joined = according - 1;
        if (joined > at
                && scene.startsWith(joined, Affix.TO)
                && scene.text.folded(joined).length() > 3) {
            return phrases.read(joined, scene.joinedLam(joined), limit, true);
        }
        int source = according;
        while (source < limit
                && (!scene.word(source).word().cues().isEmpty()
                        || scene.is(source, WordClass.PREPOSITION)
                        || scene.is(source, WordClass.PRONOMINAL)
                        || scene.is(source - 1, WordClass.PREPOSITION) && Endings.isPossessed(scene, source))) {
            source++;
        }
        return phrases.read(source, limit, true).filter(this::passesOn);
    }

    /** Whether a phrase names a medium, a text or a body: who does no more than know it passes nothing on. */
    private boolean passesOn(NounPhrase carrier) {
        return carrier.kind() == Mention.Kind.DOCUMENT || phrases.isMedium(carrier) || phrases.namesBody(carrier);
    }
}
