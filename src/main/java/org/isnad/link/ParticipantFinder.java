package org.isnad.link;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Phrase;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.link.PersonRows.Row;
import org.isnad.link.PersonSlots.Place;
import org.isnad.link.PersonSlots.Slot;

/**
 * Reads who took part in an event from where they stand beside the words for it: subject and object of a verb of
 * meeting, owner of a noun, what follows "with", "between" and "that brought together", whom a pronoun means. Whoever is
 * named elsewhere in the sentence took no part.
 */
final class ParticipantFinder {

    /** How many words that nobody knows, attributes of it, may follow a noun for an event. */
    private static final int ATTRIBUTES = 3;

    /** How many verbs and relative pronouns may stand between a noun for an event and who took part. */
    private static final int VERBS = 3;

    private final ArticleView view;
    private final PersonSlots slots;
    private final Adjuncts adjuncts;
    private final Hosts hosts;
    private final PersonRows rows;

    ParticipantFinder(ArticleView view, PersonSlots slots, Adjuncts adjuncts, Hosts hosts) {
        this.view = view;
        this.slots = slots;
        this.adjuncts = adjuncts;
        this.hosts = hosts;
        this.rows = new PersonRows(view, slots, adjuncts);
    }

    /**
     * Who took part, as far as the sentence says it; one only where it tells nobody else.
     *
     * @param guest who is on a visit at which this event is, and so takes part where nobody else is its subject
     */
    Participants of(Phrase<EventKind> trigger, Tokens sentence, List<KnownAgent> guest) {
        if (view.is(trigger, LinkingWord.MET_HIM)) {
            return received(trigger, sentence, guest);
        }
        return view.is(trigger, LinkingWord.MET) ? ofVerb(trigger, sentence, guest) : ofNoun(trigger, sentence, guest);
    }

    /** Who makes a visit. */
    List<KnownAgent> visitor(Phrase<EventKind> trigger, Tokens sentence) {
        if (view.is(trigger, LinkingWord.MET)) {
            List<KnownAgent> before = hosts.rightBefore(trigger.from(), sentence);
            return before.isEmpty() ? subjectAfter(trigger, sentence) : before;
        }
        Optional<Slot> owner = owner(trigger);
        if (owner.isPresent()) {
            return List.of(owner.get().person());
        }
        return hasPronoun(trigger)
                ? hosts.antecedent(trigger.from(), sentence)
                : hosts.subject(trigger.from(), sentence);
    }

    private List<KnownAgent> subjectAfter(Phrase<EventKind> verb, Tokens sentence) {
        return rows.slotAt(adjuncts.over(verb.to(), sentence.to(), 0), sentence)
                .filter(slot -> slot.place() == Place.BARE)
                .map(slot -> List.of(slot.person()))
                .orElse(List.of());
    }

    /** "X received him", "where X received him". */
    private Participants received(Phrase<EventKind> verb, Tokens sentence, List<KnownAgent> guest) {
        Slot slot = rows.slotAt(adjuncts.over(verb.to(), sentence.to(), 0), sentence)
                .orElse(null);
        if (slot == null || slot.place() != Place.BARE) {
            return Participants.NONE;
        }
        List<KnownAgent> him = guest.isEmpty() ? hosts.antecedent(verb.from(), sentence) : guest;
        return Participants.pair(him, new Row(List.of(slot.person()), slot.to(), true));
    }

    /** Subject and object of a verb, or subject and whom it was with. */
    Participants ofVerb(Phrase<EventKind> verb, Tokens sentence, List<KnownAgent> guest) {
        Slot first = rows.slotAt(adjuncts.over(verb.to(), sentence.to(), 0), sentence)
                .orElse(null);
        if (first == null) {
            return Participants.NONE;
        }
        List<KnownAgent> before = hosts.rightBefore(verb.from(), sentence);
        List<KnownAgent> subject = before.isEmpty() ? guest : before;
        Row row = rows.row(first, sentence);
        if (first.place() == Place.WITH) {
            return Participants.pair(subject.isEmpty() ? hosts.subject(verb.from(), sentence) : subject, row);
        }
        if (first.place() != Place.BARE) {
            return Participants.NONE;
        }
        Slot second = rows.slotAt(adjuncts.over(row.end(), sentence.to(), 0), sentence)
                .filter(slot -> slot.place() == Place.BARE || slot.place() == Place.WITH)
                .orElse(null);
        if (second != null && (before.isEmpty() || second.place() == Place.WITH)) {
            return Participants.pair(row.people(), rows.row(second, sentence));
        }
        return row.people().size() > 1 && before.isEmpty() ? Participants.all(row) : Participants.pair(subject, row);
    }

