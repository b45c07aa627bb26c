package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.link.PersonSlots.Place;
import org.isnad.link.PersonSlots.Slot;
import org.isnad.model.Mention;
import org.isnad.model.Statement;

/**
 * Finds who does what a word stands for, where the word does not say it: the subject of its clause, the speaker of the
 * statement that it goes with, whom its pronoun means.
 */
final class Hosts {

    /** How many tokens before a word the subject of its clause is looked for, and after it whom its pronoun means. */
    private static final int REACH = 40;

    private static final String CLAUSE_MARKS = ":\u061B;";

    private final ArticleView view;
    private final PersonSlots slots;
    private final Adjuncts adjuncts;
    /** The statements by the tokens of their cues. */
    private final Map<Integer, Statement> cues = new HashMap<>();

    /**
     * What goes before a word in its clause.
     *
     * @param parties the phrases of people, in text order
     * @param stranger where somebody whom nobody knows stands in it; -1 where nobody does
     */
    private record Clause(LinkedList<Slot> parties, int stranger, boolean talks, boolean tells) {}

    Hosts(ArticleView view, PersonSlots slots, Adjuncts adjuncts, List<Statement> statements) {
        this.view = view;
        this.slots = slots;
        this.adjuncts = adjuncts;
        for (Statement statement : statements) {
            statement
                    .cue()
                    .ifPresent(cue -> cues.put(view.text().tokenAt(cue.span().start()), statement));
        }
    }

    /** The subject of the clause in which a token stands, several where they are joined; none where it is a stranger. */
    List<KnownAgent> subject(int token, Tokens sentence) {
        return last(clause(token, sentence, false));
    }

    /** Whom a pronoun in a token means: the last subject before it, in its clause or in one around it. */
    List<KnownAgent> antecedent(int token, Tokens sentence) {
        return last(clause(token, sentence, true));
    }

    /** Who is the subject right before a verb. */
    List<KnownAgent> rightBefore(int verb, Tokens sentence) {
        Clause clause = clause(verb, sentence, true);
        boolean near = !clause.parties().isEmpty()
                && adjuncts.fill(clause.parties().getLast().to(), verb);
        return near ? last(clause) : List.of();
    }

    /** Whom a pronoun means that stands before them: the subject of the verb that follows. */
    Optional<KnownAgent> postcedent(int token, Tokens sentence) {
        return slots.at(adjuncts.over(token, sentence.to(), 1))
                .filter(slot -> slot.place() == Place.BARE && slot.heads() && !view.isDefinite(slot.from() - 1))
                .map(Slot::person);
    }

    /** The only subject of the sentence before a token. */
    Optional<KnownAgent> ofSentenceBefore(int token) {
        Optional<KnownAgent> only = Optional.empty();
        Optional<Slot> slot = slots.before(token);
        int number = token == 0 ? -1 : view.text().sentence(token - 1);
        for (int seen = 0; slot.isPresent() && view.text().sentence(slot.get().from()) == number; seen++) {
            KnownAgent person = slot.get().person();
            boolean subject = isSubject(slot.get());
            if (seen > REACH
                    || subject && only.filter(other -> !other.equals(person)).isPresent()) {
                return Optional.empty();
            }
            only = subject ? Optional.of(person) : only;
            slot = slots.before(slot.get().from());
        }
        return only;
    }

    /** All who take part in what a clause tells up to a token: "X told Y", "X discussed with Y", "X and Y signed". */
    List<KnownAgent> parties(int token, Tokens sentence) {
        Clause clause = clause(token, sentence, false);
        List<KnownAgent> chosen = new ArrayList<>();
        boolean before = false;
        for (Slot slot : clause.parties()) {
            boolean first = chosen.isEmpty() && slot.place() == Place.BARE;
            boolean object = !chosen.isEmpty() && slot.place() == Place.BARE && clause.tells();
            boolean with = !chosen.isEmpty() && slot.place() == Place.WITH && clause.talks();
            boolean joined = before && slot.place() == Place.AND;
            if (!chosen.isEmpty() && slot.place() == Place.BARE && !object) {
                return List.of();
            }
            before = slot.heads() && (first || object || with || joined);
            if (before && !chosen.contains(slot.person())) {
                chosen.add(slot.person());
            }
        }
        return clause.stranger() < 0 ? chosen : List.of();
    }

