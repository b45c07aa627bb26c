package org.isnad.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.KnownPlace;
import org.isnad.knowledge.Phrase;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Place;
import org.isnad.text.TokenizedText;

/**
 * Tells where an attack was. Two attacks of one day are one only where they were at one place, so a sentence that names a
 * village which nobody knows tells no place, though it name the province around it.
 */
final class AttackPlaces {

    /** How many words may stand between the noun for a place and its name: "the capital of Ruritania, X". */
    private static final int NOUN_REACH = 3;

    /** How many words may stand between an attack and its place. */
    private static final int REACH = 16;

    /** How many words may stand between an attack and the state that is all that is told of where it was. */
    private static final int STATE_REACH = 6;

    private final ArticleView view;
    private final TokenizedText text;

    AttackPlaces(ArticleView view) {
        this.view = view;
        this.text = view.text();
    }

    /** The one place in which a sentence says that an attack was. */
    Optional<Place> of(Tokens sentence, Phrase<EventKind> trigger) {
        Set<Place> found = new LinkedHashSet<>();
        int end = -1;
        boolean near = false;
        boolean far = false;
        for (int token = sentence.from(); token < sentence.to(); token++) {
            if (isUnknown(token, LinkingWord.SETTLEMENT) || isUnknown(token, LinkingWord.PART_OF_PLACE)) {
                return Optional.empty();
            }
            Phrase<Place> name = name(token).orElse(null);
            if (name != null && (isWhere(name, trigger) || isJoined(name, end))) {
                found.add(name.value());
                near |= isNear(trigger, name);
                far |= name.from() > trigger.to() + REACH || name.to() < trigger.from() - REACH;
                end = name.to();
            }
        }
        found.removeAll(around(found));
        boolean tells = found.size() == 1 && !far;
        Optional<Place> only = tells ? found.stream().findFirst() : Optional.empty();
        return near ? only : only.filter(place -> !place.state());
    }

    /** Whether a stretch says that something was anywhere else than in a place or what lies around it. */
    boolean tellsOther(Tokens stretch, Place than, Phrase<EventKind> trigger) {
        for (int token = stretch.from(); token < stretch.to(); token++) {
            Phrase<Place> name = name(token).orElse(null);
            boolean other = name != null
                    && isWhere(name, trigger)
                    && !name.value().equals(than)
                    && !around(Set.of(than)).contains(name.value());
            if (other || isUnknown(token, LinkingWord.SETTLEMENT)) {
                return true;
            }
        }
        return false;
    }

    /** The place whose name begins in a token; of several of one name that in a state which the article names. */
    private Optional<Phrase<Place>> name(int token) {
        Phrase<List<Place>> named = view.tools().places().at(text, token).orElse(null);
        if (named == null
                || view.names().at(token).filter(name -> name.to() > named.to()).isPresent()) {
            return Optional.empty();
        }
        List<Place> meant = named.value().size() == 1
                ? named.value()
                : named.value().stream().filter(this::isOfStateTold).toList();
        return meant.size() == 1
                ? Optional.of(new Phrase<>(named.from(), named.to(), named.clitic(), meant.get(0)))
                : Optional.empty();
    }

    private boolean isOfStateTold(Place place) {
        return around(Set.of(place)).stream().anyMatch(above -> above.state() && view.tellsOf(above.key()));
    }

    /** The places and states in which some places lie. */
    private Set<Place> around(Set<Place> places) {
        Set<Place> around = new LinkedHashSet<>();
        List<Place> next = new ArrayList<>(places);
        while (!next.isEmpty()) {
            Place place = next.remove(next.size() - 1);
            Optional<String> above = view.tools().knowledge().place(place.key()).flatMap(KnownPlace::within);
            above.map(key -> new Place(key, view.tools().knowledge().place(key).isEmpty()))
                    .filter(around::add)
                    .ifPresent(next::add);
        }
        return around;
    }

    private boolean isWhere(Phrase<Place> name, Phrase<EventKind> trigger) {
        if (name.clitic() > 0) {
            return view.affixes().standsAt(name.clitic() - 1, text.folded(name.from()), Affix.BY);
        }
        int before = beforeQuotes(name.from() - 1);
        boolean suffers = !name.value().state()
                && (before == trigger.to() - 1
                        || view.is(before, LinkingWord.STRIKES)
                        || view.is(before, LinkingWord.ONTO) && before <= trigger.to() + 1 && before >= trigger.to());
        return suffers || view.is(before, LinkingWord.WHERE) || isNamedByNoun(name);
    }

    /** "In the city of X", "the capital of Ruritania X", and what is struck: "the city of X". */
    private boolean isNamedByNoun(Phrase<Place> name) {
        for (int token = name.from() - 1; token >= Math.max(0, name.from() - NOUN_REACH); token--) {
            Optional<Phrase<List<LinkingWord>>> noun = view.at(token, LinkingWord.PLACE_NOUN);
            if (noun.isPresent()) {
                int clitic = noun.get().clitic();
                boolean in = clitic > 0 && view.affixes().standsAt(clitic - 1, text.folded(token), Affix.BY);
                int before = token - 1;
                boolean struck = clitic == 0
                        && !name.value().state()
                        && (view.is(before, LinkingWord.ONTO) || !view.is(before, WordClass.PREPOSITION));
                return in || struck || view.is(before, LinkingWord.WHERE);
            }
            if (!view.isDefinite(token) && text.kind(token) != TokenizedText.Kind.QUOTE) {
                return false;
            }
        }
        return false;
    }

    /** "In X and Y". */
    private boolean isJoined(Phrase<Place> name, int end) {
        return name.from() == end && name.clitic() == 1 && view.startsWith(name.from(), Affix.AND);
    }

    /** "An attack on a market in Ruritania": with no other word of place between. */
    private boolean isNear(Phrase<EventKind> trigger, Phrase<Place> name) {
        if (name.from() < trigger.to() || name.from() > trigger.to() + STATE_REACH) {
            return false;
        }
        for (int token = trigger.to(); token < name.from() - 1; token++) {
            if (view.is(token, LinkingWord.WHERE) || view.is(token, LinkingWord.ONTO)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun or a preposition of place stands before something that is no known place. */
    private boolean isUnknown(int token, LinkingWord word) {
        return view.at(token, word)
                .filter(noun -> name(token).isEmpty())
                .map(noun -> view.skipQuotes(noun.to(), text.size()))
                .filter(next ->
                        next < text.size() && text.isWord(next) && name(next).isEmpty())
                .isPresent();
    }

    private int beforeQuotes(int token) {
        int before = token;
        while (before >= 0 && text.kind(before) == TokenizedText.Kind.QUOTE) {
            before--;
        }
        return before;
    }
}
