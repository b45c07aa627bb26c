package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.knowledge.KnownAgent;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;

/** Links phrases that mean several agents at once: "the two presidents", "the two sides", those who met. */
final class Collectives {

    private static final Set<String> HEADS =
            Set.of("president", "prime-minister", "king", "emir", "chancellor", "sultan");
    private static final Set<String> MINISTERS =
            Set.of("foreign-minister", "defence-minister", "interior-minister", "chief-of-staff");

    private static final Set<String> ANY = Set.of();

    private final ArticleView view;
    private final People people;
    private final SpokenSoFar spoken;
    private final Map<Set<String>, NavigableMap<Integer, KnownAgent>> turns = new HashMap<>();

    Collectives(ArticleView view, People people, SpokenSoFar spoken) {
        this.view = view;
        this.people = people;
        this.spoken = spoken;
    }

    /** Whom a collective means; empty when the phrase is none, or when it could mean others as well. */
    List<Agent> find(Tokens phrase) {
        if (!isCollective(phrase)) {
            return List.of();
        }
        if (view.is(phrase.from(), LinkingWord.TWO_PRESIDENTS)) {
            return pair(phrase, HEADS);
        }
        if (view.is(phrase.from(), LinkingWord.TWO_MINISTERS)) {
            return pair(phrase, MINISTERS);
        }
        if (view.is(phrase.from(), LinkingWord.TWO_SIDES)) {
            List<KnownAgent> states = view.tools().demonyms().between(view.text(), phrase.from(), phrase.to());
            return states.isEmpty() ? agents(lastTwo(phrase.from(), ANY)) : agents(states);
        }
        if (view.is(phrase.from(), LinkingWord.GATHERED)) {
            return spoken.lastBody(phrase.from()).map(List::of).orElse(List.of());
        }
        return List.of();
    }

    /** Whether a phrase is a collective, linked or not. */
    boolean isCollective(Tokens phrase) {
        // A dual without the article needs its owner; alone it is a singular or a name.
        boolean alone = phrase.to() - phrase.from() == 1 && !view.isDefinite(phrase.from());
        return !alone && isHead(phrase);
    }

    private boolean isHead(Tokens phrase) {
        return view.is(phrase.from(), LinkingWord.TWO_PRESIDENTS)
                || view.is(phrase.from(), LinkingWord.TWO_MINISTERS)
                || view.is(phrase.from(), LinkingWord.TWO_SIDES)
                || view.is(phrase.from(), LinkingWord.GATHERED);
    }

    private List<Agent> pair(Tokens phrase, Set<String> roles) {
        List<KnownAgent> states = view.tools().demonyms().between(view.text(), phrase.from(), phrase.to());
        if (states.isEmpty()) {
            return agents(lastTwo(phrase.from(), roles));
        }
        List<KnownAgent> found = new ArrayList<>();
        for (KnownAgent state : states) {
            roles.stream()
                    .sorted()
                    .map(role -> people.holder(role, state, phrase.from()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.size() == states.size() ? agents(found) : List.of();
    }

    /** The two people of those offices who were named last before a token. */
    private List<KnownAgent> lastTwo(int token, Set<String> roles) {
        NavigableMap<Integer, KnownAgent> people = turns.computeIfAbsent(roles, this::turns);
        Map.Entry<Integer, KnownAgent> last = people.lowerEntry(token);
        Map.Entry<Integer, KnownAgent> other = last == null ? null : people.lowerEntry(last.getKey());
        return other == null ? List.of() : List.of(other.getValue(), last.getValue());
    }

    /** The people of those offices, each where they are named after somebody else. */
    private NavigableMap<Integer, KnownAgent> turns(Set<String> roles) {
        NavigableMap<Integer, KnownAgent> turns = new TreeMap<>();
        for (People.Appearance place : people.appearances()) {
            KnownAgent person = place.person();
            boolean fits = roles.isEmpty() || Offices.roles(person).stream().anyMatch(roles::contains);
            boolean again = !turns.isEmpty() && turns.lastEntry().getValue().equals(person);
            if (fits && !again) {
                turns.put(place.from(), person);
            }
        }
        return turns;
    }

    private List<Agent> agents(List<KnownAgent> known) {
        return known.stream().map(agent -> agent.asSpeaker(view.language())).toList();
    }
}
