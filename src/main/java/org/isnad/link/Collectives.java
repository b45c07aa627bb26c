package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.KnownAgent;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Agent;

/** Links phrases that mean several agents at once: "the two presidents", "the two sides", those who met. */
final class Collectives {

    private static final Set<String> HEADS =
            Set.of("president", "prime-minister", "king", "emir", "chancellor", "sultan");
    private static final Set<String> MINISTERS =
            Set.of("foreign-minister", "defence-minister", "interior-minister", "chief-of-staff");

    private final ArticleView view;
    private final People people;
    private final SpokenSoFar spoken;

    Collectives(ArticleView view, People people, SpokenSoFar spoken) {
        this.view = view;
        this.people = people;
        this.spoken = spoken;
    }

    /** Whom a collective means; empty when the phrase is none, or when it could mean others as well. */
    List<Agent> find(Tokens phrase) {
        if (view.is(phrase.from(), LinkingWord.TWO_PRESIDENTS)) {
            return pair(phrase, HEADS);
        }
        if (view.is(phrase.from(), LinkingWord.TWO_MINISTERS)) {
            return pair(phrase, MINISTERS);
        }
        if (view.is(phrase.from(), LinkingWord.TWO_SIDES)) {
            List<KnownAgent> states = view.tools().demonyms().between(view.text(), phrase.from(), phrase.to());
            return states.isEmpty() ? agents(lastTwo(phrase.from(), Set.of())) : agents(states);
        }
        if (view.is(phrase.from(), LinkingWord.GATHERED)) {
            return spoken.lastBody(phrase.from()).map(List::of).orElse(List.of());
        }
        return List.of();
    }

    /** Whether a phrase is a collective, linked or not. */
    boolean isCollective(Tokens phrase) {
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
        List<KnownAgent> before = new ArrayList<>();
        List<People.Appearance> all = people.appearances();
        for (int i = all.size() - 1; i >= 0 && before.size() < 2; i--) {
            KnownAgent person = all.get(i).person();
            boolean fits = roles.isEmpty() || Offices.roles(person).stream().anyMatch(roles::contains);
            if (all.get(i).from() < token && fits && !before.contains(person)) {
                before.add(0, person);
            }
        }
        return before.size() == 2 ? before : List.of();
    }

    private List<Agent> agents(List<KnownAgent> known) {
        return known.stream().map(agent -> agent.asSpeaker(view.language())).toList();
    }
}
