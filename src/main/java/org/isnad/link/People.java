package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.knowledge.Office;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;

/** The known people of one article: where each is named, by name or by an office that only they can mean. */
final class People {

    /**
     * One place where somebody is named.
     *
     * @param from the first token
     * @param to the token after the last
     */
    record Appearance(int from, int to, Optional<Title> title, KnownAgent person) {}

    /**
     * Who bears a last name.
     *
     * @param from where they are first named by it
     * @param shared where somebody else is first named by it
     */
    private record Bearer(KnownAgent person, int from, int shared) {}

    private final ArticleView view;
    private final TitleReader titles;
    private final PersonNames reader;
    private final Namesakes namesakes;
    private final List<Appearance> appearances = new ArrayList<>();
    private final Map<String, Bearer> lastNames = new HashMap<>();
    private final OfficeHolders holders;
    private int bodyEnd = -1;

    People(ArticleView view) {
        this.view = view;
        this.titles = new TitleReader(view);
        this.namesakes = new Namesakes(view);
        this.reader = new PersonNames(view, namesakes);
        this.holders = new OfficeHolders(view, named(view));
        scan();
    }

    private static Set<String> named(ArticleView view) {
        return view.names().all().stream()
                .filter(name -> name.unambiguous() && isPerson(name.candidates().get(0)))
                .map(name -> name.candidates().get(0).key())
                .collect(Collectors.toSet());
    }

    TitleReader titles() {
        return titles;
    }

    Namesakes namesakes() {
        return namesakes;
    }

    /** All places in text order. */
    List<Appearance> appearances() {
        return appearances;
    }

    /** The places between two tokens, in text order. */
    Stream<Appearance> appearances(int from, int to) {
        return appearances.subList(firstFrom(from), firstFrom(to)).stream();
    }

    /** The distinct people named between two tokens, in text order. */
    List<KnownAgent> between(int from, int to) {
        List<KnownAgent> people = new ArrayList<>();
        appearances(from, to)
                .filter(place -> place.to() <= to && !people.contains(place.person()))
                .forEach(place -> people.add(place.person()));
        return people;
    }

    /** Who bears a last name and was named in full before a token; nobody when two bear it. */
    Optional<KnownAgent> byLastName(String lastName, int token) {
        return Optional.ofNullable(lastNames.get(lastName))
                .filter(bearer -> bearer.from() < token && bearer.shared() >= token)
                .map(Bearer::person);
    }

    /** The place that begins in a token. */
    Optional<Appearance> startingAt(int token) {
        int i = firstFrom(token);
        return i < appearances.size() && appearances.get(i).from() == token
                ? Optional.of(appearances.get(i))
                : Optional.empty();
    }

    /** The last place before a token. */
    Optional<Appearance> before(int token) {
        int i = firstFrom(token) - 1;
        return i < 0 ? Optional.empty() : Optional.of(appearances.get(i));
    }

    /** Whom a title means: who is named with it before, else who held it on the day, else who once held it and is named. */
    Optional<KnownAgent> holder(Title title, int token) {
        return holders.holder(title, token);
    }

    /** Whom an office of one state means, as "his counterpart" does. */
    Optional<KnownAgent> holder(String role, KnownAgent of, int token) {
        return holder(new Title(role, Optional.of(of), false, token, token), token);
    }

    private void scan() {
        int token = 0;
        while (token < view.text().size()) {
            Optional<Appearance> here = view.text().isWord(token) ? at(token) : Optional.empty();
            here.ifPresent(this::add);
            int next = token + 1;
            token = here.map(Appearance::to).or(() -> endOfBody(next - 1)).orElse(next);
        }
    }

    private void add(Appearance appearance) {
        appearances.add(appearance);
        String lastName = view.lastName(appearance.from(), appearance.to());
        lastNames.merge(lastName, new Bearer(appearance.person(), appearance.from(), Integer.MAX_VALUE), People::both);
        appearance.title().ifPresent(title -> holders.add(title, appearance));
    }

    private static Bearer both(Bearer first, Bearer next) {
        boolean another = first.shared() == Integer.MAX_VALUE && first.person() != next.person();
        return another ? new Bearer(first.person(), first.from(), next.from()) : first;
    }

    private Optional<Appearance> at(int token) {
        Optional<Title> title = titles.at(token, view.text().sentenceEnd(token));
        if (title.isPresent()) {
            return titled(title.get());
        }
        if (view.is(token, WordClass.COUNTERPART) && !bodyEndsAt(token)) {
            Optional<Appearance> counterpart = counterpart(token);
            if (counterpart.isPresent()) {
                return counterpart;
            }
        }
        return reader.at(token)
                .map(name -> new Appearance(
                        name.from(),
                        name.to(),
                        Optional.empty(),
                        name.candidates().get(0)));
    }

    /** After "the ministry" the counterpart is a ministry. */
    private boolean bodyEndsAt(int token) {
        return bodyEnd == token;
    }

    /** A body's name is passed over whole, so that nobody in "the regime of X" is taken for X. */
    private Optional<Integer> endOfBody(int token) {
        return view.names()
                .at(token)
                .filter(name -> !name.candidates().stream().allMatch(People::isPerson))
                .map(name -> bodyEnd = name.to());
    }

    private Optional<Appearance> titled(Title title) {
        Optional<NameFound> name = reader.after(title.to());
        if (name.isPresent()) {
            return Optional.of(new Appearance(
                    title.from(),
                    name.get().to(),
                    Optional.of(title),
                    name.get().candidates().get(0)));
        }
        return title.of().isEmpty() || title.former()
                ? Optional.empty()
                : holder(title, title.from())
                        .map(person -> new Appearance(title.from(), title.to(), Optional.of(title), person));
    }

    /** "His counterpart" with a nationality: the same office of another state. */
    private Optional<Appearance> counterpart(int token) {
        Optional<NameFound> name = reader.after(token + 2);
        return view.tools()
                .demonyms()
                .at(view.text(), token + 1 < view.text().size() ? token + 1 : token)
                .flatMap(state -> lastRole().flatMap(role -> {
                    Title title = new Title(role, Optional.of(state.value()), false, token, state.to());
                    int to = name.map(NameFound::to).orElse(state.to());
                    return name.map(found -> found.candidates().get(0))
                            .or(() -> holder(title, token))
                            .map(person -> new Appearance(token, to, Optional.of(title), person));
                }));
    }

    /** The office of who was named last: the one written with the name, or the only one ever held. */
    Optional<String> lastRole() {
        return appearances.isEmpty() ? Optional.empty() : role(appearances.get(appearances.size() - 1));
    }

    Optional<String> role(Appearance appearance) {
        Optional<String> written = appearance.title().map(Title::role);
        return written.isPresent() ? written : currentRole(appearance.person());
    }

    private Optional<String> currentRole(KnownAgent person) {
        List<String> roles = person.offices().stream()
                .filter(office -> view.day().map(office::covers).orElse(true))
                .map(Office::role)
                .distinct()
                .toList();
        if (roles.size() == 1) {
            return Optional.of(roles.get(0));
        }
        return person.offices().stream()
                .filter(office -> office.to().isEmpty())
                .map(Office::role)
                .findFirst();
    }

    /** The index of the first appearance that begins at or after a token. */
    private int firstFrom(int token) {
        return firstFrom(appearances, token);
    }

    /** The index of the first of some places, in text order, that begins at or after a token. */
    static int firstFrom(List<Appearance> places, int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static boolean isPerson(KnownAgent agent) {
        return agent.type() == Agent.Type.PERSON;
    }
}
