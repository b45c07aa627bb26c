package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.KnownAgent;
import org.isnad.link.People.Appearance;

/** Whom an office means in one article, by those who were named with it so far and by who held it. */
final class OfficeHolders {

    /** An office as it is written; {@code of} is empty for an office of whatever body. */
    private record Held(String role, boolean former, String of) {}

    private final ArticleView view;
    private final Set<String> named;
    private final Map<Held, List<Appearance>> titled = new HashMap<>();
    /** Where an office of whatever body is first written of a second person. */
    private final Map<String, Integer> secondOf = new HashMap<>();

    /** @param named the keys of all people whom the article names */
    OfficeHolders(ArticleView view, Set<String> named) {
        this.view = view;
        this.named = named;
    }

    /** Notes that somebody is named with an office; in text order. */
    void add(Title title, Appearance appearance) {
        noteSecond(title, appearance);
        add(title, "", appearance);
        title.of().ifPresent(of -> add(title, of.key(), appearance));
    }

    /** Whom a title means: who is named with it before, else who held it on the day, else who once held it and is named. */
    Optional<KnownAgent> holder(Title title, int token) {
        if (title.of().isEmpty()) {
            return secondOf.getOrDefault(title.role(), Integer.MAX_VALUE) < token
                    ? Optional.empty()
                    : namedWith(title, token);
        }
        String of = title.of().get().key();
        Optional<KnownAgent> before = namedWith(title, token);
        if (before.isPresent()) {
            return before;
        }
        Offices offices = view.tools().offices();
        Optional<LocalDate> day = view.day();
        if (!title.former() && day.isPresent()) {
            List<KnownAgent> held = offices.held(title.role(), of, day.get());
            return held.size() == 1 ? Optional.of(held.get(0)) : onlyNamed(held);
        }
        return onlyNamed(offices.everHeld(title.role(), of));
    }

    private Optional<KnownAgent> onlyNamed(List<KnownAgent> candidates) {
        List<KnownAgent> here =
                candidates.stream().filter(agent -> named.contains(agent.key())).toList();
        return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }

    private Optional<KnownAgent> namedWith(Title title, int token) {
        String of = title.of().map(KnownAgent::key).orElse("");
        List<Appearance> places = titled.getOrDefault(new Held(title.role(), title.former(), of), List.of());
        int i = People.firstFrom(places, token) - 1;
        return i < 0 ? Optional.empty() : Optional.of(places.get(i).person());
    }

    private void noteSecond(Title title, Appearance appearance) {
        List<Appearance> places = titled.getOrDefault(new Held(title.role(), title.former(), ""), List.of());
        if (!places.isEmpty() && places.get(0).person() != appearance.person()) {
            secondOf.putIfAbsent(title.role(), appearance.from());
        }
    }

    private void add(Title title, String of, Appearance appearance) {
        titled.computeIfAbsent(new Held(title.role(), title.former(), of), held -> new ArrayList<>())
                .add(appearance);
    }
}