    private Participants ofNoun(Phrase<EventKind> noun, Tokens sentence, List<KnownAgent> guest) {
        boolean pronoun = hasPronoun(noun);
        Optional<Slot> owner = owner(noun);
        if (owner.isPresent()) {
            return owned(owner.get(), sentence);
        }
        List<KnownAgent> host = List.of();
        boolean verb = false;
        int token = adjuncts.over(noun.to(), sentence.to(), pronoun ? 0 : ATTRIBUTES);
        for (int verbs = 0; verbs < VERBS; verbs++) {
            Slot slot = rows.slotAt(token, sentence).orElse(null);
            if (slot != null && (slot.place() == Place.WITH || isFrom(slot, noun))) {
                List<KnownAgent> who = host.isEmpty()
                        ? host(noun, sentence, guest, pronoun || verb || isCounterpart(slot), slot)
                        : host;
                return Participants.pair(who, rows.row(slot, sentence));
            }
            if (slot != null && slot.place() == Place.BETWEEN) {
                return Participants.all(rows.row(slot, sentence));
            }
            if (slot != null && slot.place() == Place.BARE && pronoun) {
                return Participants.pair(host(noun, sentence, guest, true, slot), rows.row(slot, sentence));
            }
            if (slot != null && slot.place() == Place.BARE && verb) {
                Row row = rows.row(slot, sentence);
                if (row.people().size() > 1) {
                    return Participants.all(row);
                }
                host = row.people();
                token = adjuncts.over(row.end(), sentence.to(), 0);
            } else if (view.is(token, LinkingWord.GATHERS)) {
                return gathered(token, noun, sentence, guest);
            } else if (view.is(token, WordClass.RELATIVE) || view.is(token, LinkingWord.HOLDS)) {
                verb = true;
                token = adjuncts.over(token + 1, sentence.to(), 1);
            } else {
                break;
            }
        }
        return pronoun || verb ? Participants.NONE : ofClause(noun, sentence);
    }

    /** "The meeting of X with Y", "the summit of X and Y". */
    private Participants owned(Slot owner, Tokens sentence) {
        Row row = rows.row(owner, sentence);
        if (row.people().size() > 1) {
            return Participants.all(row);
        }
        Slot with = rows.slotAt(adjuncts.over(row.end(), sentence.to(), 0), sentence)
                .filter(slot -> slot.place() == Place.WITH)
                .orElse(null);
        return with == null ? Participants.NONE : Participants.pair(row.people(), rows.row(with, sentence));
    }

    /** "That brought together X and Y", "that brought him together with Y". */
    private Participants gathered(int token, Phrase<EventKind> noun, Tokens sentence, List<KnownAgent> guest) {
        int to = view.linkingWord(token).orElseThrow().to();
        String word = view.text().folded(to - 1);
        int next = adjuncts.over(to, sentence.to(), 0);
        Slot slot = rows.slotAt(next, sentence).orElse(null);
        if (slot == null) {
            return Participants.NONE;
        }
        Row row = rows.row(slot, sentence);
        if (slot.place() == Place.WITH || view.affixes().ends(word, Affix.HIM)) {
            return Participants.pair(host(noun, sentence, guest, true, slot), row);
        }
        return row.people().size() > 1 ? Participants.all(row) : owned(slot, sentence);
    }

    /** "X and Y held a meeting", "X told Y in a call"; but "X and Y, at the summit of the Seven". */
    private Participants ofClause(Phrase<EventKind> noun, Tokens sentence) {
        if (isOfSomething(noun)) {
            return Participants.NONE;
        }
        List<KnownAgent> parties = hosts.parties(noun.from(), sentence);
        return parties.size() < 2 ? Participants.NONE : new Participants(parties, noun.to(), true);
    }

    /** "The summit of the Seven", "the Helsinki summit". */
    private boolean isOfSomething(Phrase<EventKind> noun) {
        int next = noun.to();
        return !view.isDefinite(next - 1)
                && (view.isDefinite(next)
                        || view.names()
                                .at(next)
                                .filter(name -> name.clitic() == 0)
                                .isPresent())
                && view.tools().times().at(view.text(), next, 0).isEmpty();
    }

    private List<KnownAgent> host(
            Phrase<EventKind> noun, Tokens sentence, List<KnownAgent> guest, boolean pronoun, Slot other) {
        List<KnownAgent> host =
                pronoun ? hosts.antecedent(noun.from(), sentence) : hosts.subject(noun.from(), sentence);
        if (!host.isEmpty()) {
            return host;
        }
        if (!guest.isEmpty()) {
            return guest;
        }
        if (!hasPronoun(noun) && !isCounterpart(other)) {
            return List.of();
        }
        return hosts.postcedent(other.to(), sentence)
                .or(() ->
                        view.isAfter(LinkingWord.AT, noun) ? hosts.ofSentenceBefore(sentence.from()) : Optional.empty())
                .map(List::of)
                .orElse(List.of());
    }

    /** "His counterpart": a pronoun too. */
    private boolean isCounterpart(Slot slot) {
        return view.is(slot.from(), WordClass.COUNTERPART);
    }

    /** Whose event it is: the person named right after a noun without article and pronoun. */
    private Optional<Slot> owner(Phrase<EventKind> noun) {
        return slots.at(noun.to())
                .filter(slot -> slot.heads() && slots.joined(slot.from()).isEmpty())
                .filter(slot -> !hasPronoun(noun) && !view.isDefinite(noun.to() - 1));
    }

    /** Whether an event is told as news, "a meeting with", and not as one that is known of: "the meeting", "X's visit". */
    boolean isIntroduced(Phrase<EventKind> event) {
        boolean verb = view.is(event, LinkingWord.MET)
                || view.is(event, LinkingWord.MET_HIM)
                || view.is(event, LinkingWord.TALKS);
        return verb
                ? event.clitic() == 0 && !view.is(event.from() - 1, WordClass.RELATIVE)
                : !view.isDefinite(event.to() - 1)
                        && !isOfSomething(event)
                        && owner(event).isEmpty();
    }

    /** A call comes from somebody. */
    private static boolean isFrom(Slot slot, Phrase<EventKind> noun) {
        return slot.place() == Place.FROM && noun.value().key().equals(EventFinder.CALL);
    }

    private boolean hasPronoun(Phrase<EventKind> noun) {
        String word = view.text().folded(noun.to() - 1);
        return view.affixes().ends(word, Affix.HIM)
                || view.affixes().ends(word, Affix.HER)
                || view.affixes().ends(word, Affix.BOTH);
    }
}