    private static List<KnownAgent> last(Clause clause) {
        LinkedList<KnownAgent> hosts = new LinkedList<>();
        if (clause.tells()) {
            return first(clause);
        }
        KnownAgent owner = null;
        for (int i = clause.parties().size() - 1; i >= 0; i--) {
            Slot slot = clause.parties().get(i);
            if (slot.to() <= clause.stranger() || !hosts.isEmpty() && !isSubject(slot)) {
                break;
            }
            if (slot.heads() && isSubject(slot)) {
                hosts.addFirst(slot.person());
            }
            if (slot.heads() && slot.place() == Place.BARE) {
                return hosts;
            }
            owner = owner == null && slot.heads() && slot.place() == Place.OWNER ? slot.person() : owner;
        }
        return hosts.isEmpty() && owner != null ? List.of(owner) : List.of();
    }

    /** Of who told somebody something, and who was told, the first is the subject. */
    private static List<KnownAgent> first(Clause clause) {
        return clause.parties().stream()
                .filter(slot -> slot.place() == Place.BARE && slot.heads() && slot.to() > clause.stranger())
                .limit(1)
                .map(Slot::person)
                .toList();
    }

    private boolean isVerb(int token) {
        return view.is(token, LinkingWord.MET) || view.is(token, LinkingWord.HOLDS);
    }

    /** Whether somebody whom nobody knows stands between a verb and the next person named. */
    private boolean isObject(Slot next, int verb) {
        return next.place() == Place.BARE && adjuncts.over(verb + 1, next.from() + 1, 0) < next.from();
    }

    private static boolean isSubject(Slot slot) {
        return slot.place() == Place.BARE || slot.place() == Place.AND;
    }

    private Clause clause(int end, Tokens sentence, boolean beyond) {
        LinkedList<Slot> parties = new LinkedList<>();
        int stranger = -1;
        int title = -1;
        boolean talks = false;
        boolean tells = false;
        int token = end - 1;
        while (token >= Math.max(sentence.from(), end - REACH) && !ends(token, beyond)) {
            Optional<Slot> slot = covering(token);
            if (slot.isPresent()) {
                if (title >= 0 && !adjuncts.fill(slot.get().to(), title + 1)) {
                    stranger = Math.max(stranger, title);
                }
                title = -1;
                parties.addFirst(slot.get());
                token = slot.get().from() - 1;
                continue;
            }
            if (isVerb(token) && !parties.isEmpty() && isObject(parties.getFirst(), token)) {
                stranger = Math.max(stranger, parties.getFirst().to());
            }
            talks |= view.is(token, LinkingWord.TALKS) || view.is(token, LinkingWord.HOLDS);
            tells |= view.is(token, LinkingWord.TELLS);
            if (cues.containsKey(token) && parties.stream().noneMatch(party -> party.place() == Place.BARE)) {
                return spoken(parties, cues.get(token), end, Math.max(stranger, title), talks, tells);
            }
            title = title < 0 && isStranger(token) ? token : title;
            token--;
        }
        return new Clause(parties, Math.max(stranger, title), talks, tells);
    }

    /** A clause that ends with a reporting word has its speaker for a subject. */
    private Clause spoken(
            LinkedList<Slot> parties, Statement statement, int end, int stranger, boolean talks, boolean tells) {
        Optional<Slot> speaker = statement.speakers().size() == 1
                ? slot(statement.speakers().get(0)).filter(slot -> slot.to() <= end)
                : Optional.empty();
        speaker.ifPresent(slot -> parties.addFirst(new Slot(slot.from(), slot.to(), slot.person(), Place.BARE, true)));
        return new Clause(parties, speaker.isPresent() ? -1 : Math.max(stranger, end - REACH), talks, tells);
    }

    private Optional<Slot> slot(Mention mention) {
        Tokens phrase = view.tokens(mention.span());
        return slots.before(phrase.to()).filter(slot -> slot.to() == phrase.to() && slot.heads());
    }

    private Optional<Slot> covering(int token) {
        return slots.before(token + 1).filter(slot -> slot.to() > token);
    }

    /** Whether somebody whom nobody knows may be a subject here. */
    private boolean isStranger(int token) {
        boolean person = view.is(token, WordClass.TITLE)
                || view.is(token, WordClass.COUNTERPART)
                || view.is(token, WordClass.ANONYMOUS);
        return person && (slots.place(token) == Place.BARE || slots.place(token) == Place.AND);
    }

    private boolean ends(int token, boolean beyond) {
        if (!view.text().isWord(token)) {
            return CLAUSE_MARKS.contains(view.text().folded(token));
        }
        return !beyond && (view.is(token, WordClass.COMPLEMENTIZER) || view.is(token, WordClass.SUBORDINATOR));
    }
}
