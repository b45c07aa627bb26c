package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.WordClass;

/** Reads every cue of an article into a clause or a relay, and keeps one cue for each content. */
final class ClauseReader {

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<RelayReader.Relay> relays = new ArrayList<>();
    private final List<CueFinder.Candidate> frameless = new ArrayList<>();

    ClauseReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        read();
        dropDoubles();
    }

    /** In text order. */
    List<Clause> clauses() {
        return clauses;
    }

    List<RelayReader.Relay> relays() {
        return relays;
    }

    /** The cues that nothing follows which they could say. */
    List<CueFinder.Candidate> frameless() {
        return frameless;
    }

    /** Reads every cue of the article. */
    private void read() {
        FrameReader frames = new FrameReader(scene, phrases);
        RelayReader relayed = new RelayReader(scene, phrases);
        CueFinder finder = new CueFinder(scene);
        for (CueFinder.Candidate cue : finder.candidates()) {
            Optional<RelayReader.Relay> relay = relayed.read(cue);
            if (relay.isPresent()) {
                relays.add(relay.get());
            } else if (isReinforcement(cue)) {
                scene.trace.left(cue.token(), Obstacle.REINFORCEMENT);
            } else {
                frames.read(cue)
                        .or(() -> finder.homograph(cue).flatMap(frames::read))
                        .ifPresentOrElse(clauses::add, () -> frameless.add(cue));
            }
        }
        addNouns();
    }

    /** A noun that only goes on with a relay is part of it. */
    private void addNouns() {
        Set<Integer> relayed = relays.stream().map(RelayReader.Relay::cueFrom).collect(Collectors.toSet());
        new CueNounReader(scene, phrases)
                .clauses().stream()
                        .filter(noun -> !relayed.contains(noun.cue()))
                        .forEach(clauses::add);
        clauses.sort(Comparator.comparingInt(Clause::cue));
    }

    /** "Issued a statement which says that": what the text says is not what issuing it says. */
    private void dropOfRelays() {
        Map<Integer, Integer> verbs = new HashMap<>();
        relays.forEach(relay -> verbs.put(relay.content(), relay.verb()));
        clauses.removeIf(clause ->
                clause.form().verb().trust() == Trust.C && verbs.getOrDefault(clause.content(), -1) > clause.cue());
    }

    /** Two cues for one content: "went on ..., saying" is the first, "the book that says" is the second. */
    private void dropDoubles() {
        dropOfRelays();
        for (int i = clauses.size() - 1; i > 0; i--) {
            Clause earlier = clauses.get(i - 1);
            Clause later = clauses.get(i);
            if (isOwnContent(earlier, later)) {
                scene.trace.left(later.cue(), Obstacle.DOUBLED);
                clauses.remove(later);
                continue;
            }
            if (earlier.content() == later.content()) {
                boolean aside = !later.form().isFinite() || isOfVenue(earlier, later) || isOfText(earlier, later);
                Clause left = aside ? later : earlier;
                scene.trace.left(left.cue(), Obstacle.DOUBLED);
                clauses.remove(left);
            }
        }
    }

    /** "Repeated her call for", "threatened to demand": what somebody repeats or threatens is what the noun reports. */
    private static boolean isOwnContent(Clause earlier, Clause later) {
        return later.isNoun() && later.subject().isEmpty() && earlier.content() == later.cue();
    }

    /** "Said in a statement in which he announced the change: ...": what follows is said, not announced. */
    private boolean isOfVenue(Clause earlier, Clause later) {
        return earlier.subject().isPresent()
                && scene.is(later.cue() - 1, WordClass.VENUE)
                && scene.is(later.cue() + 1, WordClass.PRONOMINAL)
                && later.subject().isPresent();
    }

    /**
     * "Said in a talk, of which it published parts, that", "said in a talk which the television carried that": a verb that
     * seldom reports comes between, or one whose object is the text.
     */
    private boolean isOfText(Clause earlier, Clause later) {
        boolean ofText = later.form().object() && scene.is(later.cue() - 1, WordClass.VENUE);
        return earlier.form().verb().trust() == Trust.A
                && (later.form().verb().trust() == Trust.C || ofText)
                && earlier.subject().isPresent()
                && !earlier.subjectBefore();
    }

    /** "Went on, saying" is one cue, the first. */
    private boolean isReinforcement(CueFinder.Candidate cue) {
        return !cue.form().isFinite()
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).cue() == cue.token() - 1
                && clauses.get(clauses.size() - 1).content() > cue.token();
    }
}
